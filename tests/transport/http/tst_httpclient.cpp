// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/bomb.h"
#include "support/exchange.h"
#include "support/recordedlog.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Kind = Error::Kind;

namespace {

/// The error of a request to a server that cannot be used.
Error errorAt(const QUrl &url)
{
    QNetworkAccessManager network;
    HttpClient client(&network, url, nullptr, {.retry = {.attempts = 1}});
    QObject context;
    Result<HttpReply> answer = HttpReply{};
    client.send({.path = u"/a"_s}, &context,
                [&answer](const Result<HttpReply> &given) { answer = given; });
    return QTest::qWaitFor([&answer] { return !answer; }, patience) ? answer.error() : Error{};
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsTheGenericHeaders();
    void sendsBodiesWithTheirType_data();
    void sendsBodiesWithTheirType();
    void sendsNoHeaderInsideATokenOrLanguage();
    void returnsStatusAndBody();
    void unpacksPackedAnswers();
    void survivesABomb_data();
    void survivesABomb();

    void explainsWhatWentWrong_data();
    void explainsWhatWentWrong();
    void explainsInTheDigitsItIsGiven();
    void namesTheServerItCannotReach();
    void trustsNoServerWithoutACertificate();
    void refusesUnsafeAddresses();
    void refusesForeignLinks();
    void passesOnRetryAfter_data();
    void passesOnRetryAfter();
    void boundsTheSizeOfAnswers_data();
    void boundsTheSizeOfAnswers();
    void endsATransferWithoutEnd();

    void followsRedirectsWithinTheOrigin();
    void carriesNoTokenToAnotherOrigin();
    void tellsWhereItIsLed_data();
    void tellsWhereItIsLed();
    void endsRedirectsInCircles();
    void followsNoRedirectOfAPost_data();
    void followsNoRedirectOfAPost();

    void keepsSecretsOutOfTheLog();
};

void HttpClientTest::init()
{
    failOnAnyWarning();
}

void HttpClientTest::sendsTheGenericHeaders()
{
    Exchange exchange({reply(200)});
    exchange.client.setLanguage(u"de-AT"_s);

    QVERIFY(exchange.ask({.path = u"/p/v1/chat/settings?a=b"_s, .token = "tok"}));

    const ReceivedRequest request = exchange.server.requests().first();
    QCOMPARE(request.verb, "GET");
    QCOMPARE(request.target, "/p/v1/chat/settings?a=b");
    QCOMPARE(request.headers.value("x-kustomer"), "kustomer");
    QCOMPARE(request.headers.value("x-kustomer-client"), "qt-desktop");
    QVERIFY(request.headers.value("x-kustomer-version").startsWith("release-v"));
    QVERIFY(request.headers.value("user-agent").startsWith("KustomerChatQt/"));
    QCOMPARE(request.headers.value("accept-language"), "de-AT;q=1");
    QCOMPARE(request.headers.value("x-kustomer-tracking-token"), "tok");
    QVERIFY(!request.headers.contains("content-type"));
    QVERIFY(!request.headers.contains("cookie"));

    QVERIFY(exchange.ask({.path = u"/p/v1/chat/settings"_s}));
    QVERIFY(!exchange.server.requests().last().headers.contains("x-kustomer-tracking-token"));
}

void HttpClientTest::sendsBodiesWithTheirType_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("POST") << Method::Post << QByteArray("POST");
    QTest::newRow("PUT") << Method::Put << QByteArray("PUT");
    QTest::newRow("PATCH") << Method::Patch << QByteArray("PATCH");
}

void HttpClientTest::sendsBodiesWithTheirType()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, verb);
    Exchange exchange({reply(200)});
    const QByteArray large(300'000, 'x');

    QVERIFY(exchange.ask({.method = method, .path = u"/a"_s, .body = "{}"}));
    QVERIFY(exchange.ask(
        {.method = method, .path = u"/a"_s, .body = large, .contentType = "text/plain"}));
    QVERIFY(exchange.ask({.method = method, .path = u"/a"_s}));

    const QList<ReceivedRequest> &requests = exchange.server.requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[0].verb, verb);
    QCOMPARE(requests[0].body, "{}");
    QCOMPARE(requests[0].headers.value("content-type"), "application/json");
    QCOMPARE(requests[1].body, large);
    QCOMPARE(requests[1].headers.value("content-type"), "text/plain");
    QCOMPARE(requests[2].body, "");
    QCOMPARE(requests[2].headers.value("content-type"), "application/json");
}

