// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Said = u"kustomer.app.chat.message.send"_s;

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesBadInputAndSaysWhere_data();
    void refusesBadInputAndSaysWhere();
    void managesFaults();
    void showsRequestsButNotItsOwn();
    void changesSettingsAndSchedules();
    void mintsLoginTokensAndMovesTheClock();
    void endsAndReopensConversations();
    void expiresTokens();
    void knowsVisitorsUntilTheyLogIn();
    void plantsAScenario();
    void opensAnotherOrganisation();
    void disturbsTheRealtimeService();
    void dropsFreezesAndRefuses();
    void spoilsEvents();
    void holdsEventsBack();
    void changesOnlyTheBehaviourItNames();
    void pingsSilentClientsAndClosesThem();

private:
    bool disturb(const QString &action, QJsonObject terms = {});

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<ApiClient> m_api;
};

void ControlsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_api = std::make_unique<ApiClient>(m_emulator->apiUrl());
    m_api->begin();
}

void ControlsTest::refusesBadInputAndSaysWhere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    const auto post = "POST"_ba;
    QTest::newRow("kind") << post << u"faults"_s << R"({"kind":"magic"})"_ba << u"/kind"_s;
    QTest::newRow("times") << post << u"faults"_s << R"({"times":-2})"_ba << u"/times"_s;
    QTest::newRow("half") << post << u"faults"_s << R"({"skip":1.5})"_ba << u"/skip"_s;
    QTest::newRow("path") << post << u"faults"_s << R"({"path":[]})"_ba << u"/path"_s;
    QTest::newRow("clock") << post << u"clock"_s << R"({"advance":"1h"})"_ba << u"/advance"_s;
    QTest::newRow("jwt") << post << u"jwt"_s << R"({"email":1})"_ba << u"/email"_s;
    QTest::newRow("date") << post << u"jwt"_s << R"({"issuedAt":"now"})"_ba << u"/issuedAt"_s;
    QTest::newRow("action") << post << u"realtime"_s << R"({"action":"x"})"_ba << u"/action"_s;
    QTest::newRow("nothing") << post << u"realtime"_s << ""_ba << u"/action"_s;
    QTest::newRow("raw") << post << u"realtime"_s << R"({"action":"raw"})"_ba << u"/customerId"_s;
    QTest::newRow("typo in a fault") << post << u"faults"_s << R"({"pfad":"/"})"_ba << u"/pfad"_s;
    QTest::newRow("typo in an order")
        << post << u"realtime"_s << R"({"action":"drop","counts":1})"_ba << u"/counts"_s;
    QTest::newRow("code") << post << u"realtime"_s << R"({"action":"close","code":9})"_ba
                          << u"/code"_s;
    QTest::newRow("organisation") << post << u"organisations"_s << "{}"_ba << u"/name"_s;
    QTest::newRow("scenario") << post << u"scenario"_s << "{}"_ba << u"/name"_s;
    QTest::newRow("deep in a scenario")
        << post << u"scenario"_s
        << R"({"content":{"customers":[{},{"conversations":[{"messages":[{"from":"auto"}]}]}]}})"_ba
        << u"/customers/1/conversations/0/messages/0/body"_s;
    QTest::newRow("schedule") << "PUT"_ba << u"schedule"_s << "{}"_ba << u"/attributes"_s;
    QTest::newRow("behaviour") << "PATCH"_ba << u"behaviour"_s << R"({"endedConversations":1})"_ba
                               << u"/endedConversations"_s;
    QTest::newRow("no json") << "PATCH"_ba << u"settings"_s << "{"_ba << u""_s;
}

void ControlsTest::refusesBadInputAndSaysWhere()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    const auto answer = m_api->send(method, u"/emulator/"_s + path, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), pointer);
}

