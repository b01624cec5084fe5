// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatSettings>
#include <KustomerChat/Conversation>

namespace Kustomer {

class TimelineModel;

/// Who wrote in a conversation, as far as that matters for asking about it.
struct Voices
{
    bool customer = false;
    bool agent = false; ///< a person: neither the company by itself nor an assistant

    bool operator==(const Voices &) const = default;
};

/// Who is heard in these rows. In what is still on the server anybody may have written.
Voices voicesIn(const TimelineModel &timeline);

/// Whether the customer is asked for an opinion of a conversation (wire E25): of one that has
/// ended, in which both sides wrote, unless the company wants to know in any case, and before it is
/// too late.
bool isOpinionWanted(const Conversation &conversation, const Voices &voices,
                     const ChatSettings &settings, const QDateTime &now);

} // namespace Kustomer
