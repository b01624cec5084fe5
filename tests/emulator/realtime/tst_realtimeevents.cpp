// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/dates.h"
#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto MessageSent = u"kustomer.app.chat.message.send"_s;
const auto SessionEnded = u"kustomer.app.chat.session.end"_s;
const auto Typing = u"client-kustomer.app.chat.activity.typing"_s;

} // namespace

/// What customers hear from the service, also when it misbehaves.
class RealtimeEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void echoesTheCustomersOwnMessages();
    void tellsAllDevicesOfACustomer();
    void keepsTellingAfterTheMerge();
    void tellsNobodyElse();
    void clipsLargeMessages();
    void clipsAtTheLimitExactly();
    void tellsExactTimes();
    void tellsTheEndOfAConversation();
    void tellsTheEndOnceToEachConnection();
    void showsAgentsTyping();
    void duplicatesEventsOnDemand();
    void clipsEventsOnDemand();
    void garblesEventsOnDemand();
    void spendsTroubleOnlyOnEventsThatAreHeard_data();
    void spendsTroubleOnlyOnEventsThatAreHeard();
    void countsAnEventOnceForAllDevices();
    void holdsAndReordersEventsOnDemand();
    void fallsSilentOnDemand();
    void sendsRawFramesOnDemand();

private:
    std::unique_ptr<Emulator> m_emulator;
};

void RealtimeEventsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void RealtimeEventsTest::echoesTheCustomersOwnMessages()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto posted = device.api.say(device.api.startConversation(), u"Echo?"_s);
    QCOMPARE(device.realtime.takeData(MessageSent), posted.json());
}

void RealtimeEventsTest::tellsAllDevicesOfACustomer()
{
    Device phone(*m_emulator);
    Device desk(*m_emulator);
    QVERIFY(phone.logIn(*m_emulator) && desk.logIn(*m_emulator));
    QVERIFY(phone.connect() && desk.connect());
    const auto id = m_emulator->conversationIdsFor(u"jane@example.com"_s).first();
    const auto message = m_emulator->sendAsAgent(id, u"Hello everywhere"_s);
    QCOMPARE(phone.realtime.takeData(MessageSent)[u"data"][u"id"].toString(), message);
    QCOMPARE(desk.realtime.takeData(MessageSent)[u"data"][u"id"].toString(), message);
    QCOMPARE(phone.api.put(u"/c/v1/chat/sessions/"_s + id, {{u"locked"_s, true}}).status, 200);
    QCOMPARE(phone.realtime.takeData(SessionEnded)[u"data"][u"id"].toString(), id);
    QCOMPARE(desk.realtime.takeData(SessionEnded)[u"data"][u"id"].toString(), id);
}

void RealtimeEventsTest::keepsTellingAfterTheMerge()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    QVERIFY(device.logIn(*m_emulator));
    const auto message = m_emulator->sendAsAgent(id, u"Welcome back"_s);
    QCOMPARE(device.realtime.takeData(MessageSent)[u"data"][u"id"].toString(), message);
}

void RealtimeEventsTest::tellsNobodyElse()
{
    Device stranger(*m_emulator);
    QVERIFY(stranger.connect());
    const auto id = m_emulator->conversationIdsFor(u"jane@example.com"_s).first();
    m_emulator->sendAsAgent(id, u"For Jane only"_s);
    QVERIFY(stranger.realtime.settle());
    QVERIFY(!stranger.realtime.hasFrame(MessageSent));
}

void RealtimeEventsTest::clipsLargeMessages()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    const auto message = m_emulator->sendAsAgent(id, u"ä"_s.repeated(6'000));
    const auto event = device.realtime.takeData(MessageSent);
    QCOMPARE(event[u"clipped"], QJsonValue(true));
    QCOMPARE(event[u"data"][u"id"].toString(), message);
    QCOMPARE(event[u"data"][u"relationships"][u"session"][u"data"][u"id"].toString(), id);
    QVERIFY(event[u"data"][u"attributes"].isUndefined());
    m_emulator->sendAsAgent(id, u"ä"_s.repeated(100));
    QVERIFY(!device.realtime.takeData(MessageSent).contains(u"clipped"_s));
}

void RealtimeEventsTest::clipsAtTheLimitExactly()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    const auto told = [&](qsizetype length) { // as it came
        m_emulator->sendAsAgent(id, u"x"_s.repeated(length));
        const auto frame = device.realtime.take(MessageSent).value_or(QJsonObject());
        return frame["data"_L1].toString().toUtf8();
    };
    constexpr qsizetype limit = 10'240; // wire §8.3
    const auto around = told(1).size() - 1;
    QVERIFY(around > 0);

    const auto whole = told(limit - around);
    QCOMPARE(whole.size(), limit);
    QVERIFY(!QJsonDocument::fromJson(whole).object().contains("clipped"_L1));
    const auto larger = QJsonDocument::fromJson(told(limit - around + 1)).object();
    QCOMPARE(larger["clipped"_L1], QJsonValue(true));
}