void ControlsTest::managesFaults()
{
    const QJsonObject fault{{u"path"_s, u"/p/"_s},
                            {u"kind"_s, u"status"_s},
                            {u"status"_s, 429},
                            {u"retryAfter"_s, 3},
                            {u"times"_s, 0}};
    QCOMPARE(m_api->post(u"/emulator/faults"_s, fault).status, 201);
    QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).header("Retry-After"), "3"_ba);
    QCOMPARE(m_api->get(u"/emulator/faults"_s).list().size(), 1);
    QCOMPARE(m_api->remove(u"/emulator/faults"_s).status, 204);
    QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).status, 200);
}

void ControlsTest::showsRequestsButNotItsOwn()
{
    m_api->remove(u"/emulator/requests"_s);
    const auto settings = m_api->get(u"/p/v1/chat/settings?lang=de"_s);
    const auto requests = m_api->get(u"/emulator/requests"_s).list();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0][u"query"].toString(), u"lang=de"_s);
    QCOMPARE(requests[0][u"headers"][u"x-kustomer-tracking-token"].toString(), m_api->token());
    QCOMPARE(requests[0][u"answer"].toString(), QString::fromUtf8(settings.body));
    QVERIFY(requests[0][u"answeredAt"].toString() >= requests[0][u"receivedAt"].toString());
}

void ControlsTest::changesSettingsAndSchedules()
{
    m_api->patch(u"/emulator/settings"_s, {{u"enabled"_s, false}});
    QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).attribute(u"enabled"_s), QJsonValue(false));
    const QJsonObject attributes{{u"timezone"_s, u"Asia/Kolkata"_s}};
    m_api->put(u"/emulator/schedule"_s, {{u"attributes"_s, attributes}});
    const auto schedule = m_api->get(u"/p/v1/schedules/default"_s);
    QCOMPARE(schedule.attribute(u"timezone"_s).toString(), u"Asia/Kolkata"_s);
    m_api->remove(u"/emulator/schedule"_s);
    QCOMPARE(m_api->get(u"/p/v1/schedules/default"_s).status, 404);
}

void ControlsTest::mintsLoginTokensAndMovesTheClock()
{
    const auto mint = [this]() -> QJsonValue {
        return m_api->post(u"/emulator/jwt"_s, {{u"email"_s, u"jane@example.com"_s}})
            .json()["jwt"_L1];
    };
    const auto old = mint();
    m_api->post(u"/emulator/clock"_s, {{u"advance"_s, 16 * 60 * 1000}});
    const auto identity = u"/c/v1/identity"_s;
    QCOMPARE(m_api->post(identity, {{u"externalToken"_s, old}}).code(), u"token_expired"_s);
    QCOMPARE(m_api->post(identity, {{u"externalToken"_s, mint()}}).status, 200);
}

void ControlsTest::endsAndReopensConversations()
{
    const auto path = u"/emulator/sessions/"_s + m_api->startConversation();
    QVERIFY(m_api->post(path + u"/end"_s).attribute(u"lockedAt"_s).isString());
    QVERIFY(m_api->post(path + u"/reopen"_s).attribute(u"lockedAt"_s).isNull());
    QCOMPARE(m_api->post(u"/emulator/sessions/none/end"_s).status, 404);
}

void ControlsTest::expiresTokens()
{
    QCOMPARE(m_api->post(u"/emulator/tokens/expire"_s).status, 204);
    QCOMPARE(m_api->get(u"/c/v1/chat/sessions"_s).status, 401);
}

void ControlsTest::knowsVisitorsUntilTheyLogIn()
{
    const auto visitors = m_api->get(u"/emulator/visitors"_s).list();
    QCOMPARE(visitors.size(), 1);
    const auto id = visitors.first()[u"id"].toString();
    QCOMPARE(m_emulator->control("GET", u"/customers?email="_s + id)["data"_L1]["id"_L1].toString(),
             id);

    const auto jwt = m_emulator->mintJwt({.email = u"jane@example.com"_s});
    QCOMPARE(m_api->post(u"/c/v1/identity"_s, {{u"externalToken"_s, jwt}}).status, 200);

    QVERIFY(m_api->get(u"/emulator/visitors"_s).list().isEmpty());
}

