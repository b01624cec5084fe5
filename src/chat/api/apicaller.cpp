// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/apicaller.h"

#include "chat/api/tokengate.h"
#include "chat/base/telling.h"
#include "transport/http/httpclient.h"

namespace Kustomer {

ApiCaller::ApiCaller(HttpClient *http, Telling *telling, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_telling(telling)
{ }

Error ApiCaller::of(const QString &title, const Error &error)
{
    Error ours = error;
    if (ours.details.isEmpty() && ours.kind != Error::Kind::Cancelled)
        ours.details = title + QStringLiteral(": ") + ours.message;
    return ours;
}

void ApiCaller::tell(QObject *context, const Result<QByteArray> &body,
                     const Answer<QByteArray> &answer)
{
    m_telling->afterwards(context, [body, answer, stay = QPointer<ApiCaller>(this)] {
        if (stay)
            answer(body);
    });
}

void ApiCaller::send(const HttpRequest &request, QObject *context, const Answer<QByteArray> &answer)
{
    m_http->send(request, context, [=, this](const Result<HttpReply> &reply) {
        tell(context, reply ? Result<QByteArray>(reply->body) : reply.error(), answer);
    });
}

void ApiCaller::sendWithToken(const HttpRequest &request, As as, Attempt attempt, QObject *context,
                              const Answer<QByteArray> &answer)
{
    const auto sendWith = [=, this](const Result<QString> &token) {
        if (!token) {
            if (as == As::Anybody && m_gate->loss() == token.error())
                sendWithToken(request, as, attempt, context, answer); // as who is there now
            else
                answer(token.error());
            return;
        }
        if (const auto loss = as == As::Customer ? m_gate->loss() : std::nullopt) {
            const auto tellLater = [=, stay = QPointer<ApiCaller>(this)] {
                if (stay)
                    stay->tell(context, *loss, answer);
            };
            QMetaObject::invokeMethod(context, tellLater, Qt::QueuedConnection);
            return;
        }
        HttpRequest signedRequest = request;
        signedRequest.token = token->toUtf8();
        send(signedRequest, context, [=, this](const Result<QByteArray> &body) {
            const bool isRejected = !body && body.error().httpStatus == 401;
            const std::optional<Error> loss = isRejected ? m_gate->reject(*token) : std::nullopt;
            if (loss && as == As::Customer)
                answer(*loss);
            else if (loss || (isRejected && attempt == Attempt::First))
                sendWithToken(request, as, Attempt::AfterRenewal, context, answer);
            else
                answer(body);
        });
    };
    m_gate->withToken(context, sendWith);
}

} // namespace Kustomer
