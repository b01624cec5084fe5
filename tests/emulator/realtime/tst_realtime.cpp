// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto MessageSent = u"kustomer.app.chat.message.send"_s;
const auto Typing = u"client-kustomer.app.chat.activity.typing"_s;

QJsonObject subscription(const QString &channel, const QString &auth = {})
{
    return {{u"event"_s, u"pusher:subscribe"_s},
            {u"data"_s, QJsonObject{{u"channel"_s, channel}, {u"auth"_s, auth}}}};
}

} // namespace

/// The protocol of the realtime service: connections, channels, client events.
class RealtimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesConnectionsItCanNotServe_data();
    void closesConnectionsItCanNotServe();
    void greetsEachProtocolVersion_data();
    void greetsEachProtocolVersion();
    void answersPings();
    void survivesFramesThatMakeNoSense();
    void forwardsClientEventsToTheOthersOnly();
    void rejectsClientEvents_data();
    void rejectsClientEvents();
    void rejectsTheEleventhClientEventInASecond();
    void refusesSubscriptionsWithAWrongSignature();
    void refusesImpossibleChannelNames();
    void signsOnlyTheCallersChannels();
    void tellsWhoIsPresent();
    void tellsWhoComesAndGoes();
    void endsConnectionsThatNobodyAuthorises();
    void hearsTypingOnlyFromItsEvent();
    void spoilsTheOpeningOfAConnection_data();
    void spoilsTheOpeningOfAConnection();
    void stopsAfterUnsubscribing();
    void dropsAndClosesOnDemand();
    void refusesConnectionsOnDemand();
    void refusesSubscriptionsOnDemand();

private:
    std::unique_ptr<Emulator> m_emulator;
};

void RealtimeTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void RealtimeTest::closesConnectionsItCanNotServe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown key") << u"/app/other"_s << u"protocol=7"_s << 4001;
    QTest::newRow("no protocol") << u"/app/{key}"_s << u""_s << 4008;
    QTest::newRow("old protocol") << u"/app/{key}"_s << u"protocol=4"_s << 4007;
    QTest::newRow("future protocol") << u"/app/{key}"_s << u"protocol=8"_s << 4007;
    QTest::newRow("wrong path") << u"/elsewhere"_s << u"protocol=7"_s << 4005;
}

void RealtimeTest::closesConnectionsItCanNotServe()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    QFETCH(int, code);
    Device device(*m_emulator);
    QVERIFY(!device.realtime.openPath(path.replace(u"{key}"_s, device.key), query));
    QCOMPARE(device.realtime.takeData(u"pusher:error"_s)[u"code"].toInt(), code);
    QCOMPARE(device.realtime.closeCode(), code);
}

void RealtimeTest::greetsEachProtocolVersion_data()
{
    QTest::addColumn<int>("version");
    for (const int version : {5, 6, 7})
        QTest::addRow("%d", version) << version;
}

void RealtimeTest::greetsEachProtocolVersion()
{
    QFETCH(int, version);
    Device device(*m_emulator);
    QVERIFY(device.realtime.open(device.key, u"protocol=%1&client=test"_s.arg(version)));
    static const QRegularExpression socketId(u"^\\d+\\.\\d+$"_s);
    QVERIFY(socketId.match(device.realtime.socketId()).hasMatch());
}

void RealtimeTest::answersPings()
{
    Device device(*m_emulator);
    QVERIFY(device.realtime.open(device.key));
    QVERIFY(device.realtime.settle());
}

void RealtimeTest::survivesFramesThatMakeNoSense()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    device.realtime.send({});
    device.realtime.send({{u"event"_s, 7}, {u"data"_s, QJsonArray{1}}});
    device.realtime.send({{u"event"_s, u"pusher:subscribe"_s}});
    device.realtime.send({{u"event"_s, u"pusher:unsubscribe"_s}, {u"data"_s, u"x"_s}});
    QVERIFY(device.realtime.settle());
    QVERIFY(device.realtime.hasFrame(u"pusher:error"_s));
}

