// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/handoff/handoffcalls.h"

#include "chat/api/apicaller.h"
#include "protocol/nouns/conversation.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

void handOff(ApiCaller *caller, const QByteArray &body, QObject *context,
             const Answer<Conversation> &answer)
{
    caller->ask(
        {.method = HttpRequest::Method::Post, .path = u"/c/v2.1/chat/handoff"_s, .body = body},
        context, inDocument<Conversation, soleConversationFrom>, answer);
}

} // namespace Kustomer::Calls