void HttpClientTest::sendsNoHeaderInsideATokenOrLanguage()
{
    Exchange exchange({reply(200)});
    exchange.client.setLanguage(u"de\r\nX-Evil: 1"_s);

    QCOMPARE(exchange.errorOf({.path = u"/a"_s, .token = "tok\r\nX-Evil: 1"}).kind,
             Kind::Configuration);
    QVERIFY(exchange.ask({.path = u"/a"_s}));

    QCOMPARE(exchange.server.requests().size(), 1);
    QVERIFY(!exchange.server.requests().first().headers.contains("x-evil"));
}

void HttpClientTest::returnsStatusAndBody()
{
    Exchange exchange({reply(201, "{\"data\":[]}"), reply(204)});

    QCOMPARE(exchange.ask({.path = u"/a"_s}),
             Result<HttpReply>(HttpReply{.status = 201, .body = "{\"data\":[]}"}));
    QCOMPARE(exchange.ask({.path = u"/a"_s}), Result<HttpReply>(HttpReply{.status = 204}));
}

void HttpClientTest::unpacksPackedAnswers()
{
    const QByteArray text(100'000, 'x');
    Exchange exchange({reply(200, qCompress(text).sliced(4), {"Content-Encoding: deflate"})});

    QCOMPARE(exchange.ask({.path = u"/a"_s}),
             Result<HttpReply>(HttpReply{.status = 200, .body = text}));
}

void HttpClientTest::survivesABomb_data()
{
    QTest::addColumn<int>("mebibytes");
    QTest::newRow("small") << 4;
    QTest::newRow("large") << 512;
}

void HttpClientTest::survivesABomb()
{
    QFETCH(int, mebibytes);
    const QByteArray bomb = packedSpaces(qint64(mebibytes) * 1024 * 1024);
    Exchange exchange({reply(200, bomb, {"Content-Encoding: deflate"}), reply(200)},
                      {.body = 1024 * 1024});

    const Error error = exchange.errorOf({.path = u"/a"_s});

    // Qt's own check and the limit are both right; the way the bytes arrive decides who is first.
    QVERIFY2(error.kind == Kind::Protocol || error.kind == Kind::TooLarge,
             qPrintable(error.message));
    QVERIFY(exchange.ask({.path = u"/a"_s}));
}

void HttpClientTest::explainsWhatWentWrong_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");

    const QByteArray body = R"({"errors":[{"status":400,"code":"bad","title":"Too short"}]})";
    QTest::newRow("dropped") << drop() << Kind::Transport << 0 << u"connection ended"_s;
    QTest::newRow("truncated") << rawThenDrop("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{")
                               << Kind::Transport << 0 << u"connection ended"_s;
    QTest::newRow("truncated in a chunk")
        << rawThenDrop("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc")
        << Kind::Transport << 0 << u"connection ended"_s;
    QTest::newRow("truncated header")
        << rawThenDrop("HTTP/1.1 200 OK\r\nContent-Le") << Kind::Transport << 0 << u""_s;
    QTest::newRow("silence") << silence() << Kind::Timeout << 0 << u"within 0.2 seconds"_s;
    QTest::newRow("half an answer") << raw("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{")
                                    << Kind::Timeout << 0 << u"no answer"_s;
    QTest::newRow("not packed as it says")
        << reply(200, "hello", {"Content-Encoding: gzip"}) << Kind::Protocol << 0 << u"unpacked"_s;
    QTest::newRow("not modified") << reply(304) << Kind::Protocol << 0 << u""_s;
    QTest::newRow("refused") << reply(400, body) << Kind::Refused << 400 << u"Too short"_s;
    QTest::newRow("unauthorised") << reply(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})
                                  << Kind::Refused << 401 << u"401"_s;
    QTest::newRow("not found") << reply(404) << Kind::NotFound << 404 << u"404"_s;
    QTest::newRow("limited") << reply(429) << Kind::RateLimited << 429 << u"429"_s;
    QTest::newRow("broken") << reply(500, "<html>") << Kind::Server << 500 << u"500"_s;
}