void RealtimeTest::forwardsClientEventsToTheOthersOnly()
{
    Device phone(*m_emulator);
    Device desk(*m_emulator);
    QVERIFY(phone.logIn(*m_emulator) && desk.logIn(*m_emulator));
    QVERIFY(phone.connect() && desk.connect());
    const auto id = m_emulator->conversationIdsFor(u"jane@example.com"_s).first();
    const auto channel = phone.activity(id);
    QVERIFY(phone.realtime.subscribe(phone.api, channel));
    QVERIFY(desk.realtime.subscribe(desk.api, channel));
    QSignalSpy typed(m_emulator.get(), &Emulator::customerTyped);
    const QJsonObject data{{u"status"_s, u"typing"_s}};
    phone.realtime.send({{u"event"_s, Typing}, {u"channel"_s, channel}, {u"data"_s, data}});
    QCOMPARE(desk.realtime.takeData(Typing), data);
    QVERIFY(phone.realtime.settle());
    QVERIFY(!phone.realtime.hasFrame(Typing));
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].toString(), id);
}

void RealtimeTest::rejectsClientEvents_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("data");
    QTest::newRow("public channel") << u"client-x"_s << u"news"_s << u""_s;
    QTest::newRow("not subscribed") << u"client-x"_s << u"private-other"_s << u""_s;
    QTest::newRow("long name") << u"client-"_s + u"x"_s.repeated(200) << u""_s << u""_s;
    QTest::newRow("large data") << u"client-x"_s << u""_s << u"x"_s.repeated(11'000);
}

void RealtimeTest::rejectsClientEvents()
{
    QFETCH(QString, event);
    QFETCH(QString, channel);
    QFETCH(QString, data);
    Device device(*m_emulator);
    QVERIFY(device.connect());
    device.realtime.send({{u"event"_s, event},
                          {u"channel"_s, channel.isEmpty() ? device.personal() : channel},
                          {u"data"_s, data}});
    QCOMPARE(device.realtime.takeData(u"pusher:error"_s)[u"code"].toInt(), 4301);
    QVERIFY(device.realtime.settle());
}

void RealtimeTest::rejectsTheEleventhClientEventInASecond()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    for (int i = 0; i < 11; ++i) {
        device.realtime.send({{u"event"_s, u"client-x"_s},
                              {u"channel"_s, device.personal()},
                              {u"data"_s, QJsonObject()}});
    }
    QCOMPARE(device.realtime.takeData(u"pusher:error"_s)[u"code"].toInt(), 4301);
    QVERIFY(device.realtime.settle());
    QVERIFY(!device.realtime.hasFrame(u"pusher:error"_s));
}

void RealtimeTest::refusesSubscriptionsWithAWrongSignature()
{
    Device device(*m_emulator);
    QVERIFY(device.realtime.open(device.key));
    device.realtime.send(subscription(device.activity(u"1"_s), device.key + u":00"_s));
    const auto error = device.realtime.take(u"pusher:subscription_error"_s);
    QVERIFY(error);
    QCOMPARE(error->value("data"_L1)[u"status"].toInt(), 401);
    QCOMPARE(error->value("data"_L1)[u"type"].toString(), u"AuthError"_s);
}

void RealtimeTest::refusesImpossibleChannelNames()
{
    Device device(*m_emulator);
    QVERIFY(device.realtime.open(device.key));
    device.realtime.send(subscription(u"no spaces"_s));
    QVERIFY(device.realtime.take(u"pusher:subscription_error"_s));
    device.realtime.send(subscription(u"x"_s.repeated(165)));
    QVERIFY(device.realtime.take(u"pusher:subscription_error"_s));
    device.realtime.send(subscription(u"news-2025"_s));
    QVERIFY(device.realtime.take(u"pusher_internal:subscription_succeeded"_s));
}

