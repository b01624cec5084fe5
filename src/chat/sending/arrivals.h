// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/kustomerapi.h"
#include "chat/sending/creations.h"
#include "chat/sending/outbox.h"

namespace Kustomer {

/// The end of what is known of a conversation by its newest message and its place in the list;
/// either may be null.
Outbox::Horizon horizonOf(const Message *newest, const Conversation *listed);

// The service knows no idempotency key. What may have arrived although the answer was lost is
// looked for before it is sent again; nothing found is a value.

/// Looks for the message of an entry, page by page, back to what was known when it was sent.
void findArrival(KustomerApi *api, const Outbox &outbox, const QString &clientId, QObject *context,
                 const KustomerApi::Answer<std::optional<Message>> &answer);

/// Looks for the conversation of a local thread among the newest ones.
void findArrival(KustomerApi *api, const Creations &creations, const QString &threadId,
                 QObject *context, const KustomerApi::Answer<std::optional<Conversation>> &answer);

/// The end of what the server has of a conversation.
void findHorizon(KustomerApi *api, const QString &conversationId, QObject *context,
                 const KustomerApi::Answer<Outbox::Horizon> &answer);

} // namespace Kustomer
