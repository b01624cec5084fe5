// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/controls/formcard.h"
#include "widgets/words/conversationoffer.h"

#include <KustomerChat/FormState>
#include <KustomerChat/QueueWait>
#include <KustomerChat/Satisfaction>

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
    std::optional<QueueWait> wait = {}; ///< of those who wait: what they are told and asked

    bool operator==(const Write &) const = default;
};

/// Nothing can be written at the moment.
struct Locked
{
    /// Where the customer goes on.
    enum class Way { None, Above };

    QString reason; ///< in words for people
    Way way = Way::None;
    std::optional<ConversationOffer> offer = {}; ///< of another, where it may take long

    bool operator==(const Locked &) const = default;
};

/// Nothing more is said here.
struct Ended
{
    ConversationOffer offer;
    QString unsent = {}; ///< what was being written, to be taken along

    bool operator==(const Ended &) const = default;
};

/// Nothing more is said here, and the customer is asked how it was.
struct Survey
{
    Satisfaction satisfaction;
    std::variant<Locked, Ended> below; ///< what there is beside

    bool operator==(const Survey &) const = default;
};

/// The card above takes what is entered.
struct InCard
{
    bool operator==(const InCard &) const = default;
};

/// A form is asked.
struct Asking
{
    FormState form;
    std::variant<Write, Locked, InCard> below; ///< where the answer is given
    FormCard::Options options = FormCard::Options::Here;

    bool operator==(const Asking &) const = default;
};

/// What stands below the messages of a conversation. Whoever shows it visits it, so that a kind
/// without a look does not compile.
using Foot = std::variant<NoFoot, Write, Locked, Ended, Survey, Asking>;

/// How far a conversation is.
enum class TalkStage {
    None,   ///< there is none
    Open,   ///< also one that has only begun here
    Ending, ///< the customer asked for the end, and the service has not answered yet
    Ended,
};

/// What a foot is made from.
struct Footing
{
    TalkStage stage = TalkStage::None;
    Availability availability = Availability::Unknown;
    ConversationOffer offer = {};
    bool isChoiceAwaited = false;            ///< before anything is written
    QString unsent = {};                     ///< what is being written
    std::optional<QueueWait> wait = {};      ///< for an agent, where nobody has answered yet
    std::optional<Satisfaction> survey = {}; ///< of the conversation, where there is one
    FormState form = {};                     ///< that is asked in it

    bool operator==(const Footing &) const = default;
};

Foot footOf(const Footing &footing);

/// What is below the survey, or all there is.
const Ended *endedOf(const Foot &foot);

/// Whether the customer goes on in the messages.
bool leadsAbove(const Foot &foot);

} // namespace Kustomer
