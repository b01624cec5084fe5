// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/tombstones.h"

#include <QHash>
#include <QSet>

namespace Kustomer {

/// What logouts have yet to erase of each identity: names of accounts, and the secret.
class OwedErasures
{
public:
    /// What became of a secret.
    enum class Secret {
        Gone,
        Left,
        Unreachable, ///< there may be one, but not for this process
    };

    /// Where it is noted for the next process.
    void setDirectories(const QStringList &directories) { m_notes = Tombstones(directories); }
    const Tombstones &notes() const { return m_notes; }

    bool isOwed(const QString &identity) const;
    bool isOwed(const QString &identity, const QString &account) const;
    QStringList of(const QString &identity) const { return m_owed.value(identity); }

    /// The secret and these accounts are to go as well.
    void add(const QString &identity, const QStringList &accounts);
    /// All but the secret and these accounts is gone.
    void setLeft(const QString &identity, const QStringList &accounts);
    /// What is left now is for the next process.
    void conclude(const QString &identity, Secret secret);

    /// Identities whose notes do not say yet what is owed.
    const QSet<QString> &unnoted() const { return m_unnoted; }
    void noteSucceeded(const QString &identity) { m_unnoted.remove(identity); }
    void noteFailed(const QString &identity) { m_unnoted.insert(identity); }

    static QStringList withSecret(const QStringList &accounts);
    static QStringList withoutSecret(const QStringList &owed);

private:
    Tombstones m_notes;
    QHash<QString, QStringList> m_owed;
    QSet<QString> m_excused; ///< identities whose secret is out of reach
    QSet<QString> m_unnoted;
};

} // namespace Kustomer
