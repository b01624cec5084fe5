// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/loopbackserver.h"
#include "support/patience.h"
#include "transport/http/httpclient.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace Kustomer::Testing {

/// Limits that leave a test no time to wait.
inline const HttpLimits impatient{.timeout = std::chrono::milliseconds(200),
                                  .body = 1024 * 1024,
                                  .retry = {.pause = {.first = std::chrono::milliseconds(1),
                                                      .early = std::chrono::milliseconds(2)}}};

/// A client, its server and the answers that came.
struct Exchange
{
    explicit Exchange(const QList<Script> &scripts, const HttpLimits &limits = {})
        : client(&network, server.url(), nullptr, limits)
    {
        server.follow(scripts);
    }

    void send(const HttpRequest &request)
    {
        client.send(request, &context,
                    [this](const Result<HttpReply> &answer) { answers << answer; });
    }

    Result<HttpReply> ask(const HttpRequest &request)
    {
        const qsizetype before = answers.size();
        send(request);
        if (!QTest::qWaitFor([&] { return answers.size() > before; }, patience))
            return Error{.kind = Error::Kind::NotStarted,
                         .message = QStringLiteral("never answered")};
        return answers.last();
    }

    Error errorOf(const HttpRequest &request)
    {
        const Result<HttpReply> answer = ask(request);
        return answer
            ? Error{.kind = Error::Kind::NotStarted, .message = QStringLiteral("succeeded")}
            : answer.error();
    }

    LoopbackServer server;
    QNetworkAccessManager network;
    QObject context;
    HttpClient client;
    QList<Result<HttpReply>> answers;
};

} // namespace Kustomer::Testing
