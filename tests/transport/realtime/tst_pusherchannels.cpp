// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/loopbackrealtime.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/realtime/pushersocket.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Phase = PusherSocket::Phase;

namespace {

const QString personal = u"presence-external-O-tracking-T"_s;
const QString activity = u"private-external-O-chat-activity-S"_s;

const PusherTimings hasty{.reconnect = {.first = 2ms, .early = 4ms},
                          .resubscribe = {.first = 2ms, .early = 4ms}};

/// An authorizer whose answers wait until the test gives them.
struct Desk
{
    struct Question
    {
        QString channel;
        QString socketId;
        ChannelAnswer answer;
    };

    ChannelAuthorizer authorizer()
    {
        return [this](const QString &channel, const QString &socketId, QObject *,
                      ChannelAnswer answer) {
            questions << Question{channel, socketId, std::move(answer)};
        };
    }

    QList<Question> questions;
};

ChannelAuthorizer signature()
{
    return [](const QString &channel, const QString &socketId, QObject *,
              const ChannelAnswer &answer) {
        answer(ChannelAuthorization{.auth = u"key:%1:%2"_s.arg(socketId, channel),
                                    .channelData = uR"({"user_id":"T"})"_s});
    };
}

} // namespace

class PusherChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void subscribesWithASignature();
    void subscribesToPublicChannelsWithout();
    void subscribesAgainAfterEveryReconnect();
    void subscribesAgainAfterADropInBetween();
    void dropsASignatureForAnOldConnection();
    void dropsASignatureForAnUnwantedChannel();
    void triesAgainAfterARefusedSignature();
    void triesAgainAfterARefusedSubscription();
    void triesAgainWithoutConfirmation();
    void leavesAChannel();
};

void PusherChannelsTest::subscribesWithASignature()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy subscribed(&socket, &PusherSocket::subscribed);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    QVERIFY(!socket.isSubscribed(personal));

    socket.open(server.appUrl());

    QTRY_COMPARE(subscribed.size(), 1);
    QCOMPARE(subscribed.first().first().toString(), personal);
    QVERIFY(socket.isSubscribed(personal));
    QCOMPARE(server.latest(u"pusher:subscribe"_s)["data"_L1].toObject(),
             (QJsonObject{{u"channel"_s, personal},
                          {u"auth"_s, u"key:4711.1:"_s + personal},
                          {u"channel_data"_s, uR"({"user_id":"T"})"_s}}));
}

void PusherChannelsTest::subscribesToPublicChannelsWithout()
{
    LoopbackRealtime server;
    PusherSocket socket;
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    socket.subscribe(u"news"_s);
    socket.subscribe(u"news"_s);

    QTRY_VERIFY(socket.isSubscribed(u"news"_s));
    QCOMPARE(server.countOf(u"pusher:subscribe"_s), 1);
    QCOMPARE(server.latest(u"pusher:subscribe"_s)["data"_L1].toObject(),
             (QJsonObject{{u"channel"_s, u"news"_s}}));
}

void PusherChannelsTest::subscribesAgainAfterEveryReconnect()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, hasty);
    QSignalSpy subscribed(&socket, &PusherSocket::subscribed);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.subscribe(activity);
    socket.open(server.appUrl());

    for (int connection = 1; connection <= 3; ++connection) {
        QTRY_COMPARE(subscribed.size(), 2 * connection);
        server.abort();
    }
    QTRY_COMPARE(subscribed.size(), 8);
}

void PusherChannelsTest::subscribesAgainAfterADropInBetween()
{
    LoopbackRealtime server;
    server.setSubscriptions(LoopbackRealtime::Subscriptions::Ignored);
    PusherSocket socket(nullptr, hasty);
    QSignalSpy subscribed(&socket, &PusherSocket::subscribed);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_COMPARE(server.countOf(u"pusher:subscribe"_s), 1);

    server.setSubscriptions(LoopbackRealtime::Subscriptions::Confirmed);
    server.abort();

    QTRY_COMPARE(subscribed.size(), 1);
    QCOMPARE(server.countOf(u"pusher:subscribe"_s), 2);
}

void PusherChannelsTest::dropsASignatureForAnOldConnection()
{
    LoopbackRealtime server;
    Desk desk;
    PusherSocket socket(nullptr, hasty);
    socket.setAuthorizer(desk.authorizer());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_COMPARE(desk.questions.size(), 1);
    server.abort();
    QTRY_COMPARE(desk.questions.size(), 2);
    QCOMPARE(desk.questions[0].socketId, u"4711.1"_s);
    QCOMPARE(desk.questions[1].socketId, u"4711.2"_s);

    desk.questions[0].answer(ChannelAuthorization{.auth = u"old"_s});
    desk.questions[1].answer(ChannelAuthorization{.auth = u"new"_s});

    QTRY_VERIFY(socket.isSubscribed(personal));
    QCOMPARE(server.countOf(u"pusher:subscribe"_s), 1);
    QCOMPARE(server.latest(u"pusher:subscribe"_s)["data"_L1]["auth"_L1].toString(), u"new"_s);
}

