// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"
#include "transport/http/httprequest.h"

#include <QObject>

#include <functional>
#include <type_traits>

namespace Kustomer {

class HttpClient;
class Telling;
class TokenGate;

/// Asks the service: gives a request the customer's token, renews that once after a 401, and reads
/// the answer. Answers come from the event loop, exactly once, and never after the context is gone.
/// While the login is lost the token is a visitor's, and what is the customer's is not asked: it is
/// answered with that loss, and whoever keeps it tries again when the customer is back.
class ApiCaller : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reader = Result<T> (*)(const QByteArray &body);
    template <typename T>
    using AnswerTo = std::type_identity_t<Answer<T>>;

    /// In whose name.
    enum class As {
        Customer,
        Anybody ///< who is there: it concerns the company, or the connection
    };

    /// Answers wait until nothing is being told. Both outlive it, and all that is asked.
    ApiCaller(HttpClient *http, Telling *telling, QObject *parent = nullptr);

    /// What is asked as the customer needs a gate, which outlives it.
    void setTokenGate(TokenGate *gate) { m_gate = gate; }

    /// Asks as the customer, or as whoever is there.
    template <typename T>
    void ask(const HttpRequest &request, QObject *context, Reader<T> read, AnswerTo<T> answer,
             As as = As::Customer)
    {
        sendWithToken(request, as, Attempt::First, context,
                      reading(titleOf(request), read, std::move(answer)));
    }

    /// Asks as nobody: with the token that the request brings itself, if any.
    template <typename T>
    void askAsNobody(const HttpRequest &request, QObject *context, Reader<T> read,
                     AnswerTo<T> answer)
    {
        send(request, context, reading(titleOf(request), read, std::move(answer)));
    }

private:
    enum class Attempt { First, AfterRenewal };

    template <typename T>
    static Answer<QByteArray> reading(const QString &title, Reader<T> read, Answer<T> answer)
    {
        return [title, read, answer = std::move(answer)](const Result<QByteArray> &body) {
            const Result<T> result = body ? read(*body) : body.error();
            answer(result ? result : of(title, result.error()));
        };
    }
    /// Says of which request an error is.
    static Error of(const QString &title, const Error &error);

    void tell(QObject *context, const Result<QByteArray> &body, const Answer<QByteArray> &answer);
    void send(const HttpRequest &request, QObject *context, const Answer<QByteArray> &answer);
    void sendWithToken(const HttpRequest &request, As as, Attempt attempt, QObject *context,
                       const Answer<QByteArray> &answer);

    HttpClient *m_http;
    Telling *m_telling;
    TokenGate *m_gate = nullptr;
};

/// Reads the body of an answer as a JSON:API document that holds a T.
template <typename T, auto read>
Result<T> inDocument(const QByteArray &body)
{
    const Result<Document> document = documentFrom(body);
    if (!document)
        return document.error();
    return read(*document);
}

} // namespace Kustomer
