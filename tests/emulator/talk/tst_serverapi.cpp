// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "emulator/realtimeclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Mira = u"65f1c0de0000000000000f01"_s;

} // namespace

class ServerApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wantsTheServerKey();
    void listsSessionsOfACustomer();
    void listsOnlyTheFieldsThatAreAskedFor();
    void startsASessionForACustomer();
    void postsAsTheCustomer();
    void letsNobodyWriteIntoAnEndedSession_data();
    void letsNobodyWriteIntoAnEndedSession();
    void postsAsAnAgent();
    void postsAutomaticMessagesWithoutASender();
    void refusesUnknownAgents();
    void refusesASessionOfAnotherCustomer();
    void wantsToKnowWhetherSomebodyTypes();
    void saysThatAnAssistantTypes();
    void wantsToKnowWhoseConversationItIs();
    void answersByItselfWithABot();

private:
    QJsonObject toJane(const QJsonObject &more) const
    {
        QJsonObject body{
            {u"customerId"_s, m_emulator->customerIdFor(u"jane@example.com"_s)},
            {u"session"_s, m_emulator->conversationIdsFor(u"jane@example.com"_s).first()}};
        for (auto member = more.begin(); member != more.end(); ++member)
            body[member.key()] = member.value();
        return body;
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<ApiClient> m_server;
};

void ServerApiTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_server = std::make_unique<ApiClient>(m_emulator->apiUrl());
    m_server->setBearer(m_emulator->serverApiKey());
}

void ServerApiTest::wantsTheServerKey()
{
    ApiClient stranger(m_emulator->apiUrl());
    stranger.setBearer(m_emulator->apiKey());
    QCOMPARE(stranger.get(u"/v2.1/chat/sessions?customerId=1"_s).status, 401);
    QCOMPARE(stranger.post(u"/v2.1/chat/outbound/messages"_s).status, 401);
}

void ServerApiTest::listsSessionsOfACustomer()
{
    const auto id = m_emulator->customerIdFor(u"jane@example.com"_s);
    QCOMPARE(m_server->get(u"/v2.1/chat/sessions?customerId="_s + id).list().size(), 8);
    QCOMPARE(m_server->get(u"/v2.1/chat/sessions"_s).status, 400);
    const auto session = m_emulator->conversationIdsFor(u"tom@example.com"_s).first();
    const auto messages = m_server->get(u"/v2.1/chat/sessions/%1/messages"_s.arg(session));
    QCOMPARE(messages.list().size(), 3);
}

void ServerApiTest::listsOnlyTheFieldsThatAreAskedFor()
{
    const auto session = m_emulator->conversationIdsFor(u"tom@example.com"_s).first();
    const auto path = u"/v2.1/chat/sessions/%1/messages?fields=body,createdAt&pageSize=2"_s;

    const auto first = m_server->get(path.arg(session));
    const auto second = m_server->get(first.json()[u"links"][u"next"].toString());

    QCOMPARE(first.list().size(), 2);
    QCOMPARE(second.list().size(), 1);
    for (const auto &answer : {first, second}) {
        const auto message = answer.json()[u"data"][0];
        QCOMPARE(message[u"attributes"].toObject().keys(),
                 (QStringList{u"body"_s, u"createdAt"_s}));
        QVERIFY(message[u"relationships"].isObject());
    }
}

void ServerApiTest::startsASessionForACustomer()
{
    const QSignalSpy started(m_emulator.get(), &Emulator::conversationStarted);
    const auto answer = m_server->post(
        u"/v2.1/chat/sessions"_s,
        toJane({{u"title"_s, u"About your order"_s}, {u"assistant"_s, u"helper"_s}}));
    QCOMPARE(answer.status, 201);
    const QString id = answer.json()[u"data"][u"id"].toString();
    QCOMPARE(m_emulator->probe().conversation(id)->assistantId, u"helper"_s);
    QCOMPARE(answer.attribute(u"name"_s).toString(), u"About your order"_s);
    QCOMPARE(started.size(), 1);
    const auto unknown = m_server->post(u"/v2.1/chat/sessions"_s, {{u"customerId"_s, u"1"_s}});
    QCOMPARE(unknown.status, 404);
}

void ServerApiTest::postsAsTheCustomer()
{
    const auto answer = m_server->post(
        u"/v2.1/chat/messages"_s, toJane({{u"body"_s, u"By mail"_s}, {u"payload"_s, u"mail"_s}}));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.attribute(u"direction"_s).toString(), u"in"_s);
    const QString session = m_emulator->conversationIdsFor(u"jane@example.com"_s).first();
    QCOMPARE(m_emulator->probe().messages(session).last().payload, u"mail"_s);
}

void ServerApiTest::letsNobodyWriteIntoAnEndedSession_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Emulator::EndedConversations>("ended");
    QTest::addColumn<int>("status");
    using Ended = Emulator::EndedConversations;
    for (const QString &path : {u"/v2.1/chat/messages"_s, u"/v2.1/chat/outbound/messages"_s}) {
        QTest::addRow("%s, refuses", qPrintable(path)) << path << Ended::RefuseMessages << 409;
        QTest::addRow("%s, reopens", qPrintable(path)) << path << Ended::Reopen << 201;
    }
}

