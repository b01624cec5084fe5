// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/queuecalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "protocol/nouns/message.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {
namespace {

Result<QList<Message>> includedMessages(const QByteArray &body)
{
    const Result<Document> document = documentFrom(body);
    if (!document)
        return document.error();
    QList<Message> messages;
    for (const Resource &resource : document->included) {
        if (const Result<Message> message = messageFrom(resource))
            messages.append(*message);
    }
    return messages;
}

} // namespace

void sessionQueue(ApiCaller *caller, const QString &conversationId, QObject *context,
                  const Answer<SessionQueue> &answer)
{
    caller->ask({.path = u"/c/v1/chat/sessions/%1/queue"_s.arg(inPath(conversationId))}, context,
                inDocument<SessionQueue, sessionQueueFrom>, answer);
}

void followUp(ApiCaller *caller, const QString &conversationId, const QList<FollowUpLine> &lines,
              QObject *context, const Answer<QList<Message>> &answer)
{
    caller->ask({.method = HttpRequest::Method::Post,
                 .path = u"/c/v1/chat/volume-control/responses"_s,
                 .body = Requests::followUp(conversationId, lines)},
                context, includedMessages, answer);
}

} // namespace Kustomer::Calls
