// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAStatusWithoutDoingAnything();
    void dropsTheConnectionBeforeTheWork();
    void dropsTheAnswerAfterTheWork();
    void spoilsTheBody_data();
    void spoilsTheBody();
    void spoilsTheBodyOfWhatWasDone_data();
    void spoilsTheBodyOfWhatWasDone();
    void delaysAnAnswer();
    void doesTheWorkLate();
    void doesTheWorkThoughTheClientHasGone();
    void doesNoMoreWorkWhenClosed();
    void neverAnswers();
    void hitsOnlyWhatMatches_data();
    void hitsOnlyWhatMatches();
    void countsWhatPassesAndWhatIsHit();
    void hitsForEverUntilCleared();
    void leavesWhatTheTestDoesAlone();
    void redirects();
    void sendsNoBodyWhereNoneMayBe_data();
    void sendsNoBodyWhereNoneMayBe();
    void notesRequestsWithTheirStatus();
    void keepsNoLateAnswerOfAnOldRequest();
    void refusesLoginsAsTheServiceDoes_data();
    void refusesLoginsAsTheServiceDoes();

private:
    /// Sends a request without waiting for its answer.
    std::unique_ptr<QNetworkReply> begin(const QString &path)
    {
        const QUrl url(m_emulator->apiUrl().toString() + path);
        return std::unique_ptr<QNetworkReply>(m_network.get(QNetworkRequest(url)));
    }
    std::unique_ptr<QNetworkReply> beginToSay(const QString &id, const QString &text)
    {
        QNetworkRequest request(QUrl(m_emulator->apiUrl().toString() + u"/c/v1/chat/messages"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("x-kustomer-tracking-token", m_api->token().toUtf8());
        const QJsonObject body{{u"session"_s, id}, {u"body"_s, text}};
        return std::unique_ptr<QNetworkReply>(
            m_network.post(request, QJsonDocument(body).toJson()));
    }
    qsizetype messageCount(const QString &id)
    {
        return m_api->get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list().size();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<ApiClient> m_api;
    QNetworkAccessManager m_network;
};

void FaultsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_api = std::make_unique<ApiClient>(m_emulator->apiUrl());
    m_api->begin();
}

void FaultsTest::answersAStatusWithoutDoingAnything()
{
    const auto id = m_api->startConversation();
    m_emulator->addFault({.path = u"/c/v1/chat/messages"_s,
                          .status = 429,
                          .code = u"rate_limited"_s,
                          .retryAfter = 7s});
    const auto answer = m_api->say(id, u"Hello"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.code(), u"rate_limited"_s);
    QCOMPARE(answer.header("Retry-After"), "7"_ba);
    QCOMPARE(messageCount(id), 0);
    QCOMPARE(m_api->say(id, u"Hello"_s).status, 201);
}

void FaultsTest::dropsTheConnectionBeforeTheWork()
{
    const auto id = m_api->startConversation();
    m_emulator->addFault(
        {.method = u"POST"_s, .kind = EmulatorFault::Kind::DropConnection, .times = 0});
    const auto answer = m_api->say(id, u"Hello"_s);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.error != QNetworkReply::NoError);
    QCOMPARE(messageCount(id), 0);
}

void FaultsTest::dropsTheAnswerAfterTheWork()
{
    const auto id = m_api->startConversation();
    // QNetworkAccessManager repeats a request by itself when the connection drops: hence the key.
    m_api->setHeader("Idempotency-Key", "only-once");
    m_emulator->addFault(
        {.method = u"POST"_s, .kind = EmulatorFault::Kind::DropAnswer, .times = 0});
    QCOMPARE(m_api->say(id, u"Hello"_s).status, 0);
    QCOMPARE(messageCount(id), 1);
}

void FaultsTest::spoilsTheBody_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::newRow("empty") << EmulatorFault::Kind::EmptyBody;
    QTest::newRow("html") << EmulatorFault::Kind::HtmlBody;
    QTest::newRow("malformed") << EmulatorFault::Kind::MalformedJson;
    QTest::newRow("half a document") << EmulatorFault::Kind::TruncatedJson;
    QTest::newRow("half an answer") << EmulatorFault::Kind::TruncatedBody;
}

