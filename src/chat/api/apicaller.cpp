// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/apicaller.h"

#include "chat/api/tokengate.h"
#include "transport/http/httpclient.h"

namespace Kustomer {

void ApiCaller::send(const HttpRequest &request, QObject *context, const Answer<QByteArray> &answer)
{
    m_http->send(request, context, [answer](const Result<HttpReply> &reply) {
        answer(reply ? Result<QByteArray>(reply->body) : reply.error());
    });
}

void ApiCaller::sendWithToken(const HttpRequest &request, Attempt attempt, QObject *context,
                              const Answer<QByteArray> &answer)
{
    const auto sendWith = [=, this](const Result<QString> &token) {
        if (!token) {
            answer(token.error());
            return;
        }
        HttpRequest signedRequest = request;
        signedRequest.token = token->toUtf8();
        send(signedRequest, context, [=, this](const Result<QByteArray> &body) {
            const bool isRejected = !body && body.error().httpStatus == 401;
            const std::optional<Error> loss = isRejected ? m_gate->reject(*token) : std::nullopt;
            if (loss)
                answer(*loss);
            else if (isRejected && attempt == Attempt::First)
                sendWithToken(request, Attempt::AfterRenewal, context, answer);
            else
                answer(body);
        });
    };
    m_gate->withToken(context, sendWith);
}

} // namespace Kustomer
