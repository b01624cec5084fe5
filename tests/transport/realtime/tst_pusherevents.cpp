// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/loopbackrealtime.h"
#include "support/recordedlog.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/realtime/pushersocket.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using Phase = PusherSocket::Phase;

namespace {

const QString personal = u"presence-external-O-tracking-T"_s;
const QString activity = u"private-external-O-chat-activity-S"_s;

ChannelAuthorizer signature()
{
    return [](const QString &channel, const QString &socketId, QObject *,
              const ChannelAnswer &answer) {
        answer(ChannelAuthorization{.auth = u"key:%1:%2"_s.arg(socketId, channel),
                                    .channelData = uR"({"user_id":"T"})"_s});
    };
}

} // namespace

class PusherEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void passesEventsOn_data();
    void passesEventsOn();
    void passesOnWhatCameBeforeTheEndInItsOrderWhileOthersHaveTheirTurn();
    void ignoresChannelsThatNobodyWants();
    void triggersClientEvents();
    void triggersTenEventsASecond();
    void reportsRejectedClientEvents();
    void keepsSecretsOutOfTheLog();
};

void PusherEventsTest::passesEventsOn_data()
{
    QTest::addColumn<QJsonValue>("data");
    QTest::newRow("string") << QJsonValue(uR"({"status":"typing"})"_s);
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"status"_s, u"typing"_s}});
}

void PusherEventsTest::passesEventsOn()
{
    QFETCH(QJsonValue, data);
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy received(&socket, &PusherSocket::eventReceived);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_VERIFY(socket.isSubscribed(personal));

    server.send({{u"event"_s, u"client-a"_s},
                 {u"channel"_s, personal},
                 {u"data"_s, data},
                 {u"user_id"_s, u"agent"_s}});

    QTRY_COMPARE(received.size(), 1);
    const auto frame = received.first().first().value<PusherFrame>();
    QCOMPARE(frame.event, u"client-a"_s);
    QCOMPARE(frame.channel, personal);
    QCOMPARE(frame.data.toVariantMap(), (QVariantMap{{u"status"_s, u"typing"_s}}));
    QCOMPARE(frame.userId, u"agent"_s);
}

void PusherEventsTest::passesOnWhatCameBeforeTheEndInItsOrderWhileOthersHaveTheirTurn()
{
    constexpr int frames = 300;
    LoopbackRealtime server;
    PusherSocket socket;
    QList<int> numbers;
    qsizetype atOnce = 0;
    qsizetype mostAtOnce = 0;
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&atOnce] { atOnce = 0; });
    connect(&socket, &PusherSocket::eventReceived, this, [&](const PusherFrame &frame) {
        const QDeadlineTimer work(1); // so that much is unread when the connection ends
        while (!work.hasExpired()) { }
        numbers.append(frame.data["number"_L1].toInt());
        mostAtOnce = std::max(mostAtOnce, ++atOnce);
    });
    qsizetype beforeTheEnd = -1;
    connect(&socket, &PusherSocket::lost, this, [&] { beforeTheEnd = numbers.size(); });
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_VERIFY(socket.isSubscribed(personal));
    others.start();

    for (int number = 0; number < frames; ++number)
        server.send({{u"event"_s, u"a"_s},
                     {u"channel"_s, personal},
                     {u"data"_s, QJsonObject{{u"number"_s, number}}}});
    server.closeWith(4200, u"restart"_s);

    QTRY_COMPARE(beforeTheEnd, frames);
    QVERIFY(std::ranges::is_sorted(numbers));
    QVERIFY2(mostAtOnce < frames / 2, QByteArray::number(mostAtOnce));
}

void PusherEventsTest::ignoresChannelsThatNobodyWants()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy received(&socket, &PusherSocket::eventReceived);
    QSignalSpy subscribed(&socket, &PusherSocket::subscribed);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.send({{u"event"_s, u"a"_s}, {u"channel"_s, personal}});
    server.send({{u"event"_s, u"a"_s}});
    server.send(
        {{u"event"_s, u"pusher_internal:subscription_succeeded"_s}, {u"channel"_s, personal}});
    server.send({{u"event"_s, u"pusher:ping"_s}});

    QTRY_COMPARE(server.countOf(u"pusher:pong"_s), 1);
    QCOMPARE(received.size(), 0);
    QCOMPARE(subscribed.size(), 0);
}

void PusherEventsTest::triggersClientEvents()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy refused(&socket, &PusherSocket::clientEventRefused);
    socket.setAuthorizer(signature());
    const QJsonObject data{{u"status"_s, u"typing"_s}};
    socket.trigger(activity, u"client-a"_s, data);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().kind, Error::Kind::NotStarted);
    socket.subscribe(activity);
    socket.open(server.appUrl());
    QTRY_VERIFY(socket.isSubscribed(activity));

    socket.trigger(activity, u"client-a"_s, data);

    QTRY_COMPARE(
        server.latest(u"client-a"_s),
        (QJsonObject{{u"event"_s, u"client-a"_s}, {u"channel"_s, activity}, {u"data"_s, data}}));
    QCOMPARE(refused.size(), 1);
}

void PusherEventsTest::triggersTenEventsASecond()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy refused(&socket, &PusherSocket::clientEventRefused);
    socket.setAuthorizer(signature());
    socket.subscribe(activity);
    socket.open(server.appUrl());
    QTRY_VERIFY(socket.isSubscribed(activity));

    for (int event = 0; event < 11; ++event)
        socket.trigger(activity, u"client-a"_s, {});

    QTRY_COMPARE(server.countOf(u"client-a"_s), 10);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().kind, Error::Kind::RateLimited);
}

void PusherEventsTest::reportsRejectedClientEvents()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy refused(&socket, &PusherSocket::clientEventRefused);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.sendError(4301, u"too many"_s);

    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, u"4301"_s);
    QCOMPARE(socket.phase(), Phase::Established);
}

void PusherEventsTest::keepsSecretsOutOfTheLog()
{
    const RecordedLog log;
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy received(&socket, &PusherSocket::eventReceived);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_VERIFY(socket.isSubscribed(personal));
    server.send({{u"event"_s, u"kustomer.app.chat.message.send"_s},
                 {u"channel"_s, personal},
                 {u"data"_s, uR"({"body":"secret"})"_s}});
    server.sendText(uR"({"event":"a","data":"secret"})"_s);
    QTRY_COMPARE(received.size(), 1);

    QVERIFY2(log.text().contains("kustomer.app.chat.message.send"_L1), qPrintable(log.text()));
    QVERIFY2(!log.text().contains("secret"_L1), qPrintable(log.text()));
    QVERIFY2(!log.text().contains("key:"_L1), qPrintable(log.text()));
}

static const Kustomer::Testing::Suite<PusherEventsTest> suite;
#include "tst_pusherevents.moc"