void ControlsTest::plantsAScenario()
{
    const auto content = QJsonDocument::fromJson(R"({
        "settings": { "teamName": "Garden" },
        "customers": [ { "email": "Rose@example.com", "conversations": [ { "title": "Roots",
            "messages": [ { "from": "customer", "minutesAgo": 5, "body": ["a", "b"] } ] } ] } ]
    })")
                             .object();
    QCOMPARE(m_api->post(u"/emulator/scenario"_s, {{u"content"_s, content}}).status, 204);
    QVERIFY(m_emulator->customerIdFor(u"jane@example.com"_s).isEmpty());
    QCOMPARE(m_emulator->conversationIdsFor(u"rose@example.com"_s).size(), 1);
    const auto settings = m_api->get(u"/p/v1/chat/settings"_s);
    QCOMPARE(settings.attribute(u"teamName"_s).toString(), u"Garden"_s);
    QCOMPARE(m_api->post(u"/emulator/scenario"_s, {{u"name"_s, u"demo"_s}}).status, 204);
    QCOMPARE(m_emulator->conversationIdsFor(u"jane@example.com"_s).size(), 8);
    QCOMPARE(m_api->post(u"/emulator/scenario"_s, {{u"name"_s, u"/no/such"_s}}).status, 400);
}

void ControlsTest::opensAnotherOrganisation()
{
    const auto answer
        = m_api->post(u"/emulator/organisations"_s,
                      {{u"name"_s, u"globex"_s},
                       {u"settings"_s, QJsonObject{{u"offhoursDisplay"_s, u"offline"_s}}}});
    QCOMPARE(answer.status, 201);
    ApiClient other(QUrl(answer.json()["apiUrl"_L1].toString()));
    const auto settings = other.get(u"/p/v1/chat/settings"_s);
    QCOMPARE(settings.attribute(u"offhoursDisplay"_s).toString(), u"offline"_s);
    other.setToken(m_api->token());
    QCOMPARE(other.get(u"/c/v1/chat/sessions"_s).status, 401);

    QCOMPARE(other.post(u"/emulator/faults"_s, {{u"path"_s, u"/p/"_s}}).status, 201);
    QCOMPARE(other.get(u"/p/v1/chat/settings"_s).status, 500);
    QCOMPARE(m_api->get(u"/p/v1/chat/settings"_s).status, 200);
    const auto path = u"/emulator/organisations"_s;
    QCOMPARE(m_api->get(path).list()[0][u"name"].toString(), u"globex"_s);
    QCOMPARE(m_api->post(path, {{u"name"_s, u"globex"_s}}).pointer(), u"/name"_s);
    QCOMPARE(m_api->remove(path + u"/globex"_s).status, 204);
    QCOMPARE(m_api->remove(path + u"/globex"_s).status, 404);
    QCOMPARE(other.get(u"/p/v1/chat/settings"_s).status, 0);
}

void ControlsTest::disturbsTheRealtimeService()
{
    const auto key = m_api->get(u"/emulator/organisation"_s).json()["realtimeKey"_L1].toString();
    RealtimeClient client(m_emulator->realtimeUrl());
    QVERIFY(client.open(key));
    m_api->post(u"/emulator/realtime"_s, {{u"action"_s, u"close"_s}, {u"code"_s, 4100}});
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.closeCode(), 4100);
    m_api->post(u"/emulator/realtime"_s, {{u"action"_s, u"refuseConnections"_s}});
    RealtimeClient refused(m_emulator->realtimeUrl());
    QVERIFY(!refused.open(key));
}

bool ControlsTest::disturb(const QString &action, QJsonObject terms)
{
    terms[u"action"_s] = action;
    return m_api->post(u"/emulator/realtime"_s, terms).status == 204;
}

