// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/notifications/tidings.h"

#include <algorithm>
#include <utility>

namespace Kustomer {

bool Tidings::take(const Message &message, Sight sight)
{
    if (message.direction == Message::Direction::FromCustomer || sight == Sight::Seen)
        return false;
    auto entry = std::ranges::find(m_entries, message.conversationId, &Entry::conversationId);
    if (entry == m_entries.end()) {
        m_entries.append(Entry{.conversationId = message.conversationId, .item = {}});
        entry = m_entries.end() - 1;
    }
    const auto placeOf = [](const Message &one) {
        return std::pair(one.createdAt, one.id);
    };
    const bool isNewest = entry->item.count == 0 || placeOf(entry->item.newest) <= placeOf(message);
    if (isNewest)
        entry->item.newest = message;
    ++entry->item.count;
    entry->isDue = true;
    return true;
}

std::optional<Tidings::Item> Tidings::next()
{
    const auto entry = std::ranges::find(m_entries, true, &Entry::isDue);
    if (entry == m_entries.end())
        return std::nullopt;
    entry->isDue = false;
    entry->isStanding = true;
    return entry->item;
}

bool Tidings::isAnyDue() const
{
    return std::ranges::any_of(m_entries, &Entry::isDue);
}

QStringList Tidings::dueSenders() const
{
    QStringList ids;
    for (const Entry &entry : m_entries) {
        if (entry.isDue)
            ids.append(entry.item.newest.sender.id);
    }
    return ids;
}

QStringList Tidings::conversations() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids.append(entry.conversationId);
    return ids;
}

bool Tidings::settle(const QString &conversationId)
{
    const auto entry = std::ranges::find(m_entries, conversationId, &Entry::conversationId);
    if (entry == m_entries.end())
        return false;
    const bool isStanding = entry->isStanding;
    m_entries.erase(entry);
    return isStanding;
}

QStringList Tidings::takeDown()
{
    QStringList standing;
    for (Entry &entry : m_entries) {
        if (std::exchange(entry.isStanding, false))
            standing.append(entry.conversationId);
    }
    return standing;
}

QStringList Tidings::forget()
{
    const QStringList standing = takeDown();
    m_entries.clear();
    return standing;
}

} // namespace Kustomer
