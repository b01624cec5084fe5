// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/rows/rowkey.h"

#include <limits>
#include <tuple>

namespace Kustomer {
namespace {

constexpr int messageRank = 3;
constexpr QStringView afterAllIds = u"\uffff";
constexpr qint64 theEnd = std::numeric_limits<qint64>::max();

struct KeyOf
{
    RowKey operator()(const MessageRow &row) const
    {
        return {row.createdAt.toMSecsSinceEpoch(), row.name(), messageRank};
    }
    RowKey operator()(const DayRow &row) const { return {row.begin.toMSecsSinceEpoch()}; }
    RowKey operator()(const UnreadRow &row) const
    {
        return {row.instant.toMSecsSinceEpoch(), row.messageId, messageRank - 2};
    }
    RowKey operator()(const EventRow &row) const
    {
        const qint64 instant = row.instant.toMSecsSinceEpoch();
        return row.messageId.isEmpty() ? RowKey{instant, afterAllIds}
                                       : RowKey{instant, row.messageId, messageRank - 1};
    }
    RowKey operator()(const NoticeRow &) const { return {theEnd}; }
    RowKey operator()(const TypingRow &) const { return {theEnd, {}, 1}; }
};

} // namespace

bool RowKey::operator<(const RowKey &other) const
{
    return std::tie(instant, id, rank) < std::tie(other.instant, other.id, other.rank);
}

QStringView nameOf(const Message &message)
{
    return message.id.isEmpty() ? message.clientId : message.id;
}

RowKey keyOf(const Message &message)
{
    return {message.createdAt.toMSecsSinceEpoch(), nameOf(message), messageRank};
}

RowKey keyOf(const MessageRow &row)
{
    return KeyOf()(row);
}

RowKey keyOf(const TimelineRow &row)
{
    return std::visit(KeyOf(), row);
}

} // namespace Kustomer
