// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/creations.h"
#include "chat/outbox/outbox.h"

#include <KustomerChat/Result>

namespace Kustomer {

class ApiCaller;

/// The end of what is known of a conversation by its newest message and its place in the list;
/// either may be null.
Outbox::Horizon horizonOf(const std::optional<Message> &newest,
                          const std::optional<Conversation> &listed);

// The service knows no idempotency key. What may have arrived although the answer was lost is
// looked for before it is sent again; nothing found is a value.

/// What was not searched to its end is not known to be absent.
Error unsearchable();

/// Looks for the message of an entry, page by page, back to what was known when it was sent.
void findArrival(ApiCaller *caller, const Outbox &outbox, const QString &clientId, QObject *context,
                 const Answer<std::optional<Message>> &answer);

/// Looks for the conversation of a local thread in the list of the brand.
void findArrival(ApiCaller *caller, const Creations &creations, const QString &threadId,
                 const QString &brandId, QObject *context,
                 const Answer<std::optional<Conversation>> &answer);

/// The end of what the server has of a conversation.
void findHorizon(ApiCaller *caller, const QString &conversationId, QObject *context,
                 const Answer<Outbox::Horizon> &answer);

} // namespace Kustomer