void RealtimeTest::signsOnlyTheCallersChannels()
{
    Device owner(*m_emulator);
    Device stranger(*m_emulator);
    const auto id = owner.api.startConversation();
    const auto ask = [](ApiClient &api, const QString &channel, const QString &socketId) {
        const auto form = u"channel_name=%1&socket_id=%2"_s.arg(channel, socketId);
        return api.send("POST", u"/c/v1/pusher/auth"_s, form.toUtf8(),
                        "application/x-www-form-urlencoded");
    };
    QCOMPARE(ask(owner.api, owner.activity(id), u"1.2"_s).status, 200);
    QVERIFY(!ask(owner.api, owner.activity(id), u"1.2"_s).json().contains(u"channel_data"_s));
    QCOMPARE(ask(stranger.api, owner.activity(id), u"1.2"_s).status, 403);
    QCOMPARE(ask(stranger.api, owner.personal(), u"1.2"_s).status, 403);
    QCOMPARE(ask(owner.api, u"private-anything"_s, u"1.2"_s).status, 403);
    QCOMPARE(ask(owner.api, owner.personal(), u"1.2:presence-x"_s).status, 400);
}

void RealtimeTest::tellsWhoIsPresent()
{
    Device first(*m_emulator);
    QVERIFY(first.realtime.open(first.key));
    RealtimeClient second(m_emulator->realtimeUrl());
    QVERIFY(second.open(first.key));
    const auto customer = u"presence-external-%1-customer-activity-%2"_s.arg(first.organisation)
                              .arg(m_emulator->customerIdFor(u"jane@example.com"_s));
    QVERIFY(first.logIn(*m_emulator));
    QVERIFY(first.realtime.subscribe(first.api, customer));
    QVERIFY(second.subscribe(first.api, customer));
    QVERIFY(first.realtime.settle());
    QVERIFY2(!first.realtime.hasFrame(u"pusher_internal:member_added"_s), "same member twice");
    second.send({{u"event"_s, u"pusher:unsubscribe"_s},
                 {u"data"_s, QJsonObject{{u"channel"_s, customer}}}});
    QVERIFY(second.settle() && first.realtime.settle());
    QVERIFY(!first.realtime.hasFrame(u"pusher_internal:member_removed"_s));
}

/// An agent on the customer's channel, whom only the realtime service's secret lets in.
void RealtimeTest::tellsWhoComesAndGoes()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto access = m_emulator->control("GET", u"/organisation"_s);
    RealtimeClient agent(m_emulator->realtimeUrl());
    QVERIFY(agent.open(device.key));
    const auto channelData = u"{\"user_id\":\"agent\",\"user_info\":{\"name\":\"Mira\"}}"_s;
    const auto text = u"%1:%2:%3"_s.arg(agent.socketId(), device.personal(), channelData);
    const auto signature = QMessageAuthenticationCode::hash(
        text.toUtf8(), access["realtimeSecret"_L1].toString().toUtf8(), QCryptographicHash::Sha256);
    auto frame = subscription(device.personal(),
                              device.key + u':' + QString::fromLatin1(signature.toHex()));
    auto data = frame["data"_L1].toObject();
    data[u"channel_data"_s] = channelData;
    frame[u"data"_s] = data;
    agent.send(frame);

    const auto presence
        = agent.takeData(u"pusher_internal:subscription_succeeded"_s)["presence"_L1];
    QCOMPARE(presence["count"_L1].toInt(), 2);
    QVERIFY(presence["ids"_L1].toArray().contains(device.trackingId));
    const auto added = device.realtime.takeData(u"pusher_internal:member_added"_s);
    QCOMPARE(added["user_id"_L1].toString(), u"agent"_s);
    QCOMPARE(added["user_info"_L1]["name"_L1].toString(), u"Mira"_s);
    QVERIFY(agent.settle());
    QVERIFY2(!agent.hasFrame(u"pusher_internal:member_added"_s), "told of oneself");
    agent.send({{u"event"_s, u"pusher:unsubscribe"_s},
                {u"data"_s, QJsonObject{{u"channel"_s, device.personal()}}}});
    const auto removed = device.realtime.takeData(u"pusher_internal:member_removed"_s);
    QCOMPARE(removed, (QJsonObject{{u"user_id"_s, u"agent"_s}}));
}

