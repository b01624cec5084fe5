// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/greeting/greetercalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/missing.h"
#include "protocol/requests/requests.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

void greeting(ApiCaller *caller, const QString &assistantId, QObject *context,
              const Answer<AssistantGreeting> &answer)
{
    caller->ask({.method = HttpRequest::Method::Post,
                 .path = u"/c/v2/chat/assistant/init"_s,
                 .body = Requests::assistantInit(assistantId),
                 .repeat = HttpRequest::Repeat::Always},
                context, inDocument<AssistantGreeting, assistantGreetingFrom>,
                missing(u"assistant_not_found"_s, answer), ApiCaller::As::Anybody);
}

} // namespace Kustomer::Calls
