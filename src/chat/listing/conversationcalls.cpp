// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationcalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "chat/api/missing.h"
#include "protocol/nouns/conversation.h"
#include "protocol/requests/requests.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {
namespace {

/// Says something new of a conversation.
void change(ApiCaller *caller, const QString &id, const QByteArray &body, QObject *context,
            const Answer<Conversation> &answer)
{
    caller->ask({.method = HttpRequest::Method::Put,
                 .path = u"/c/v1/chat/sessions/%1"_s.arg(inPath(id)),
                 .body = body},
                context, inDocument<Conversation, soleConversationFrom>,
                missing(u"conversation_not_found"_s, answer));
}

} // namespace

void conversations(ApiCaller *caller, const ConversationScope &scope, const QString &page,
                   QObject *context, const Answer<Page<Conversation>> &answer)
{
    const bool isOpenOnly = scope.which == ConversationScope::Which::Open;
    const QString first = withQuery(
        u"/c/v1/chat/sessions"_s,
        {{u"active"_s, isOpenOnly ? u"true"_s : QString()}, {u"brandId"_s, scope.brandId}});
    caller->ask({.path = page.isEmpty() ? first : page}, context,
                inDocument<Page<Conversation>, conversationPageFrom>, answer);
}

void markSeen(ApiCaller *caller, const QString &id, const QDateTime &lastSeenAt, QObject *context,
              const Answer<Conversation> &answer)
{
    change(caller, id, Requests::conversationSeen(lastSeenAt), context, answer);
}

void endConversation(ApiCaller *caller, const QString &id, const QString &reason, QObject *context,
                     const Answer<Conversation> &answer)
{
    change(caller, id, Requests::conversationEnd(reason), context, answer);
}

} // namespace Kustomer::Calls
