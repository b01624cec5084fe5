// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/states.h"

#include <KustomerChat/Availability>
#include <KustomerChat/ChatSettings>
#include <KustomerChat/Conversation>

namespace Kustomer {

class TimelineModel;

/// What the header of a conversation says.
struct Headline
{
    QString title;    ///< who answers, else the team
    QString subtitle; ///< the team, else when somebody will answer
    QUrl avatarUrl = {};

    /// The responder has no name while nobody has answered.
    static Headline of(const ChatSettings &settings, Availability availability,
                       const User &responder,
                       ChatStates::Writer writer = ChatStates::Writer::Person);

    bool operator==(const Headline &) const = default;
};

/// Who answered last, as far as it is known from the conversation or its messages; nobody has no
/// name. An assistant is not who answered before it.
User lastResponder(const Conversation &conversation, const TimelineModel *timeline);

/// Who wrote the latest message of the company.
ChatStates::Writer lastWriter(const TimelineModel *timeline);

} // namespace Kustomer
