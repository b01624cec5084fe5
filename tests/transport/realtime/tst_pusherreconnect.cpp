// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/loopbackrealtime.h"
#include "support/loopbackserver.h"
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

/// Comes back within a few milliseconds.
const PusherTimings hasty{.reconnect = {.first = 2ms, .early = 4ms, .late = 4ms}};
/// Would come back next hour.
const PusherTimings lazy{.reconnect = {.first = 1h, .early = 1h, .late = 1h}};

} // namespace

class PusherReconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void comesBackAfterADrop();
    void comesBackWhenTheServerDoes();
    void givesUpAnAttemptWithoutGreeting();
    void schedulesOneAttemptPerFailure_data();
    void schedulesOneAttemptPerFailure();
    void comesBackSeldomWhereItIsNotWanted_data();
    void comesBackSeldomWhereItIsNotWanted();
    void tellsOnceThatItIsNotWanted();
    void waitsWhenTheServerIsFull();
    void comesBackAtOnceWhenAsked();
    void hurriesOncePerOutage();
    void reconnectsNow();
};

void PusherReconnectTest::comesBackAfterADrop()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, hasty);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.abort();

    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(socket.socketId(), u"4711.2"_s);
}

void PusherReconnectTest::comesBackWhenTheServerDoes()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, hasty);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    QSignalSpy phases(&socket, &PusherSocket::phaseChanged);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.stopListening();
    server.abort();
    QTRY_VERIFY(phases.size() >= 20);
    server.listen();

    QTRY_COMPARE(socket.phase(), Phase::Established);
    QCOMPARE(lost.size(), 1);
}

void PusherReconnectTest::givesUpAnAttemptWithoutGreeting()
{
    LoopbackRealtime server;
    server.setGreeting(LoopbackRealtime::Greeting::Withheld);
    PusherTimings timings = hasty;
    timings.connectTimeout = 100ms;
    PusherSocket socket(nullptr, timings);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());
    QTRY_VERIFY(server.connectionCount() >= 2);

    server.setGreeting(LoopbackRealtime::Greeting::Sent);

    QTRY_COMPARE(socket.phase(), Phase::Established);
    QCOMPARE(lost.size(), 0);
}

void PusherReconnectTest::schedulesOneAttemptPerFailure_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("not found") << reply(404);
    QTest::newRow("not a WebSocket") << reply(200, "hello");
    QTest::newRow("not HTTP") << rawThenDrop("hello\r\n\r\n");
    QTest::newRow("dropped") << drop();
}

void PusherReconnectTest::schedulesOneAttemptPerFailure()
{
    QFETCH(Script, script);
    LoopbackServer server;
    server.follow({script});
    QUrl url = server.url();
    url.setScheme(u"ws"_s);
    PusherSocket socket(nullptr, hasty);
    QList<Phase> phases;
    connect(&socket, &PusherSocket::phaseChanged, &socket,
            [&phases](Phase phase) { phases << phase; });
    socket.open(url);

    QTRY_VERIFY(phases.size() >= 10);

    for (qsizetype i = 0; i < phases.size(); ++i)
        QCOMPARE(phases[i], i % 2 == 0 ? Phase::Connecting : Phase::Waiting);
    QVERIFY(server.requests().size() <= (phases.size() + 1) / 2);
}

void PusherReconnectTest::comesBackSeldomWhereItIsNotWanted_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isFrame");
    for (const int code : {4000, 4001, 4004, 4009, 4099}) {
        QTest::addRow("frame %d", code) << code << true;
        QTest::addRow("close %d", code) << code << false;
    }
}

void PusherReconnectTest::comesBackSeldomWhereItIsNotWanted()
{
    QFETCH(int, code);
    QFETCH(bool, isFrame);
    LoopbackRealtime server;
    PusherTimings timings = hasty;
    timings.unwelcome = 1h;
    PusherSocket socket(nullptr, timings);
    QSignalSpy failed(&socket, &PusherSocket::failed);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    const auto refuse = [&] {
        if (isFrame)
            server.sendError(code, u"No such key"_s);
        server.closeWith(code, u"No such key"_s);
    };
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    refuse();

    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Refused);
    QCOMPARE(error.code, QString::number(code));
    QVERIFY2(error.message.contains("No such key"_L1), qPrintable(error.message));
    QTRY_VERIFY(!server.isConnected());
    QCOMPARE(socket.phase(), Phase::Waiting);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(server.connectionCount(), 1);

    socket.reconnectNow(); // something may have changed
    QTRY_COMPARE(socket.phase(), Phase::Established);
    refuse();
    QTRY_COMPARE(failed.size(), 2);
}

void PusherReconnectTest::tellsOnceThatItIsNotWanted()
{
    LoopbackRealtime server;
    server.setGreeting(LoopbackRealtime::Greeting::Withheld);
    PusherTimings timings = hasty;
    timings.unwelcome = 1h;
    PusherSocket socket(nullptr, timings);
    QSignalSpy failed(&socket, &PusherSocket::failed);
    socket.open(server.appUrl());

    for (int attempt = 1; attempt <= 4; ++attempt) {
        QTRY_COMPARE(server.connectionCount(), attempt);
        QTRY_VERIFY(server.isConnected());
        server.closeWith(4004, u"Over quota"_s);
        QTRY_COMPARE(socket.phase(), Phase::Waiting);
        if (attempt == 4)
            server.setGreeting(LoopbackRealtime::Greeting::Sent);
        socket.reconnectNow();
    }

    QTRY_COMPARE(socket.phase(), Phase::Established);
    QCOMPARE(failed.size(), 1);
}

void PusherReconnectTest::waitsWhenTheServerIsFull()
{
    LoopbackRealtime server;
    PusherTimings timings = hasty;
    timings.overCapacity = 1h;
    PusherSocket socket(nullptr, timings);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.closeWith(4100, {});

    QTRY_COMPARE(socket.phase(), Phase::Waiting);
    QTRY_VERIFY(!server.isConnected());
    QCOMPARE(server.connectionCount(), 1);
}

void PusherReconnectTest::comesBackAtOnceWhenAsked()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, lazy);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.closeWith(4200, {});

    QTRY_COMPARE(server.connectionCount(), 2);
    QTRY_COMPARE(socket.phase(), Phase::Established);
}

void PusherReconnectTest::hurriesOncePerOutage()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, lazy);
    socket.open(server.appUrl());
    for (int connection = 1; connection <= 2; ++connection) {
        QTRY_COMPARE(server.connectionCount(), connection);
        QTRY_COMPARE(socket.phase(), Phase::Established);
        server.closeWith(4200, {});
    }

    QTRY_COMPARE(socket.phase(), Phase::Waiting);
    QCOMPARE(server.connectionCount(), 2);
}

void PusherReconnectTest::reconnectsNow()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, lazy);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);
    server.abort();
    QTRY_COMPARE(socket.phase(), Phase::Waiting);

    socket.reconnectNow();
    socket.reconnectNow();

    QTRY_COMPARE(socket.phase(), Phase::Established);
    QTRY_VERIFY(server.isConnected());
}

static const Kustomer::Testing::Suite<PusherReconnectTest> suite;
#include "tst_pusherreconnect.moc"
