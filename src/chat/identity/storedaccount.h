// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/tokengate.h"
#include "chat/storage/localstore.h"

#include <QPointer>

namespace Kustomer {

class IdentityKeeper;

/// Keeps the store at the file of whomever the chat belongs to. Nothing is asked in the name of a
/// customer before it is known here what they left on disk: it is the gate to their token.
class StoredAccount
    : public QObject
    , public TokenGate
{
    Q_OBJECT

public:
    /// Both outlive it.
    StoredAccount(LocalStore *store, IdentityKeeper *identity, const QString &identityName,
                  QObject *parent = nullptr);

    void withToken(QObject *context, Use use) override;
    std::optional<Error> reject(const QString &token) override;
    std::optional<Error> loss() const override;

    /// Opens the file of whom it was last time, before the server says who it is now; recalled()
    /// tells, also where there was nobody.
    void recall();
    /// The identity may be another one now: then its file is opened, and restored() tells. While a
    /// login is lost the file stays as it is, for the same customer's next one.
    void follow();
    /// Whether it was known before the server told who it is.
    bool isReturning() const { return m_isReturning; }
    /// What waits for a file fails with this reason.
    void close(const Error &reason);
    /// All whose files may hold something of this identity; empty ids among them.
    QStringList ownerIds() const;
    /// Logout: the next one gets a file of its own.
    void forget(const Error &reason);

Q_SIGNALS:
    void recalled();
    void restored(const QList<Kustomer::Record> &records);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Use use;
    };

    void answerWaiting(const Error &reason);
    void endRecall();
    void takeOver(const QList<Record> &records);

    LocalStore *m_store;
    IdentityKeeper *m_identity;
    QString m_identityName;
    QString m_ownerId; ///< whose file was opened last
    QList<Waiting> m_waiting;
    bool m_isOpening = false;
    bool m_isRecalling = false;
    bool m_isReturning = false;
};

} // namespace Kustomer