void RealtimeEventsTest::tellsExactTimes()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    const auto message = m_emulator->sendAsAgent(id, u"Look there"_s);
    m_emulator->control("POST"_ba, u"/previews/"_s + message,
                        {{u"url"_s, u"https://example.com/"_s}});
    m_emulator->control("POST"_ba, u"/satisfaction/%1/offer"_s.arg(id));
    m_emulator->endConversation(id);
    for (const auto &event : {MessageSent, u"kustomer.app.chat.message.unfurled"_s,
                              u"kustomer.app.chat.satisfaction.send"_s, SessionEnded}) {
        const auto told = device.realtime.take(event).value_or(QJsonObject());
        QVERIFY2(!datesIn(told["data"_L1].toString()).isEmpty(), qPrintable(event));
        QCOMPARE(inexactDatesIn(told["data"_L1].toString()), QStringList());
    }
}

void RealtimeEventsTest::tellsTheEndOfAConversation()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    m_emulator->endConversation(id);
    const QJsonValue session = device.realtime.takeData(SessionEnded)[u"data"];
    QCOMPARE(session[u"id"].toString(), id);
    QVERIFY(session[u"attributes"][u"lockedAt"].isString());
    QCOMPARE(session[u"attributes"][u"lockReason"].toString(), u"user_ended"_s);
}

void RealtimeEventsTest::tellsTheEndOnceToEachConnection()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    RealtimeClient second(m_emulator->realtimeUrl());
    QVERIFY(second.open(device.key) && second.subscribe(device.api, device.personal()));
    const auto id = device.api.startConversation();
    const auto end = [&] {
        return device.api.put(u"/c/v1/chat/sessions/"_s + id, {{u"locked"_s, true}});
    };

    const auto ended = end();
    QCOMPARE(ended.status, 200);
    QCOMPARE(end().json(), ended.json());

    for (auto *connection : {&device.realtime, &second}) {
        QCOMPARE(connection->takeData(SessionEnded), ended.json());
        QVERIFY(connection->settle());
        QVERIFY(!connection->hasFrame(SessionEnded));
    }
}

void RealtimeEventsTest::showsAgentsTyping()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    QVERIFY(device.realtime.subscribe(device.api, device.activity(id)));
    m_emulator->setAgentTyping(id, Emulator::Typing::Started);
    const auto typing = device.realtime.takeData(Typing);
    QCOMPARE(typing[u"status"].toString(), u"typing"_s);
    QCOMPARE(typing[u"userType"].toString(), u"user"_s);
    QCOMPARE(typing[u"id"].toString(), id);
    m_emulator->setAgentTyping(id, Emulator::Typing::Ended);
    QCOMPARE(device.realtime.takeData(Typing)[u"status"].toString(), u"typing-ended"_s);
}

void RealtimeEventsTest::duplicatesEventsOnDemand()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    m_emulator->duplicateEvents(1);
    device.api.say(device.api.startConversation(), u"Once"_s);
    const auto first = device.realtime.takeData(MessageSent);
    QCOMPARE(device.realtime.takeData(MessageSent), first);
}

void RealtimeEventsTest::clipsEventsOnDemand()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    m_emulator->clipEvents(1);
    device.api.say(id, u"Small"_s);
    QVERIFY(device.realtime.takeData(MessageSent)[u"clipped"].toBool());
    const auto whole = device.api.say(id, u"Whole"_s);
    QCOMPARE(device.realtime.takeData(MessageSent), whole.json());
}

void RealtimeEventsTest::garblesEventsOnDemand()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    m_emulator->garbleEvents(1);
    device.api.say(id, u"Lost"_s);
    const auto whole = device.api.say(id, u"Whole"_s);
    QCOMPARE(device.realtime.takeData(MessageSent), whole.json());
    QCOMPARE(device.realtime.noise().size(), 1);
    QVERIFY(device.realtime.noise().first().startsWith(u"{\"channel\""_s));
}