void ServerApiTest::letsNobodyWriteIntoAnEndedSession()
{
    QFETCH(QString, path);
    QFETCH(Emulator::EndedConversations, ended);
    QFETCH(int, status);
    m_emulator->setEndedConversations(ended);
    m_emulator->endConversation(m_emulator->conversationIdsFor(u"jane@example.com"_s).first());
    const auto answer
        = m_server->post(path, toJane({{u"from"_s, Mira}, {u"body"_s, u"One more thing"_s}}));
    QCOMPARE(answer.status, status);
}

void ServerApiTest::postsAsAnAgent()
{
    const auto answer = m_server->post(u"/v2.1/chat/outbound/messages"_s,
                                       toJane({{u"from"_s, Mira}, {u"body"_s, u"Hello!"_s}}));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.attribute(u"direction"_s).toString(), u"out"_s);
    QCOMPARE(answer.json()[u"data"][u"relationships"][u"sentBy"][u"data"][u"id"].toString(), Mira);
}

void ServerApiTest::postsAutomaticMessagesWithoutASender()
{
    const auto answer = m_server->post(u"/v2.1/chat/outbound/messages"_s,
                                       toJane({{u"auto"_s, true}, {u"body"_s, u"Hello!"_s}}));
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.json()[u"data"][u"relationships"][u"sentBy"].isUndefined());
}

void ServerApiTest::refusesUnknownAgents()
{
    const auto answer = m_server->post(u"/v2.1/chat/outbound/messages"_s,
                                       toJane({{u"from"_s, u"nobody"_s}, {u"body"_s, u"x"_s}}));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), u"/from"_s);
}

void ServerApiTest::refusesASessionOfAnotherCustomer()
{
    const auto tom = m_emulator->customerIdFor(u"tom@example.com"_s);
    const auto answer
        = m_server->post(u"/v2.1/chat/outbound/messages"_s,
                         toJane({{u"customerId"_s, tom}, {u"from"_s, Mira}, {u"body"_s, u"x"_s}}));
    QCOMPARE(answer.status, 404);
}

void ServerApiTest::wantsToKnowWhetherSomebodyTypes()
{
    const auto path = u"/v2.1/chat/outbound/typing"_s;
    QCOMPARE(m_server->post(path, toJane({{u"from"_s, Mira}})).pointer(), u"/typing"_s);
    QCOMPARE(m_server->post(path, toJane({{u"from"_s, Mira}, {u"typing"_s, true}})).status, 204);
    const auto nobody = toJane({{u"from"_s, u"x"_s}, {u"typing"_s, true}});
    QCOMPARE(m_server->post(path, nobody).pointer(), u"/from"_s);
}

void ServerApiTest::saysThatAnAssistantTypes()
{
    Device jane(*m_emulator);
    QVERIFY(jane.logIn(*m_emulator));
    const auto id = m_emulator->conversationIdsFor(u"jane@example.com"_s).first();
    QVERIFY(jane.connect() && jane.realtime.subscribe(jane.api, jane.activity(id)));
    const auto path = u"/v2.1/chat/outbound/typing"_s;
    const auto event = u"client-kustomer.app.chat.activity.typing"_s;
    m_server->post(path, toJane({{u"from"_s, u"robot"_s}, {u"typing"_s, true}, {u"ai"_s, true}}));
    QCOMPARE(jane.realtime.takeData(event)[u"ai"], QJsonValue(true));
    m_server->post(path, toJane({{u"from"_s, Mira}, {u"typing"_s, true}}));
    QVERIFY(!jane.realtime.takeData(event).contains(u"ai"_s));
}

void ServerApiTest::wantsToKnowWhoseConversationItIs()
{
    const auto id = m_emulator->conversationIdsFor(u"jane@example.com"_s).first();
    for (const auto &path : {u"messages"_s, u"outbound/messages"_s, u"outbound/typing"_s}) {
        const auto answer = m_server->post(u"/v2.1/chat/"_s + path, {{u"session"_s, id}});
        QCOMPARE(answer.pointer(), u"/customerId"_s);
    }
}

void ServerApiTest::answersByItselfWithABot()
{
    Emulator emulator({.replies = EmulatorOptions::Replies::Bot, .typingTime = 1ms});
    QVERIFY(emulator.listen());
    QSignalSpy posted(&emulator, &Emulator::messagePosted);
    ApiClient api(emulator.apiUrl());
    api.begin();
    const auto id = api.startConversation();
    api.say(id, u"Where is my parcel?"_s);
    QTRY_COMPARE(posted.size(), 2);
    QCOMPARE(posted[1][2].value<Emulator::Author>(), Emulator::Author::Company);
    QVERIFY(posted[1][1].toString().contains("Northwind"_L1));
}

static const Kustomer::Testing::Suite<ServerApiTest> suite;

#include "tst_serverapi.moc"