void HttpClientTest::explainsWhatWentWrong()
{
    QFETCH(Script, script);
    QFETCH(Kind, kind);
    QFETCH(int, status);
    QFETCH(QString, text);
    Exchange exchange({script}, kind == Kind::Timeout ? impatient : HttpLimits());

    const Error error = exchange.errorOf({.path = u"/p/v1/chat/settings?secret=1"_s,
                                          .token = "secret",
                                          .repeat = HttpRequest::Repeat::Never});

    QVERIFY2(error.message.contains(text), qPrintable(error.message));
    QVERIFY2(!error.message.contains(u'/') && !error.message.contains("127.0.0.1"_L1),
             qPrintable(error.message));
    QVERIFY2(error.details.startsWith("GET /p/v1/chat/settings: "_L1), qPrintable(error.details));
    QVERIFY(!error.details.contains("secret"_L1));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
}

void HttpClientTest::explainsInTheDigitsItIsGiven()
{
    const QLocale egypt(u"ar_EG"_s);
    HttpLimits limits = impatient;
    limits.formats = egypt;
    limits.body = 900;
    Exchange exchange({silence(), reply(200, QByteArray(901, 'x'))}, limits);
    const HttpRequest once{.path = u"/a"_s, .repeat = HttpRequest::Repeat::Never};

    const Error late = exchange.errorOf(once);
    QCOMPARE(late.kind, Kind::Timeout);
    QVERIFY2(late.message.contains(egypt.toString(0.2)), qPrintable(late.message));
    const Error large = exchange.errorOf(once);
    QCOMPARE(large.kind, Kind::TooLarge);
    QVERIFY2(large.message.contains(egypt.formattedDataSize(900)), qPrintable(large.message));
}

void HttpClientTest::namesTheServerItCannotReach()
{
    const Error unknown = errorAt(QUrl(u"https://nowhere.invalid"_s));
    QVERIFY2(unknown.details.contains("nowhere.invalid"_L1), qPrintable(unknown.details));

    const QUrl left = LoopbackServer().url(); // the server is gone at the end of the statement
    const Error nobody = errorAt(left);
    QCOMPARE(nobody.kind, Kind::Transport);
    QCOMPARE(nobody.message, u"The server doesn't answer."_s);
    QVERIFY2(nobody.details.startsWith("GET /a: 127.0.0.1: "_L1), qPrintable(nobody.details));
}

void HttpClientTest::trustsNoServerWithoutACertificate()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 200 OK\r\n\r\n"); });

    const Error error = errorAt(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())));

    QCOMPARE(error.kind, Kind::Tls);
    QVERIFY2(error.details.contains("127.0.0.1"_L1), qPrintable(error.details));
}

void HttpClientTest::refusesUnsafeAddresses()
{
    QCOMPARE(errorAt(QUrl(u"http://chat.example"_s)).kind, Kind::Configuration);
}

void HttpClientTest::refusesForeignLinks()
{
    Exchange exchange({reply(200)});
    LoopbackServer other;
    other.follow({reply(200)});

    const Error error = exchange.errorOf({.path = other.url().toString() + u"/c"_s, .token = "t"});
    QCOMPARE(error.kind, Kind::Protocol);
    QVERIFY(exchange.ask({.path = exchange.server.url().toString() + u"/c?page=2"_s}));

    QCOMPARE(other.requests().size(), 0);
    QCOMPARE(exchange.server.requests().first().target, "/c?page=2");
}

void HttpClientTest::passesOnRetryAfter_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::newRow("seconds") << QByteArrayList{"Retry-After: 30"};
    QTest::newRow("seconds, whatever the date")
        << QByteArrayList{"Date: Tue, 04 Mar 2025 10:11:00 GMT", "Retry-After: 30"};
    QTest::newRow("by a clock of its own") << QByteArrayList{
        "Date: Tue, 04 Mar 2025 10:11:00 GMT", "Retry-After: Tue, 04 Mar 2025 10:11:30 GMT"};
}

