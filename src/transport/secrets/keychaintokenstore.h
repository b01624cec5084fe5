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
/// Where no keychain answers, it keeps them in memory from then on and says so once.
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
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;

Q_SIGNALS:
    /// No keychain answered: secrets last until the program ends.
    void fellBackToMemory(const Kustomer::Error &reason);

private:
    /// Gets the finished job, or nothing where the keychain cannot be used.
    using Conclusion = std::function<void(QKeychain::Job *)>;

    void run(QKeychain::Job *job, const QString &key, QObject *context, Conclusion conclude);
    void fallBack(const QString &why);

    std::chrono::milliseconds m_timeout;
    MemoryTokenStore m_memory;
    bool m_isInMemory = false;
};

} // namespace Kustomer
