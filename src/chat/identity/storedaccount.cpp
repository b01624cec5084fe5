// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/storedaccount.h"

#include "chat/identity/identitykeeper.h"

namespace Kustomer {

StoredAccount::StoredAccount(LocalStore *store, IdentityKeeper *identity,
                             const QString &identityName, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_identity(identity)
    , m_identityName(identityName)
{
    connect(m_identity, &IdentityKeeper::recalled, this, [this] {
        m_isReturning = !m_identity->ownerId().isEmpty();
        follow();
        if (!m_isOpening)
            endRecall();
    });
    connect(m_identity, &IdentityKeeper::tokenChanged, this, &StoredAccount::follow);
}

void StoredAccount::withToken(QObject *context, Use use)
{
    const auto pass = [this, guard = QPointer<QObject>(context),
                       use = std::move(use)](const Result<QString> &token) {
        if (token && m_isOpening)
            m_waiting.append({guard, use});
        else if (guard)
            use(token);
    };
    m_identity->withToken(context, pass);
}

std::optional<Error> StoredAccount::reject(const QString &token)
{
    return m_identity->reject(token);
}

std::optional<Error> StoredAccount::loss() const
{
    return m_identity->loss();
}

void StoredAccount::recall()
{
    m_isRecalling = true;
    m_identity->recall();
}

void StoredAccount::endRecall()
{
    if (std::exchange(m_isRecalling, false))
        Q_EMIT recalled();
}

void StoredAccount::follow()
{
    if (m_identity->loss())
        return;
    const QString ownerId = m_identity->ownerId();
    if (ownerId.isEmpty() || ownerId == m_ownerId)
        return;
    m_ownerId = ownerId;
    m_isOpening = true;
    m_store->open({.identity = m_identityName,
                   .customerId = ownerId,
                   .predecessorIds = m_identity->predecessorIds()},
                  this, [this, ownerId](const QList<Record> &records) {
                      if (m_ownerId == ownerId)
                          takeOver(records);
                  });
}

void StoredAccount::takeOver(const QList<Record> &records)
{
    m_isOpening = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    Q_EMIT restored(records);
    for (const Waiting &one : waiting) {
        if (one.context)
            withToken(one.context, one.use);
    }
    endRecall();
}

void StoredAccount::answerWaiting(const Error &reason)
{
    m_isOpening = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.use(reason);
    }
}

void StoredAccount::close(const Error &reason)
{
    m_ownerId.clear();
    m_isRecalling = false;
    m_store->close();
    answerWaiting(reason);
}

QStringList StoredAccount::ownerIds() const
{
    return m_identity->predecessorIds() + QStringList{m_ownerId, m_identity->ownerId()};
}

void StoredAccount::forget(const Error &reason)
{
    m_ownerId.clear();
    answerWaiting(reason);
    endRecall();
}

} // namespace Kustomer
