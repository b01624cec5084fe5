// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/states.h"

#include <KustomerChat/Message>

#include <variant>

namespace Kustomer {

/// Something somebody wrote.
struct MessageRow
{
    Message message;
};

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

    bool operator==(const NoticeRow &) const = default;
};

/// An agent is typing.
struct TypingRow
{
    User agent;
    ChatStates::Writer writer = ChatStates::Writer::Person;

    bool operator==(const TypingRow &) const = default;
};

/// One row of a conversation. Whoever visits it says what becomes of each kind.
using TimelineRow = std::variant<MessageRow, DayRow, UnreadRow, NoticeRow, TypingRow>;

/// The message of a row that has one; null for all others.
inline const Message *messageIn(const TimelineRow &row)
{
    const auto *found = std::get_if<MessageRow>(&row);
    return found ? &found->message : nullptr;
}

} // namespace Kustomer