void FaultsTest::spoilsTheBody()
{
    QFETCH(EmulatorFault::Kind, kind);
    m_emulator->addFault({.kind = kind});
    const auto answer = m_api->get(u"/p/v1/chat/settings"_s);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    if (kind != EmulatorFault::Kind::TruncatedBody) // of which Qt 6.4 tells sometimes only
        QCOMPARE(answer.error, QNetworkReply::NoError);
}

void FaultsTest::spoilsTheBodyOfWhatWasDone_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::newRow("empty") << EmulatorFault::Kind::EmptyBody;
    QTest::newRow("html") << EmulatorFault::Kind::HtmlBody;
    QTest::newRow("malformed") << EmulatorFault::Kind::MalformedJson;
}

void FaultsTest::spoilsTheBodyOfWhatWasDone()
{
    QFETCH(EmulatorFault::Kind, kind);
    const auto id = m_api->startConversation();
    m_emulator->addFault({.method = u"POST"_s, .kind = kind});
    QCOMPARE(m_api->say(id, u"Hello"_s).status, 200); // it would have been 201
    QCOMPARE(messageCount(id), 1);
}

void FaultsTest::delaysAnAnswer()
{
    m_emulator->addFault({.kind = EmulatorFault::Kind::Delay, .delay = 300ms});
    const auto reply = begin(u"/p/v1/chat/settings"_s);
    QTRY_COMPARE(m_emulator->requests().size(), 2);
    QVERIFY(reply->isRunning());
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void FaultsTest::doesTheWorkLate()
{
    const auto id = m_api->startConversation();
    m_emulator->addFault(
        {.method = u"POST"_s, .kind = EmulatorFault::Kind::LateWork, .delay = 700ms});
    const auto reply = beginToSay(id, u"Hello"_s);
    QTRY_COMPARE(m_emulator->requests().last().path, u"/c/v1/chat/messages"_s);
    QCOMPARE(messageCount(id), 0);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QCOMPARE(messageCount(id), 1);
}

void FaultsTest::doesTheWorkThoughTheClientHasGone()
{
    const auto id = m_api->startConversation();
    m_api->post(u"/emulator/faults"_s,
                {{u"method"_s, u"POST"_s}, {u"kind"_s, u"lateWork"_s}, {u"delay"_s, 700}});
    auto reply = beginToSay(id, u"Hello"_s);
    QTRY_COMPARE(m_emulator->requests().last().path, u"/c/v1/chat/messages"_s);
    reply.reset();
    QCOMPARE(messageCount(id), 0);
    QTRY_COMPARE(messageCount(id), 1);
}

void FaultsTest::doesNoMoreWorkWhenClosed()
{
    const auto id = m_api->startConversation();
    m_emulator->addFault(
        {.method = u"POST"_s, .kind = EmulatorFault::Kind::LateWork, .delay = 700ms});
    m_emulator->addFault(
        {.method = u"PUT"_s, .kind = EmulatorFault::Kind::LateWork, .delay = 900ms});
    auto reply = beginToSay(id, u"Hello"_s);
    QTRY_COMPARE(m_emulator->requests().last().path, u"/c/v1/chat/messages"_s);
    m_emulator->close();
    reply.reset(); // Qt would ask again, and it is the same port
    QVERIFY(m_emulator->listen());
    m_api = std::make_unique<ApiClient>(m_emulator->apiUrl(), m_api->token());
    QCOMPARE(m_api->put(u"/c/v1/chat/sessions/"_s + id, {}).status, 200);
    QCOMPARE(messageCount(id), 0);
}

void FaultsTest::neverAnswers()
{
    m_emulator->addFault({.kind = EmulatorFault::Kind::Silence});
    const auto reply = begin(u"/p/v1/chat/settings"_s);
    QTRY_COMPARE(m_emulator->requests().size(), 2);
    QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).status, 200);
    QVERIFY(reply->isRunning());
}

