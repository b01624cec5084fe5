// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/campaigns/campaigncalls.h"

#include "chat/api/apicaller.h"
#include "protocol/waiting/clientactivity.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

void clientActivity(ApiCaller *caller, const PageVisit &visit, QObject *context,
                    const Answer<QList<std::chrono::seconds>> &answer)
{
    // told once: twice, it could start a campaign twice
    caller->ask({.method = HttpRequest::Method::Post,
                 .path = u"/c/v1/client-activity"_s,
                 .body = Requests::clientActivity(visit),
                 .repeat = HttpRequest::Repeat::Never},
                context, inDocument<QList<std::chrono::seconds>, dwellTimesFrom>, answer);
}

} // namespace Kustomer::Calls
