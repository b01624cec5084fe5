// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/timelinecalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "chat/api/missing.h"
#include "protocol/nouns/message.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

void messages(ApiCaller *caller, const QString &conversationId, const QString &page,
              QObject *context, const Answer<Page<Message>> &answer)
{
    const QString first = u"/c/v1/chat/sessions/%1/messages"_s.arg(inPath(conversationId));
    caller->ask({.path = page.isEmpty() ? first : page}, context,
                inDocument<Page<Message>, messagePageFrom>,
                missing(u"conversation_not_found"_s, answer));
}

void message(ApiCaller *caller, const QString &conversationId, const QString &messageId,
             QObject *context, const Answer<Message> &answer)
{
    const QString path
        = u"/c/v1/chat/sessions/%1/messages/%2"_s.arg(inPath(conversationId), inPath(messageId));
    caller->ask({.path = path}, context, inDocument<Message, soleMessageFrom>, answer);
}

} // namespace Kustomer::Calls