void FaultsTest::hitsOnlyWhatMatches_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("hits");
    QTest::newRow("anything") << u""_s << u""_s << true;
    QTest::newRow("method") << u"get"_s << u""_s << true;
    QTest::newRow("other method") << u"POST"_s << u""_s << false;
    QTest::newRow("prefix") << u""_s << u"/c/v1/chat"_s << true;
    QTest::newRow("other prefix") << u""_s << u"/chat"_s << false;
    QTest::newRow("pattern") << u""_s << u"/c/*/messages"_s << true;
    QTest::newRow("pattern of the whole") << u""_s << u"/c/*/chat"_s << false;
    QTest::newRow("dots are dots") << u""_s << u"/c.v1*"_s << false;
}

void FaultsTest::hitsOnlyWhatMatches()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(bool, hits);
    const auto id = m_api->startConversation();
    m_emulator->addFault({.method = method, .path = path, .status = 503});
    const auto answer = m_api->get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id));
    QCOMPARE(answer.status, hits ? 503 : 200);
}

void FaultsTest::countsWhatPassesAndWhatIsHit()
{
    const int fault = m_emulator->addFault({.status = 500, .times = 2, .skip = 1});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(m_api->get(u"/p/v1/chat/settings"_s).status);
    QCOMPARE(statuses, QList<int>({200, 500, 500, 200}));
    QCOMPARE(m_emulator->faultHits(fault), 2);
    QVERIFY(m_api->get(u"/emulator/faults"_s).list().isEmpty());
    const auto shown = m_api->get(u"/emulator/faults/%1"_s.arg(fault));
    QCOMPARE(shown.json()["hits"_L1].toInt(), 2);
    QCOMPARE(m_api->get(u"/emulator/faults/99"_s).status, 404);
    QCOMPARE(m_emulator->faultHits(99), 0);
}

void FaultsTest::hitsForEverUntilCleared()
{
    const int fault = m_emulator->addFault({.status = 502, .times = Emulator::Always});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).status, 502);
    QCOMPARE(m_emulator->faultHits(fault), 3);
    m_emulator->clearFaults();
    QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).status, 200);
}

void FaultsTest::leavesWhatTheTestDoesAlone()
{
    m_emulator->addFault({.status = 500, .times = 0});
    ApiClient server(m_emulator->apiUrl());
    server.setBearer(m_emulator->serverApiKey());
    QCOMPARE(server.get(u"/v2.1/chat/sessions?trackingId=x"_s).status, 200);
    QCOMPARE(server.get(u"/emulator/faults"_s).status, 200);
    QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).status, 500);
    m_emulator->clearFaults();
    m_emulator->addFault({.path = u"/v2.1/"_s, .status = 500});
    QCOMPARE(server.get(u"/v2.1/chat/sessions?trackingId=x"_s).status, 500);
}

void FaultsTest::redirects()
{
    m_emulator->addFault({.path = u"/p/"_s, .status = 302, .location = u"/nowhere"_s});
    const QUrl url(m_emulator->apiUrl().toString() + u"/p/v1/chat/settings"_s);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->rawHeader("Location"), "/nowhere"_ba);
}

void FaultsTest::sendsNoBodyWhereNoneMayBe_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("304") << 304;
}

/// A body without a length would be taken for the next answer.
void FaultsTest::sendsNoBodyWhereNoneMayBe()
{
    QFETCH(int, status);
    m_emulator->addFault({.status = status});
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_emulator->apiUrl().port()));
    socket.write("GET /p/v1/chat/settings HTTP/1.1\r\n\r\nGET /nowhere HTTP/1.1\r\n\r\n");
    QByteArray answers;
    const auto hasCome = [&] {
        answers += socket.readAll();
        return answers.contains("No such endpoint");
    };
    QVERIFY(QTest::qWaitFor(hasCome, Testing::patience));
    QVERIFY(answers.startsWith("HTTP/1.1 " + QByteArray::number(status)));
    QVERIFY2(answers.contains("\r\n\r\nHTTP/1.1 404"), answers.constData());
}