void ControlsTest::dropsFreezesAndRefuses()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    QVERIFY(disturb(u"drop"_s));
    QTRY_VERIFY(device.realtime.isClosed());
    QVERIFY(device.realtime.closeCode() < 4000);
    QVERIFY(disturb(u"refuseSubscriptions"_s));
    QVERIFY(disturb(u"refuseConnections"_s));
    QCOMPARE(m_api->get(u"/emulator/realtime"_s).json()["refuseSubscriptions"_L1].toInt(), 1);
    QVERIFY(disturb(u"accept"_s));
    QCOMPARE(m_api->get(u"/emulator/realtime"_s).json()["refuseSubscriptions"_L1].toInt(), 0);
    Device accepted(*m_emulator);
    QVERIFY(accepted.connect());
    QVERIFY(disturb(u"freeze"_s));
    const auto id = accepted.api.startConversation();
    accepted.api.say(id, u"Into the void"_s);
    Device witness(*m_emulator);
    QVERIFY(witness.connect());
    QVERIFY(witness.realtime.settle());
    QVERIFY(!accepted.realtime.hasFrame(Said) && !accepted.realtime.isClosed());
}

void ControlsTest::spoilsEvents()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    QVERIFY(disturb(u"clip"_s));
    device.api.say(id, u"Clipped"_s);
    QVERIFY(device.realtime.takeData(Said)["clipped"_L1].toBool());
    QVERIFY(device.realtime.noise().isEmpty());
    QVERIFY(disturb(u"garble"_s));
    device.api.say(id, u"Garbled"_s);
    QTRY_COMPARE(device.realtime.noise().size(), 1);
    QVERIFY(!device.realtime.hasFrame(Said));
    QVERIFY(disturb(u"duplicate"_s));
    const auto twice = device.api.say(id, u"Twice"_s);
    QCOMPARE(device.realtime.takeData(Said), twice.json());
    QCOMPARE(device.realtime.takeData(Said), twice.json());
}

void ControlsTest::holdsEventsBack()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    QVERIFY(disturb(u"hold"_s));
    const auto first = device.api.say(id, u"1"_s);
    const auto second = device.api.say(id, u"2"_s);
    QVERIFY(device.realtime.settle());
    QVERIFY(!device.realtime.hasFrame(Said));
    QVERIFY(disturb(u"release"_s, {{u"order"_s, u"reversed"_s}}));
    QCOMPARE(device.realtime.takeData(Said), second.json());
    QCOMPARE(device.realtime.takeData(Said), first.json());
    QVERIFY(disturb(u"raw"_s,
                    {{u"customerId"_s, m_emulator->requests().last().customerId},
                     {u"frame"_s, u"{\"event\":\"odd\"}"_s}}));
    QVERIFY(device.realtime.take(u"odd"_s));
}

void ControlsTest::changesOnlyTheBehaviourItNames()
{
    const auto path = u"/emulator/behaviour"_s;
    QCOMPARE(m_api->patch(path, {{u"endedConversations"_s, u"reopen"_s}}).status, 204);
    QCOMPARE(m_api->patch(path, {{u"activityTimeout"_s, 7}}).status, 204);
    const auto id = m_api->startConversation();
    m_emulator->endConversation(id);
    QCOMPARE(m_api->say(id, u"Again"_s).status, 201);
    QCOMPARE(m_api->patch(path, {}).status, 204);
    Device device(*m_emulator);
    RealtimeClient client(m_emulator->realtimeUrl());
    QVERIFY(client.open(device.key));
    QCOMPARE(client.activityTimeout(), 7);
    QCOMPARE(m_api->patch(path, {{u"endedConversation"_s, u"refuse"_s}}).pointer(),
             u"/endedConversation"_s);
}

void ControlsTest::pingsSilentClientsAndClosesThem()
{
    m_api->patch(u"/emulator/behaviour"_s, {{u"activityTimeout"_s, 1}});
    const auto key = m_api->get(u"/emulator/organisation"_s).json()["realtimeKey"_L1].toString();
    RealtimeClient client(m_emulator->realtimeUrl());
    QVERIFY(client.open(key));
    QVERIFY(client.take(u"pusher:ping"_s));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.closeCode(), 4201);
}

static const Kustomer::Testing::Suite<ControlsTest> suite;

#include "tst_controls.moc"
