// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/listing/turns.h"
#include "protocol/nouns/page.h"

#include <KustomerChat/Conversation>

#include <QSet>

#include <functional>

namespace Kustomer {

/// Conversations that are known here although the server has not listed them: from the disk, or
/// because a message came.
class Unlisted
{
public:
    using Known = std::function<std::optional<Conversation>(const QString &id)>;

    /// An earlier process knew it.
    void recall(const QString &id, Turns::Moment now) { m_since.insert(id, now); }
    /// A message came: nobody was told that it was created.
    void discover(const QString &id, Turns::Moment now)
    {
        m_since.insert(id, now);
        m_untold.insert(id);
    }
    bool contains(const QString &id) const { return m_since.contains(id); }
    bool isUntold(const QString &id) const { return m_untold.contains(id); }
    /// The server has it, or it is gone; whether it was untold.
    bool settle(const QString &id)
    {
        m_since.remove(id);
        return m_untold.remove(id);
    }
    /// Those that a page, asked for at this moment, should have listed and did not.
    QStringList missingFrom(const Page<Conversation> &page, Turns::Moment asked,
                            const Known &known) const;
    /// The server has it no more, and something in it was not sent.
    void keep(const QString &id) { m_kept.insert(id); }
    /// Nothing unsent is in it any more; whether it was kept.
    bool release(const QString &id) { return m_kept.remove(id); }
    void clear() { *this = {}; }

private:
    QHash<QString, Turns::Moment> m_since;
    QSet<QString> m_untold;
    QSet<QString> m_kept;
};

} // namespace Kustomer
