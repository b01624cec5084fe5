// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/realtimecalls.h"

#include "protocol/json/jsonvalue.h"
#include "protocol/nouns/activity.h"
#include "protocol/requests/requests.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {
namespace {

Result<ChannelAuthorization> authorizationFrom(const QByteArray &body)
{
    const Result<JsonValue> answer = JsonValue::fromJson(body);
    if (!answer)
        return answer.error();
    ChannelAuthorization authorization{.auth = (*answer)["auth"_L1].toString(),
                                       .channelData = (*answer)["channel_data"_L1].toString()};
    if (authorization.auth.isEmpty()) {
        return Error{.kind = Error::Kind::Protocol,
                     .message = QCoreApplication::translate(
                         "Kustomer::Calls", "The server does not let the chat listen."),
                     .details = u"the answer to a channel authorization has no “auth”"_s};
    }
    return authorization;
}

} // namespace

void lastActivity(ApiCaller *caller, QObject *context, const Answer<QDateTime> &answer,
                  ApiCaller::As as)
{
    caller->ask({.path = u"/c/v1/chat/customers/stats"_s}, context,
                inDocument<QDateTime, lastActivityFrom>, answer, as);
}

void authorizeChannel(ApiCaller *caller, const QString &channel, const QString &socketId,
                      QObject *context, const Answer<ChannelAuthorization> &answer)
{
    caller->ask({.method = HttpRequest::Method::Post,
                 .path = u"/c/v1/pusher/auth"_s,
                 .body = Requests::channelAuthorization(channel, socketId),
                 .contentType = "application/x-www-form-urlencoded"},
                context, authorizationFrom, answer, ApiCaller::As::Anybody);
}

} // namespace Kustomer::Calls
