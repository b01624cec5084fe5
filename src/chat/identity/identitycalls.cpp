// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/identitycalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/describing.h"
#include "protocol/requests/requests.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

using Method = HttpRequest::Method;
using Repeat = HttpRequest::Repeat;

void currentToken(ApiCaller *caller, const QString &token, QObject *context,
                  const Answer<TrackingToken> &answer)
{
    caller->askAsNobody({.path = u"/c/v1/tracking/tokens/current"_s, .token = token.toUtf8()},
                        context, inDocument<TrackingToken, trackingTokenFrom>, answer);
}

void newToken(ApiCaller *caller, QObject *context, const Answer<TrackingToken> &answer)
{
    // asking twice costs nothing but an unused visitor
    caller->askAsNobody({.method = Method::Post,
                         .path = u"/c/v1/tracking/tokens"_s,
                         .body = "{}",
                         .repeat = Repeat::Always},
                        context, inDocument<TrackingToken, trackingTokenFrom>, answer);
}

void identify(ApiCaller *caller, const QString &jwt, const QString &token, QObject *context,
              const Answer<TrackingIdentity> &answer)
{
    // the same token identifies the same customer, however often it is sent
    caller->askAsNobody({.method = Method::Post,
                         .path = u"/c/v1/identity"_s,
                         .body = Requests::login(jwt),
                         .token = token.toUtf8(),
                         .repeat = Repeat::Always},
                        context, trackingIdentityFrom, answer);
}

void describeCustomer(ApiCaller *caller, const CustomerDescription &description, QObject *context,
                      const Answer<Done> &answer)
{
    describe(caller, u"/c/v1/customers/current"_s, Requests::customerDescription(description),
             context, answer);
}

} // namespace Kustomer::Calls
