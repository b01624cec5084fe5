// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/sendingcalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "chat/api/describing.h"
#include "chat/api/missing.h"
#include "protocol/nouns/conversation.h"
#include "protocol/nouns/message.h"
#include "protocol/requests/requests.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

using Method = HttpRequest::Method;

void createConversation(ApiCaller *caller, const NewConversation &wanted, QObject *context,
                        const Answer<Conversation> &answer)
{
    caller->ask(
        {.method = Method::Post,
         .path = u"/c/v1/chat/sessions"_s,
         .body = Requests::newConversation(wanted.title, wanted.brandId, wanted.assistantId)},
        context, inDocument<Conversation, soleConversationFrom>, answer);
}

void describeConversation(ApiCaller *caller, const QString &id, const QVariantMap &customAttributes,
                          QObject *context, const Answer<Done> &answer)
{
    describe(caller, u"/c/v1/conversations/%1"_s.arg(inPath(id)),
             Requests::conversationDescription(customAttributes), context,
             missing(u"conversation_not_found"_s, answer));
}

void postMessage(ApiCaller *caller, const QString &conversationId, const Draft &draft,
                 const QStringList &attachmentIds, QObject *context, const Answer<Message> &answer)
{
    caller->ask({.method = Method::Post,
                 .path = u"/c/v1/chat/messages"_s,
                 .body = Requests::newMessage(conversationId, draft, attachmentIds)},
                context, inDocument<Message, soleMessageFrom>,
                missing(u"conversation_not_found"_s, answer));
}

} // namespace Kustomer::Calls