void FaultsTest::notesRequestsWithTheirStatus()
{
    m_emulator->clearRequests();
    m_api->get(u"/p/v1/chat/settings?lang=en"_s);
    m_emulator->addFault({.kind = EmulatorFault::Kind::DropAnswer, .times = 0});
    m_api->get(u"/c/v1/chat/sessions"_s);
    const auto requests = m_emulator->requests();
    QCOMPARE(requests[0].path, u"/p/v1/chat/settings"_s);
    QCOMPARE(requests[0].query, u"lang=en"_s);
    QCOMPARE(requests[0].status, 200);
    QCOMPARE(requests[1].method, "GET"_ba);
    QCOMPARE(requests[1].status, 0);
    const std::pair tokenHeader{"x-kustomer-tracking-token"_ba, m_api->token().toUtf8()};
    QVERIFY(requests[1].headers.contains(tokenHeader));
}

void FaultsTest::keepsNoLateAnswerOfAnOldRequest()
{
    QTcpSocket others;
    others.connectToHost(u"127.0.0.1"_s, quint16(m_emulator->apiUrl().port()));
    QTRY_COMPARE(others.state(), QTcpSocket::ConnectedState);
    m_emulator->clearRequests();
    m_emulator->addFault(
        {.path = u"/p/v1/chat/settings"_s, .kind = EmulatorFault::Kind::LateWork, .delay = 500ms});
    const auto reply = begin(u"/p/v1/chat/settings"_s);
    QTRY_COMPARE(m_emulator->requests().size(), 1);

    others.write("GET /nothing HTTP/1.1\r\n\r\n"_ba.repeated(500)); // all at once

    QTRY_COMPARE(m_emulator->requests().size(), 501);
    QTRY_COMPARE(m_emulator->requests().constFirst().status, 200);
    QTRY_COMPARE(m_emulator->requests().constLast().status, 404);
    QCOMPARE(m_emulator->requests().constFirst().answer, QByteArray());
    QVERIFY(!m_emulator->requests().at(1).answer.isEmpty());
}

void FaultsTest::refusesLoginsAsTheServiceDoes_data()
{
    using Refusal = EmulatorFault::Refusal;
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<QString>("jwt");
    const QString jane = u"jane@example.com"_s;
    const auto row = [](const char *name, Refusal refusal, const QString &jwt) {
        QTest::newRow(name) << EmulatorFault::refusedLogin(refusal) << jwt;
    };
    const Emulator ours({.chatSecret = u"ours"_s});
    const Emulator another({.chatSecret = u"another"_s});
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-16 * 60);
    row("another secret", Refusal::InvalidSignature, another.mintJwt({.email = jane}));
    row("old", Refusal::TokenExpired, ours.mintJwt({.email = jane, .issuedAt = old}));
    row("nobody", Refusal::MissingIdentity, ours.mintJwt({}));
    row("no token", Refusal::MalformedToken, u"nonsense"_s);
    row("somebody else", Refusal::AlreadyIdentified, ours.mintJwt({.email = u"tom@example.com"_s}));
}

void FaultsTest::refusesLoginsAsTheServiceDoes()
{
    QFETCH(const EmulatorFault, fault);
    QFETCH(const QString, jwt);
    Emulator emulator({.chatSecret = u"ours"_s});
    QVERIFY2(emulator.listen(), qPrintable(emulator.errorString()));
    ApiClient api(emulator.apiUrl());
    api.begin();
    const auto identify = [&api](const QString &token) {
        return api.post(u"/c/v1/identity"_s, {{u"externalToken"_s, token}});
    };
    const auto jane = emulator.mintJwt({.email = u"jane@example.com"_s});

    emulator.addFault(fault);
    const auto feigned = identify(jane);
    if (fault.status == 409)
        QCOMPARE(identify(jane).status, 200);
    const auto real = identify(jwt);

    QCOMPARE(feigned.status, real.status);
    QCOMPARE(feigned.code(), real.code());
    QVERIFY(!real.code().isEmpty());
}

static const Kustomer::Testing::Suite<FaultsTest> suite;

#include "tst_faults.moc"
