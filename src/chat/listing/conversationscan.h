// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/pagescan.h"
#include "chat/listing/conversationcalls.h"

namespace Kustomer {

/// Reads the list a page after the other, from the conversation with the newest message on, until
/// `take` has enough or there is no page left, and answers then (wire E8).
void scanConversations(ApiCaller *caller, const ConversationScope &scope, QObject *context,
                       const std::function<Scan(const QList<Conversation> &page)> &take,
                       const Answer<Done> &answer);

} // namespace Kustomer