void PusherChannelsTest::dropsASignatureForAnUnwantedChannel()
{
    LoopbackRealtime server;
    Desk desk;
    PusherSocket socket;
    QSignalSpy failed(&socket, &PusherSocket::subscriptionFailed);
    socket.setAuthorizer(desk.authorizer());
    socket.open(server.appUrl());
    socket.subscribe(personal);
    QTRY_COMPARE(desk.questions.size(), 1);
    socket.unsubscribe(personal);
    socket.subscribe(personal);
    QCOMPARE(desk.questions.size(), 2);

    desk.questions[0].answer(Error{.kind = Error::Kind::Refused});
    desk.questions[1].answer(ChannelAuthorization{.auth = u"new"_s});

    QTRY_VERIFY(socket.isSubscribed(personal));
    QCOMPARE(failed.size(), 0);
    QCOMPARE(server.countOf(u"pusher:subscribe"_s), 1);
}

void PusherChannelsTest::triesAgainAfterARefusedSignature()
{
    LoopbackRealtime server;
    Desk desk;
    PusherSocket socket(nullptr, hasty);
    QSignalSpy failed(&socket, &PusherSocket::subscriptionFailed);
    socket.setAuthorizer(desk.authorizer());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_COMPARE(desk.questions.size(), 1);
    const Error refusal{.kind = Error::Kind::Refused, .httpStatus = 403};

    desk.questions[0].answer(refusal);
    desk.questions[0].answer(refusal);

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(1).value<Error>(), refusal);
    QTRY_COMPARE(desk.questions.size(), 2);
    desk.questions[1].answer(ChannelAuthorization{.auth = u"new"_s});
    QTRY_VERIFY(socket.isSubscribed(personal));
}

void PusherChannelsTest::triesAgainAfterARefusedSubscription()
{
    LoopbackRealtime server;
    server.setSubscriptions(LoopbackRealtime::Subscriptions::Ignored);
    PusherSocket socket(nullptr, hasty);
    QSignalSpy failed(&socket, &PusherSocket::subscriptionFailed);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_COMPARE(server.countOf(u"pusher:subscribe"_s), 1);
    server.setSubscriptions(LoopbackRealtime::Subscriptions::Confirmed);

    server.send(
        {{u"event"_s, u"pusher:subscription_error"_s},
         {u"channel"_s, personal},
         {u"data"_s,
          QJsonObject{
              {u"type"_s, u"AuthError"_s}, {u"error"_s, u"no signature"_s}, {u"status"_s, 401}}}});

    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().at(1).value<Error>();
    QCOMPARE(error.kind, Error::Kind::Refused);
    QCOMPARE(error.httpStatus, 401);
    QCOMPARE(error.code, u"AuthError"_s);
    QTRY_VERIFY(socket.isSubscribed(personal));
}

void PusherChannelsTest::triesAgainWithoutConfirmation()
{
    LoopbackRealtime server;
    server.setSubscriptions(LoopbackRealtime::Subscriptions::Ignored);
    PusherTimings timings = hasty;
    timings.subscribeTimeout = 20ms;
    PusherSocket socket(nullptr, timings);
    QSignalSpy failed(&socket, &PusherSocket::subscriptionFailed);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.open(server.appUrl());

    QTRY_VERIFY(failed.size() >= 2);
    QCOMPARE(failed.first().at(1).value<Error>().kind, Error::Kind::Timeout);
    server.setSubscriptions(LoopbackRealtime::Subscriptions::Confirmed);
    QTRY_VERIFY(socket.isSubscribed(personal));
}

void PusherChannelsTest::leavesAChannel()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, hasty);
    socket.setAuthorizer(signature());
    socket.subscribe(personal);
    socket.open(server.appUrl());
    QTRY_VERIFY(socket.isSubscribed(personal));

    socket.unsubscribe(personal);
    socket.unsubscribe(personal);

    QVERIFY(!socket.isSubscribed(personal));
    QTRY_COMPARE(server.countOf(u"pusher:unsubscribe"_s), 1);
    QCOMPARE(server.latest(u"pusher:unsubscribe"_s)["data"_L1]["channel"_L1].toString(), personal);
    server.abort();
    QTRY_COMPARE(socket.socketId(), u"4711.2"_s);
    QCOMPARE(server.countOf(u"pusher:subscribe"_s), 1);
}

static const Kustomer::Testing::Suite<PusherChannelsTest> suite;
#include "tst_pusherchannels.moc"
