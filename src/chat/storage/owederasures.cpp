// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/owederasures.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Stands among the accounts that are to be erased.
const QString secretItem = u"secret"_s;

} // namespace

bool OwedErasures::isOwed(const QString &identity) const
{
    return m_owed.contains(identity) || (!m_excused.contains(identity) && m_notes.has(identity));
}

bool OwedErasures::isOwed(const QString &identity, const QString &account) const
{
    return m_owed.value(identity).contains(account);
}

void OwedErasures::add(const QString &identity, const QStringList &accounts)
{
    QStringList &owed = m_owed[identity];
    owed += withSecret(accounts);
    owed.removeDuplicates();
}

void OwedErasures::setLeft(const QString &identity, const QStringList &accounts)
{
    m_owed[identity] = withSecret(accounts);
}

void OwedErasures::conclude(const QString &identity, Secret secret)
{
    QStringList owed = m_owed.take(identity);
    if (secret != Secret::Left)
        owed = withoutSecret(owed);
    if (!owed.isEmpty())
        m_owed.insert(identity, owed);
    if (secret == Secret::Unreachable) {
        m_excused.insert(identity);
        return; // what stands on disk is for a process that reaches it
    }
    m_excused.remove(identity);
    if (!owed.isEmpty() || m_notes.has(identity))
        m_unnoted.insert(identity);
}

QStringList OwedErasures::withSecret(const QStringList &accounts)
{
    return QStringList(secretItem) + accounts;
}

QStringList OwedErasures::withoutSecret(const QStringList &owed)
{
    QStringList accounts = owed;
    accounts.removeAll(secretItem);
    return accounts;
}

} // namespace Kustomer
