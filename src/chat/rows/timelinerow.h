// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/states.h"

#include <KustomerChat/Message>

#include <memory>
#include <variant>

namespace Kustomer {

/// Something somebody wrote: what nobody else wrote, beside what it has in common with others.
struct MessageRow
{
    QString id, body;
    QDateTime createdAt;
    std::shared_ptr<const Message> common; ///< all else; never null, for many rows the same

    Message message() const
    {
        Message whole = *common;
        whole.id = id;
        whole.body = body;
        whole.createdAt = createdAt;
        return whole;
    }
    /// What it is found and sorted by.
    const QString &name() const { return id.isEmpty() ? common->clientId : id; }
};

/// Whether the server has a message of these ids: what is only asked or said here before a
/// conversation begins, by this clock, has one id for both.
inline bool isOfServer(const QString &id, const QString &clientId)
{
    return !id.isEmpty() && id != clientId;
}

/// Whether the server does not have what the customer wrote.
inline bool isWaiting(const MessageRow &row)
{
    return row.common->direction == Message::Direction::FromCustomer
        && row.common->delivery != Message::Delivery::Sent;
}

/// The messages below are of another day than those above.
struct DayRow
{
    QDateTime begin; ///< local midnight, in UTC

    bool operator==(const DayRow &) const = default;
};

/// The messages below are new; has the place of the first of them.
struct UnreadRow
{
    QDateTime instant;
    QString messageId;

    bool operator==(const UnreadRow &) const = default;
};

/// A line about the conversation, such as "ended".
struct NoticeRow
{
    QString text;
    QString goesOnIn = {}; ///< id of another conversation; empty: none

    bool operator==(const NoticeRow &) const = default;
};

/// A line about what happened between two messages, such as that an assistant handed over.
struct EventRow
{
    QDateTime instant;
    QString text;
    QString messageId = {}; ///< of the message above which it stands; empty: of none

    bool operator==(const EventRow &) const = default;
};

/// An agent is typing.
struct TypingRow
{
    User agent;
    ChatStates::Writer writer = ChatStates::Writer::Person;

    bool operator==(const TypingRow &) const = default;
};

/// One row of a conversation. Whoever visits it says what becomes of each kind.
using TimelineRow = std::variant<MessageRow, DayRow, UnreadRow, EventRow, NoticeRow, TypingRow>;

/// The row itself where it is of a message; null for all others.
inline const MessageRow *messageIn(const TimelineRow &row)
{
    return std::get_if<MessageRow>(&row);
}

} // namespace Kustomer