void RealtimeTest::endsConnectionsThatNobodyAuthorises()
{
    m_emulator->control("PATCH", u"/behaviour"_s, {{u"authorisationTime"_s, 500}});
    Device known(*m_emulator);
    QVERIFY(known.connect());
    RealtimeClient stranger(m_emulator->realtimeUrl());
    QVERIFY(stranger.open(known.key));
    stranger.send(subscription(u"news"_s));
    QCOMPARE(stranger.takeData(u"pusher:error"_s)["code"_L1].toInt(), 4009);
    QTRY_VERIFY(stranger.isClosed());
    QCOMPARE(stranger.closeCode(), 4009);
    QVERIFY(known.realtime.settle());
}

void RealtimeTest::hearsTypingOnlyFromItsEvent()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    const auto channel = device.activity(device.api.startConversation());
    QVERIFY(device.realtime.subscribe(device.api, channel));
    const QSignalSpy typed(m_emulator.get(), &Emulator::customerTyped);
    const QJsonObject data{{u"status"_s, u"typing"_s}};
    for (const auto &event : {u"client-other"_s, Typing}) {
        device.realtime.send({{u"event"_s, event}, {u"channel"_s, channel}, {u"data"_s, data}});
        QVERIFY(device.realtime.settle());
    }
    QCOMPARE(typed.size(), 1);
}

void RealtimeTest::spoilsTheOpeningOfAConnection_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<bool>("opens");
    QTest::newRow("refused") << EmulatorFault::Kind::Status << false;
    QTest::newRow("dropped") << EmulatorFault::Kind::DropConnection << false;
    QTest::newRow("late") << EmulatorFault::Kind::Delay << true;
}

void RealtimeTest::spoilsTheOpeningOfAConnection()
{
    QFETCH(EmulatorFault::Kind, kind);
    QFETCH(bool, opens);
    Device device(*m_emulator);
    m_emulator->addFault({.path = u"/app/"_s, .kind = kind, .status = 403, .delay = 200ms});
    m_emulator->addFault({.status = 500, .times = 0}); // meant for requests, not for this
    RealtimeClient client(m_emulator->realtimeUrl());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.open(device.key), opens);
    QVERIFY(!opens || timer.elapsed() >= 200);
    RealtimeClient next(m_emulator->realtimeUrl());
    QVERIFY(next.open(device.key));
}

void RealtimeTest::stopsAfterUnsubscribing()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    device.realtime.send({{u"event"_s, u"pusher:unsubscribe"_s},
                          {u"data"_s, QJsonObject{{u"channel"_s, device.personal()}}}});
    QVERIFY(device.realtime.settle());
    device.api.say(device.api.startConversation(), u"Anybody?"_s);
    QVERIFY(device.realtime.settle());
    QVERIFY(!device.realtime.hasFrame(MessageSent));
}

void RealtimeTest::dropsAndClosesOnDemand()
{
    Device device(*m_emulator);
    QVERIFY(device.connect());
    m_emulator->dropConnections();
    QTRY_VERIFY(device.realtime.isClosed());
    QVERIFY(device.connect());
    m_emulator->closeConnections(4200);
    QTRY_VERIFY(device.realtime.isClosed());
    QCOMPARE(device.realtime.closeCode(), 4200);
}

void RealtimeTest::refusesConnectionsOnDemand()
{
    Device device(*m_emulator);
    m_emulator->refuseConnections(1);
    QVERIFY(!device.connect());
    QVERIFY(device.connect());
}

void RealtimeTest::refusesSubscriptionsOnDemand()
{
    Device device(*m_emulator);
    QVERIFY(device.realtime.open(device.key));
    m_emulator->refuseSubscriptions(Emulator::Always);
    device.realtime.send(subscription(u"news"_s));
    QVERIFY(device.realtime.take(u"pusher:subscription_error"_s));
    m_emulator->acceptConnections();
    device.realtime.send(subscription(u"news"_s));
    QVERIFY(device.realtime.take(u"pusher_internal:subscription_succeeded"_s));
}

static const Kustomer::Testing::Suite<RealtimeTest> suite;

#include "tst_realtime.moc"
