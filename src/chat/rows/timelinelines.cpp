// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a Timeline shows between and below its messages; all else is in timeline.cpp.

#include "chat/rows/timeline.h"

#include <algorithm>

namespace Kustomer {
namespace {

bool isTail(const TimelineRow &row)
{
    return std::holds_alternative<NoticeRow>(row) || std::holds_alternative<TypingRow>(row);
}

/// Whether the customer has not seen a message of the company.
bool isNews(const MessageRow &message, const QDateTime &seen)
{
    return message.common->direction == Message::Direction::FromCompany
        && (!seen.isValid() || message.createdAt >= seen);
}

} // namespace

void Timeline::showTyping(const std::optional<TypingRow> &typing)
{
    setTail(typing);
}

void Timeline::showNotice(const NoticeRow &notice)
{
    setTail(notice.text.isEmpty() ? std::nullopt : std::optional(notice));
}

void Timeline::showEvents(const QList<EventRow> &events)
{
    const QList<EventRow> before = std::exchange(m_events, events);
    for (const EventRow &event : before) {
        const int present = events.contains(event) ? -1 : m_rows.rowOf(TimelineRow(event));
        if (present >= 0)
            removeRow(present);
    }
    for (const EventRow &event : events) {
        if (!before.contains(event))
            insertLine(event);
    }
}

template <typename Tail>
void Timeline::setTail(const std::optional<Tail> &tail)
{
    const int present = m_rows.rowOf(TimelineRow(tail.value_or(Tail())));
    if (!tail) {
        if (present >= 0)
            removeRow(present);
    } else if (present < 0) {
        insertLine(*tail);
    } else if (std::get<Tail>(at(present)) != *tail) {
        m_rows.replace(present, *tail);
        m_observer->changed(present, present);
    }
}

/// All of them have been made in one zone: the newest one tells whether that is another one now.
void Timeline::reviewDays()
{
    m_day = {};
    const DayRow *newest = nullptr;
    for (int row = size() - 1; row >= 0 && !newest; --row)
        newest = std::get_if<DayRow>(&at(row));
    if (!newest || newest->begin == dayOf(newest->begin))
        return;
    for (int row = size() - 1; row >= 0; --row) {
        if (std::holds_alternative<DayRow>(at(row)))
            removeRow(row);
    }
    for (int row = 0; row < size(); ++row) {
        const MessageRow *message = messageIn(at(row));
        if (message && m_rows.rowOf(DayRow{dayOf(message->createdAt)}) < 0)
            insertLine(DayRow{dayOf(message->createdAt)});
    }
}

void Timeline::walkUnread(const QDateTime &seen) const
{
    m_unread = Unread{.seen = seen};
    for (int row = size() - 1; row >= 0 && !m_unread->isWhole; --row) {
        const MessageRow *message = messageIn(at(row));
        if (message && isNews(*message, seen))
            ++m_unread->count;
        else
            m_unread->isWhole = message;
    }
}

int Timeline::unreadCount(const QDateTime &seen) const
{
    if (!m_unread || m_unread->seen != seen)
        walkUnread(seen);
    return m_unread->count;
}

bool Timeline::reachesSeen(const QDateTime &seen) const
{
    if (!m_unread || m_unread->seen != seen)
        walkUnread(seen);
    return m_unread->isWhole;
}

void Timeline::countUnread(const std::vector<TimelineRow> &rows, int place)
{
    const bool isAtEnd = place == size() || isTail(at(place));
    for (const TimelineRow &row : rows) {
        const MessageRow *message = messageIn(row);
        if (!message || !m_unread)
            continue;
        if (isAtEnd && isNews(*message, m_unread->seen))
            ++m_unread->count;
        else
            m_unread.reset();
    }
}

int Timeline::firstUnread(const QDateTime &seen) const
{
    int left = unreadCount(seen);
    int row = size();
    while (left > 0)
        left -= messageIn(at(--row)) ? 1 : 0;
    return row < size() ? row : -1;
}

void Timeline::markUnread(const QDateTime &seen)
{
    const int first = firstUnread(seen);
    const MessageRow *message = first < 0 ? nullptr : messageIn(at(first));
    const auto line = message
        ? std::optional(UnreadRow{.instant = message->createdAt, .messageId = message->id})
        : std::nullopt;
    if (line == m_unreadMark)
        return;
    clearUnreadMark();
    if (line)
        insertLine(*line);
    m_unreadMark = line;
}

void Timeline::clearUnreadMark()
{
    const int row = m_unreadMark ? m_rows.rowOf(TimelineRow(*m_unreadMark)) : -1;
    m_unreadMark.reset();
    if (row >= 0)
        removeRow(row);
}

} // namespace Kustomer
