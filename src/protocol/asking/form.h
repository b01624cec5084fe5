// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/page.h"

#include <KustomerChat/ChatForm>
#include <KustomerChat/Conversation>
#include <KustomerChat/Message>

namespace Kustomer {

/// A `form` (wire E20). A question of an unknown kind is asked as a text; of an endless one as much
/// is read as people can answer. The options of a Team have ids as payloads and no words yet.
Result<ChatForm> formFrom(const Document &document);

/// A team that can be asked for (wire E19): its id, and its name with its icon.
Result<ReplyOption> teamFrom(const Resource &resource);
Page<ReplyOption> teamPageFrom(const Document &document);

/// The conversation that a form has become, with what was asked and answered in it (wire E21).
struct FormOutcome
{
    Conversation conversation;
    QList<Message> messages = {}; ///< in no particular order

    bool operator==(const FormOutcome &) const = default;
};

Result<FormOutcome> formOutcomeFrom(const Document &document);

} // namespace Kustomer
