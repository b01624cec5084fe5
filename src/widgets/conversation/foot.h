// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/words/welcome.h"

#include <variant>

namespace Kustomer {

/// No conversation is on screen.
struct NoFoot
{
    bool operator==(const NoFoot &) const = default;
};

/// The customer can write.
struct Write
{
    bool operator==(const Write &) const = default;
};

/// Nothing can be written at the moment.
struct Locked
{
    QString reason; ///< in words for people

    bool operator==(const Locked &) const = default;
};

/// Nothing more is said here.
struct Ended
{
    NewConversation offer;
    QString unsent = {}; ///< what was being written, to be taken along

    bool operator==(const Ended &) const = default;
};

/// What stands below the messages of a conversation. Whoever shows it visits it, so that a kind
/// without a look does not compile.
using Foot = std::variant<NoFoot, Write, Locked, Ended>;

/// How far a conversation is.
enum class TalkStage {
    None,   ///< there is none
    Open,   ///< also one that has only begun here
    Ending, ///< the customer asked for the end and may still take it back
    Ended,
};

Foot footOf(TalkStage stage, Availability availability, const NewConversation &offer,
            const QString &unsent);

} // namespace Kustomer
