// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a Timeline knows about unread messages; all else is in timeline.cpp.

#include "chat/timeline/timeline.h"

#include <algorithm>

namespace Kustomer {

using Kind = TimelineModel::Kind;

namespace {

bool isTail(const TimelineRow &row)
{
    return row.kind == Kind::Notice || row.kind == Kind::Typing;
}

/// Whether the customer has not seen a message of the company.
bool isNews(const Message &message, const QDateTime &seen)
{
    return message.direction == Message::Direction::FromCompany
        && (!seen.isValid() || message.createdAt >= seen);
}

} // namespace

int Timeline::firstUnread(const QDateTime &seen) const
{
    int first = -1;
    for (int row = size() - 1; row >= 0; --row) {
        if (at(row).kind != Kind::Message)
            continue;
        if (!isNews(at(row).message, seen))
            break;
        first = row;
    }
    return first;
}

int Timeline::unreadCount(const QDateTime &seen) const
{
    if (m_unread && m_unread->seen == seen)
        return m_unread->count;
    const int first = firstUnread(seen);
    const auto begin = first < 0 ? m_rows.end() : m_rows.begin() + first;
    const auto count = std::count_if(
        begin, m_rows.end(), [](const TimelineRow &row) { return row.kind == Kind::Message; });
    m_unread = Unread{.seen = seen, .count = int(count)};
    return m_unread->count;
}

void Timeline::countUnread(const std::vector<TimelineRow> &rows, int place)
{
    const bool isAtEnd = place == size() || isTail(at(place));
    for (const TimelineRow &row : rows) {
        if (row.kind != Kind::Message || !m_unread)
            continue;
        if (isAtEnd && isNews(row.message, m_unread->seen))
            ++m_unread->count;
        else
            m_unread.reset();
    }
}

void Timeline::markUnread(const QDateTime &seen)
{
    clearUnreadMark();
    const int first = firstUnread(seen);
    if (first < 0)
        return;
    TimelineRow row{.kind = Kind::Unread};
    row.message.createdAt = at(first).message.createdAt;
    row.message.id = at(first).message.id;
    insertLine(row);
    m_unreadMark = row;
}

void Timeline::clearUnreadMark()
{
    const int row = m_unreadMark ? rowOf(*m_unreadMark) : -1;
    m_unreadMark.reset();
    if (row >= 0)
        removeRow(row);
}

} // namespace Kustomer
