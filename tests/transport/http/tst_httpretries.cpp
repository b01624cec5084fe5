// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/exchange.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/http/httpfailure.h"

#include <QNetworkReply>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Kind = Error::Kind;

class HttpRetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void retriesWhatMayPass_data();
    void retriesWhatMayPass();
    void retriesAfterASilence();
    void sendsAPostOnceThoughTheConnectionEnds_data();
    void sendsAPostOnceThoughTheConnectionEnds();
    void knowsThatOneOfItsAttemptsLeft();
    void knowsThatTheServerMayBeAtOneOfItsAttempts_data();
    void knowsThatTheServerMayBeAtOneOfItsAttempts();
    void retriesNoLongerThanItsWindow();
    void sharesOneBudgetOfRetries();
    void neverAnswersFromWithinSend();
    void neverAnswersADeadContext();
    void survivesTheDeathOfItsContextInAnAnswer();
    void survivesItsOwnDeathInAnAnswer();
    void cancelsEverythingUnderWay();
    void cancelsPausesBetweenAttempts();
};

void HttpRetriesTest::retriesWhatMayPass_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QList<Script>>("scripts");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("succeeds");

    const Script fine = reply(200);
    QTest::newRow("503 once") << Method::Get << QList<Script>{reply(503), fine} << 2 << true;
    QTest::newRow("503 twice") << Method::Put << QList<Script>{reply(503), reply(502), fine} << 3
                               << true;
    QTest::newRow("503 for ever") << Method::Get << QList<Script>{reply(503)} << 3 << false;
    QTest::newRow("429") << Method::Get << QList<Script>{reply(429), fine} << 2 << true;
    QTest::newRow("429 with a short pause")
        << Method::Get << QList<Script>{reply(429, {}, {"Retry-After: 0"}), fine} << 2 << true;
    QTest::newRow("500") << Method::Get << QList<Script>{reply(500), fine} << 1 << false;
    QTest::newRow("401") << Method::Get << QList<Script>{reply(401), fine} << 1 << false;
    QTest::newRow("POST") << Method::Post << QList<Script>{reply(503), fine} << 1 << false;
    QTest::newRow("PATCH") << Method::Patch << QList<Script>{reply(429), fine} << 1 << false;
}

void HttpRetriesTest::retriesAfterASilence()
{
    Exchange exchange({silence(), reply(200)}, impatient);

    QVERIFY(exchange.ask({.path = u"/a"_s}));
    QVERIFY(exchange.server.requests().size() >= 2);
}

void HttpRetriesTest::retriesWhatMayPass()
{
    QFETCH(Method, method);
    QFETCH(QList<Script>, scripts);
    QFETCH(int, requests);
    QFETCH(bool, succeeds);
    HttpLimits limits; // of time there is enough
    limits.retry.pause = impatient.retry.pause;
    Exchange exchange(scripts, limits);

    const Result<HttpReply> answer = exchange.ask({.method = method, .path = u"/a"_s});

    QCOMPARE(answer.hasValue(), succeeds);
    QCOMPARE(exchange.server.requests().size(), requests);
}

void HttpRetriesTest::sendsAPostOnceThoughTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWarm");

    QTest::newRow("new connection") << QByteArray("{\"body\":\"hello\"}") << false;
    QTest::newRow("kept connection") << QByteArray("{\"body\":\"hello\"}") << true;
    QTest::newRow("no body") << QByteArray() << false;
}

void HttpRetriesTest::sendsAPostOnceThoughTheConnectionEnds()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isWarm);
    Exchange exchange(isWarm ? QList<Script>{reply(200), drop(), reply(200)}
                             : QList<Script>{drop(), reply(200)});
    if (isWarm)
        QVERIFY(exchange.ask({.path = u"/a"_s}));
    const qsizetype before = exchange.server.requests().size();

    const Error error = exchange.errorOf({.method = Method::Post, .path = u"/a"_s, .body = body});

    QCOMPARE(error.kind, Kind::Transport);
    QCOMPARE(exchange.server.requests().size(), before + 1);
}

void HttpRetriesTest::knowsThatOneOfItsAttemptsLeft()
{
    HttpLimits limits; // of time there is enough
    limits.retry.pause = impatient.retry.pause;
    Exchange exchange({}, limits);
    LoopbackServer &server = exchange.server;
    const HttpRequest request{.method = Method::Post,
                              .path = u"/a"_s,
                              .body = "{}",
                              .repeat = HttpRequest::Repeat::Always};
    server.follow({[&server](QTcpSocket &client) {
        server.stopListening();
        client.disconnectFromHost();
    }});

    const Error left = exchange.errorOf(request); // at first; nobody takes the other attempts
    const Error stayed = exchange.errorOf(request);

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(left.kind, Kind::Transport);
    QVERIFY(!neverLeft(left));
    QVERIFY(neverLeft(stayed));
}

void HttpRetriesTest::knowsThatTheServerMayBeAtOneOfItsAttempts_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status"); // of all attempts after one that is cut
    QTest::addColumn<Kind>("kind");
    QTest::newRow("busy") << Method::Post << 503 << Kind::Transport;
    QTest::newRow("too many requests") << Method::Post << 429 << Kind::Transport;
    QTest::newRow("out of order") << Method::Post << 500 << Kind::Transport;
    QTest::newRow("no answer either") << Method::Post << 504 << Kind::Server;
    QTest::newRow("no") << Method::Post << 409 << Kind::Refused;
    QTest::newRow("nothing is done twice") << Method::Put << 503 << Kind::Server;
}

