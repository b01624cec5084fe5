// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/rows/orderedrows.h"

#include "chat/replies/replies.h"

#include <algorithm>
#include <functional>

namespace Kustomer {

int OrderedRows::placeOf(const RowKey &key) const
{
    if (!m_rows.empty() && keyOf(m_rows.back()) < key) // as nearly always: it is new
        return size();
    const auto found = std::ranges::lower_bound(m_rows, key, std::less<>(),
                                                [](const TimelineRow &row) { return keyOf(row); });
    return int(found - m_rows.begin());
}

int OrderedRows::rowOf(const QString &id) const
{
    const std::optional<qint64> instant = m_instants.find(id);
    if (!instant)
        return -1;
    for (int row = placeOf({.instant = *instant}); row < size(); ++row) {
        const MessageRow *message = messageIn(at(row));
        if (message && (message->id == id || message->common->clientId == id))
            return row;
    }
    return -1;
}

int OrderedRows::rowOf(const TimelineRow &line) const
{
    const RowKey key = keyOf(line);
    const int row = placeOf(key);
    return row < size() && keyOf(at(row)) == key ? row : -1;
}

void OrderedRows::insert(int place, std::vector<TimelineRow> rows)
{
    for (const TimelineRow &row : rows)
        remember(row);
    m_rows.insert(m_rows.begin() + place, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
}

void OrderedRows::replace(int row, TimelineRow content)
{
    forget(at(row));
    m_rows[size_t(row)] = std::move(content);
    remember(at(row));
}

void OrderedRows::move(int from, int to)
{
    TimelineRow moving = std::move(m_rows[size_t(from)]);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, std::move(moving));
}

void OrderedRows::remove(int row)
{
    forget(at(row));
    m_rows.erase(m_rows.begin() + row);
}

void OrderedRows::clear()
{
    m_rows.clear();
    m_instants.clear();
    m_offers = 0;
    m_waiting = 0;
}

void OrderedRows::remember(const TimelineRow &row)
{
    const MessageRow *message = messageIn(row);
    if (!message)
        return;
    const qint64 instant = message->createdAt.toMSecsSinceEpoch();
    remember(message->id, instant);
    remember(message->common->clientId, instant);
    m_offers += offersReplies(*message->common) ? 1 : 0;
    m_waiting += isWaiting(*message) ? 1 : 0;
}

void OrderedRows::remember(const QString &name, qint64 instant)
{
    if (!name.isEmpty())
        m_instants.insert(name, instant);
}

void OrderedRows::forget(const TimelineRow &row)
{
    const MessageRow *message = messageIn(row);
    if (!message)
        return;
    m_instants.remove(message->id);
    m_instants.remove(message->common->clientId);
    m_offers -= offersReplies(*message->common) ? 1 : 0;
    m_waiting -= isWaiting(*message) ? 1 : 0;
}

} // namespace Kustomer
