// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/secrets/memorytokenstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace Kustomer {

/// Keeps secrets in the keychain of the system under the service name "KustomerChat".
///
/// Where no keychain answers, it keeps them in memory from then on and says so once. What has to go
/// goes from the keychain all the same, or the answer is an Error: nobody is told that a secret is
/// gone while the next process may find it.
class KeychainTokenStore : public TokenStore
{
    Q_OBJECT

public:
    /// The timeout leaves a person the time to unlock the keychain.
    explicit KeychainTokenStore(QObject *parent = nullptr,
                                std::chrono::milliseconds timeout = std::chrono::seconds(30));

    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context,
               DoneAnswer answer) override;
    /// An Error of the kind NotFound: there is no keychain, and none was seen by this process.
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;

private:
    enum class Outcome {
        Done,
        Unreachable, ///< there seems to be no keychain
        Refused,     ///< locked, denied, or silent for too long
    };
    using Conclusion = std::function<void(Outcome, const QString &why)>;

    void run(QKeychain::Job *job, const QString &key, const Conclusion &conclude);
    Outcome outcomeOf(const QKeychain::Job &finished);
    void keepInMemory(const QString &key, int change, const QByteArray &secret, const QString &why);
    void fallBack(const QString &why);

    std::chrono::milliseconds m_timeout;
    MemoryTokenStore m_memory;
    QHash<QString, int> m_changes; ///< how often each secret was written or removed
    bool m_isInMemory = false;
    bool m_hasAnswered = false; ///< there is a keychain
};

} // namespace Kustomer