void HttpRetriesTest::knowsThatTheServerMayBeAtOneOfItsAttempts()
{
    QFETCH(const Method, method);
    QFETCH(const int, status);
    QFETCH(const Kind, kind);
    HttpLimits limits; // of time there is enough
    limits.retry.pause = impatient.retry.pause;
    Exchange exchange({drop(), reply(status, {}, {"Retry-After: 0"})}, limits);

    const Error error = exchange.errorOf(
        {.method = method, .path = u"/a"_s, .body = "{}", .repeat = HttpRequest::Repeat::Always});

    QVERIFY(exchange.server.requests().size() > 1);
    QCOMPARE(error.kind, kind);
    QCOMPARE(mayBeUnderWay(error), kind == Kind::Transport || status == 504);
    QCOMPARE(error.retryAfter, std::optional(0ms)); // of the last
}

void HttpRetriesTest::retriesNoLongerThanItsWindow()
{
    HttpLimits limits;
    limits.retry.window = 0ms;
    Exchange exchange({reply(503)}, limits);

    QCOMPARE(exchange.errorOf({.path = u"/a"_s}).httpStatus, 503);
    QCOMPARE(exchange.server.requests().size(), 1);
}

void HttpRetriesTest::sharesOneBudgetOfRetries()
{
    HttpLimits limits = impatient;
    limits.timeout = 10s;
    limits.retry.budget = 4;
    Exchange exchange({reply(503)}, limits);
    for (int request = 0; request < 20; ++request)
        exchange.send({.path = u"/a"_s});

    QTRY_COMPARE(exchange.answers.size(), 20);
    QCOMPARE(exchange.server.requests().size(), 24);
}

void HttpRetriesTest::neverAnswersFromWithinSend()
{
    Exchange exchange({reply(200)});

    exchange.send({.path = u"not a path"_s});
    QCOMPARE(exchange.answers.size(), 0);
    QTRY_COMPARE(exchange.answers.size(), 1);

    exchange.client.cancelAll({.kind = Kind::Cancelled});
    QCOMPARE(exchange.answers.size(), 1);
}

void HttpRetriesTest::neverAnswersADeadContext()
{
    Exchange exchange({silence()});
    int answers = 0;
    auto context = std::make_unique<QObject>();
    exchange.client.send({.path = u"/a"_s}, context.get(),
                         [&answers](const Result<HttpReply> &) { ++answers; });
    QTRY_COMPARE(exchange.server.requests().size(), 1);
    exchange.client.send({.path = u"not a path"_s}, context.get(),
                         [&answers](const Result<HttpReply> &) { ++answers; });

    context.reset();

    QTRY_COMPARE(exchange.server.connectionCount(), 0);
    QCOMPARE(answers, 0);
    QTRY_VERIFY(exchange.client.children().isEmpty());
}

void HttpRetriesTest::survivesTheDeathOfItsContextInAnAnswer()
{
    Exchange exchange({reply(200)});
    auto context = std::make_unique<QObject>();
    exchange.client.send({.path = u"/a"_s}, context.get(),
                         [&context](const Result<HttpReply> &) { context.reset(); });

    QTRY_VERIFY(!context);
    QTRY_VERIFY(exchange.client.children().isEmpty());
}

void HttpRetriesTest::survivesItsOwnDeathInAnAnswer()
{
    LoopbackServer server;
    server.follow({reply(200)});
    QNetworkAccessManager network;
    QObject context;
    auto client = std::make_unique<HttpClient>(&network, server.url());
    client->send({.path = u"/a"_s}, &context,
                 [&client](const Result<HttpReply> &) { client.reset(); });

    QTRY_VERIFY(!client);
}

void HttpRetriesTest::cancelsEverythingUnderWay()
{
    Exchange exchange({silence()});
    for (int request = 0; request < 3; ++request)
        exchange.send({.method = Method::Post, .path = u"/a"_s, .body = "{}"});
    QTRY_COMPARE(exchange.server.requests().size(), 3);
    const Error reason{.kind = Kind::Cancelled, .message = u"logged out"_s};

    exchange.client.cancelAll(reason);
    exchange.client.cancelAll({.kind = Kind::Cancelled, .message = u"again"_s});

    QTRY_COMPARE(exchange.answers.size(), 3);
    for (const Result<HttpReply> &answer : exchange.answers)
        QCOMPARE(answer.error(), reason);
    QTRY_COMPARE(exchange.server.connectionCount(), 0);
    QCOMPARE(exchange.answers.size(), 3);
}

void HttpRetriesTest::cancelsPausesBetweenAttempts()
{
    HttpLimits limits;
    limits.retry.pause.first = 1000ms;
    Exchange exchange({reply(503)}, limits);
    exchange.send({.path = u"/a"_s});
    QTRY_COMPARE(exchange.server.requests().size(), 1);
    QTRY_VERIFY(exchange.network.findChildren<QNetworkReply *>().isEmpty());

    exchange.client.cancelAll({.kind = Kind::Cancelled});

    QTRY_COMPARE(exchange.answers.size(), 1);
    QCOMPARE(exchange.answers.first().error().kind, Kind::Cancelled);
    QTRY_VERIFY(exchange.client.children().isEmpty());
}

static const Kustomer::Testing::Suite<HttpRetriesTest> suite;
#include "tst_httpretries.moc"