void RealtimeEventsTest::spendsTroubleOnlyOnEventsThatAreHeard_data()
{
    QTest::addColumn<QString>("action");
    for (const auto &action : {u"garble"_s, u"duplicate"_s, u"clip"_s})
        QTest::newRow(qPrintable(action)) << action;
}

/// Each login leaves a channel behind to which nobody listens any more.
void RealtimeEventsTest::spendsTroubleOnlyOnEventsThatAreHeard()
{
    QFETCH(QString, action);
    Device before(*m_emulator);
    QVERIFY(before.logIn(*m_emulator));
    m_emulator->expireTokens();
    Device device(*m_emulator);
    QVERIFY(device.logIn(*m_emulator));
    const auto left = [&] {
        return m_emulator->control("GET", u"/realtime"_s)[action].toInt();
    };
    m_emulator->control("POST", u"/realtime"_s, {{u"action"_s, action}, {u"count"_s, 1}});
    const auto id = device.api.startConversation();
    device.api.say(id, u"Nobody hears this"_s);
    QCOMPARE(left(), 1);

    QVERIFY(device.connect());
    const auto spoiled = device.api.say(id, u"Spoiled"_s);
    QCOMPARE(left(), 0);
    const auto whole = device.api.say(id, u"Whole"_s);
    QVERIFY(device.realtime.settle());
    if (action == "garble"_L1) {
        QCOMPARE(device.realtime.noise().size(), 1);
    } else if (action == "duplicate"_L1) {
        QCOMPARE(device.realtime.takeData(MessageSent), spoiled.json());
        QCOMPARE(device.realtime.takeData(MessageSent), spoiled.json());
    } else {
        QVERIFY(device.realtime.takeData(MessageSent)[u"clipped"].toBool());
    }
    QCOMPARE(device.realtime.takeData(MessageSent), whole.json());
    QVERIFY(!device.realtime.hasFrame(MessageSent));
}

void RealtimeEventsTest::countsAnEventOnceForAllDevices()
{
    Device phone(*m_emulator);
    Device desk(*m_emulator);
    QVERIFY(phone.logIn(*m_emulator) && desk.logIn(*m_emulator));
    QVERIFY(phone.connect() && desk.connect());
    m_emulator->garbleEvents(1);
    const auto id = phone.api.startConversation();
    phone.api.say(id, u"Spoiled"_s);
    const auto whole = phone.api.say(id, u"Whole"_s);
    for (auto *device : {&phone, &desk}) {
        QCOMPARE(device->realtime.takeData(MessageSent), whole.json());
        QCOMPARE(device->realtime.noise().size(), 1);
    }
}

void RealtimeEventsTest::holdsAndReordersEventsOnDemand()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto id = device.api.startConversation();
    m_emulator->holdEvents();
    const auto first = device.api.say(id, u"1"_s);
    const auto second = device.api.say(id, u"2"_s);
    QVERIFY(device.realtime.settle());
    QVERIFY(!device.realtime.hasFrame(MessageSent));
    m_emulator->releaseEvents(Emulator::Order::Reversed);
    QCOMPARE(device.realtime.takeData(MessageSent), second.json());
    QCOMPARE(device.realtime.takeData(MessageSent), first.json());
}

void RealtimeEventsTest::fallsSilentOnDemand()
{
    Device device(*m_emulator);
    Device other(*m_emulator);
    QVERIFY(device.connect());
    m_emulator->freezeConnections();
    QVERIFY(other.connect());
    device.api.say(device.api.startConversation(), u"Hello?"_s);
    QVERIFY(other.realtime.settle());
    QVERIFY(!device.realtime.hasFrame(MessageSent));
    QVERIFY(!device.realtime.isClosed());
}

void RealtimeEventsTest::sendsRawFramesOnDemand()
{
    Device device(*m_emulator);
    QVERIFY(device.logIn(*m_emulator) && device.connect());
    m_emulator->sendRawFrame(m_emulator->customerIdFor(u"jane@example.com"_s),
                             u"{\"event\":\"odd\",\"data\":\"{}\"}"_s);
    QVERIFY(device.realtime.take(u"odd"_s));
}

static const Kustomer::Testing::Suite<RealtimeEventsTest> suite;

#include "tst_realtimeevents.moc"