void HttpClientTest::passesOnRetryAfter()
{
    QFETCH(const QByteArrayList, headers);
    Exchange exchange({reply(429, {}, headers)});

    QCOMPARE(exchange.errorOf({.path = u"/a"_s}).retryAfter, std::optional(30'000ms));
    QCOMPARE(exchange.server.requests().size(), 1);
}

void HttpClientTest::boundsTheSizeOfAnswers_data()
{
    QTest::addColumn<Script>("script");

    const QByteArray large(2'000'000, 'x');
    QTest::newRow("announced") << raw("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"
                                      + large);
    QTest::newRow("error page") << reply(500, large);
    QByteArray noise(1'500'000, Qt::Uninitialized);
    QRandomGenerator generator(7);
    std::ranges::generate(noise, [&generator] { return char(generator.bounded(16)); });
    QTest::newRow("packed") << reply(200, qCompress(noise).sliced(4),
                                     {"Content-Encoding: deflate"});
}

void HttpClientTest::boundsTheSizeOfAnswers()
{
    QFETCH(Script, script);
    Exchange exchange({script}, {.body = 1024 * 1024});

    const Error error = exchange.errorOf({.path = u"/a"_s});

    QVERIFY2(error.message.contains("larger"_L1), qPrintable(error.message));
    QCOMPARE(error.kind, Kind::TooLarge);
}

void HttpClientTest::endsATransferWithoutEnd()
{
    Exchange exchange({endless()}, {.body = 1024 * 1024});

    QCOMPARE(exchange.errorOf({.path = u"/a"_s}).kind, Kind::TooLarge);
    QTRY_COMPARE(exchange.server.connectionCount(), 0);
}

void HttpClientTest::followsRedirectsWithinTheOrigin()
{
    Exchange exchange({reply(302, {}, {"Location: /b"}), reply(200, "here")});

    QCOMPARE(exchange.ask({.path = u"/a"_s, .token = "tok"}),
             Result<HttpReply>(HttpReply{.status = 200, .body = "here"}));
    QCOMPARE(exchange.server.requests().last().target, "/b");
}

void HttpClientTest::carriesNoTokenToAnotherOrigin()
{
    LoopbackServer other;
    other.follow({reply(200)});
    Exchange exchange({reply(302, {}, {"Location: " + other.url().toEncoded() + "/b"})});

    const Error error = exchange.errorOf({.path = u"/a"_s, .token = "tok"});

    QCOMPARE(error.kind, Kind::Protocol);
    QVERIFY2(error.message.contains("another server"_L1), qPrintable(error.message));
    QCOMPARE(other.requests().size(), 0);
}

void HttpClientTest::tellsWhereItIsLed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::tellsWhereItIsLed()
{
    QFETCH(const int, status);
    Exchange exchange({reply(status, "<html>", {"Location: https://files.example.com/a?b=c"})});

    const Result<HttpReply> answer
        = exchange.ask({.path = u"/a"_s, .redirects = HttpRequest::Redirects::Told});

    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, "https://files.example.com/a?b=c");
    QCOMPARE(exchange.server.requests().size(), 1);
}

void HttpClientTest::endsRedirectsInCircles()
{
    Exchange exchange({reply(302, {}, {"Location: /a"})});

    const Error error = exchange.errorOf({.path = u"/a"_s});

    QCOMPARE(error.kind, Kind::Protocol);
    QVERIFY2(error.message.contains("circles"_L1), qPrintable(error.message));
    QVERIFY(exchange.server.requests().size() <= 5);
}

void HttpClientTest::followsNoRedirectOfAPost_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::followsNoRedirectOfAPost()
{
    QFETCH(int, status);
    Exchange exchange({reply(status, {}, {"Location: /b"}), reply(200)});

    QVERIFY(!exchange.ask({.method = Method::Post, .path = u"/a"_s, .body = "{}"}));
    QCOMPARE(exchange.server.requests().size(), 1);
}

void HttpClientTest::keepsSecretsOutOfTheLog()
{
    const RecordedLog log;
    Exchange exchange({reply(503, "secret"), reply(200, "secret")}, impatient);

    QVERIFY(exchange.ask({.method = Method::Put,
                          .path = u"/c/v1/a?x=secret"_s,
                          .body = "secret",
                          .token = "secret"}));

    QVERIFY2(log.text().contains("PUT /c/v1/a"_L1), qPrintable(log.text()));
    QVERIFY2(!log.text().contains("secret"_L1), qPrintable(log.text()));
}

static const Kustomer::Testing::Suite<HttpClientTest> suite;
#include "tst_httpclient.moc"
