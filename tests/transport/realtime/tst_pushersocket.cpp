// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/loopbackrealtime.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/realtime/pushersocket.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Phase = PusherSocket::Phase;

namespace {

/// Comes back within a few milliseconds.
const PusherTimings hasty{.reconnect = {.first = 2ms, .early = 4ms, .late = 4ms}};

/// Counts how often a precise timer fires anywhere.
class WakeCount : public QObject
{
public:
    WakeCount() { QCoreApplication::instance()->installEventFilter(this); }

    int count() const { return m_count; }

private:
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        const auto *timer = qobject_cast<QTimer *>(receiver);
        if (event->type() == QEvent::Timer && timer && timer->timerType() == Qt::PreciseTimer)
            ++m_count;
        return false;
    }

    int m_count = 0;
};

} // namespace

class PusherSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void greets();
    void refusesUnsafeAddresses();
    void opensOnce();
    void endsQuietlyWhenClosed();
    void maybeClosedByWhoeverHearsOfIt();

    void answersPings();
    void pingsAfterSilence();
    void wakesOnlyToPing();
    void noticesAHalfOpenConnection();
    void pingsSoonerWhileSomebodyWaits();
    void noticesItSoonerWhileSomebodyWaits();
    void followsAShorterActivityTimeoutOfTheServer();
    void probesOnDemand();
    void comesBackWhereAProbeFindsNobody();

    void reportsFramesThatMakeNoSense_data();
    void reportsFramesThatMakeNoSense();
    void describesABoundedNumberOfThem();
    void survivesAFrameThatIsTooLarge();
};

void PusherSocketTest::greets()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy phases(&socket, &PusherSocket::phaseChanged);

    socket.open(server.appUrl());

    QCOMPARE(socket.phase(), Phase::Connecting);
    QTRY_COMPARE(socket.phase(), Phase::Established);
    QCOMPARE(phases.size(), 2);
    QCOMPARE(socket.socketId(), u"4711.1"_s);
    QCOMPARE(server.requestUrl().path(), u"/app/key"_s);
    QCOMPARE(QUrlQuery(server.requestUrl()).queryItemValue(u"protocol"_s), u"7"_s);
}

void PusherSocketTest::refusesUnsafeAddresses()
{
    PusherSocket socket;
    QSignalSpy failed(&socket, &PusherSocket::failed);

    socket.open(QUrl(u"ws://chat.example/app/key"_s));

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Configuration);
    QCOMPARE(socket.phase(), Phase::Closed);
}

void PusherSocketTest::opensOnce()
{
    LoopbackRealtime server;
    LoopbackRealtime other;
    PusherSocket socket;
    socket.open(server.appUrl());
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);
    socket.open(server.appUrl());
    QCOMPARE(socket.phase(), Phase::Established);
    QCOMPARE(server.connectionCount(), 1);

    socket.open(other.appUrl());

    QTRY_COMPARE(socket.phase(), Phase::Established);
    QCOMPARE(other.connectionCount(), 1);
}

void PusherSocketTest::endsQuietlyWhenClosed()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, hasty);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    socket.close();

    QCOMPARE(socket.phase(), Phase::Closed);
    QCOMPARE(socket.socketId(), QString());
    QTRY_VERIFY(!server.isConnected());
    socket.reconnectNow();
    socket.probe();
    QCOMPARE(socket.phase(), Phase::Closed);
    QCOMPARE(lost.size(), 0);
    QCOMPARE(server.connectionCount(), 1);
}

void PusherSocketTest::maybeClosedByWhoeverHearsOfIt()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QList<Phase> phases;
    connect(&socket, &PusherSocket::phaseChanged, &socket,
            [&phases](Phase phase) { phases << phase; });
    connect(&socket, &PusherSocket::phaseChanged, &socket, [&socket](Phase phase) {
        if (phase == Phase::Established)
            socket.close();
    });

    socket.open(server.appUrl());

    QTRY_COMPARE(server.connectionCount(), 1);
    QTRY_COMPARE(socket.phase(), Phase::Closed);
    QTRY_VERIFY(!server.isConnected());
    QCOMPARE(phases, (QList<Phase>{Phase::Connecting, Phase::Established, Phase::Closed}));
}

void PusherSocketTest::answersPings()
{
    LoopbackRealtime server;
    PusherSocket socket;
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.send({{u"event"_s, u"pusher:ping"_s}, {u"data"_s, u"{}"_s}});

    QTRY_COMPARE(server.countOf(u"pusher:pong"_s), 1);
}

void PusherSocketTest::pingsAfterSilence()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, {.activityTimeout = 20ms});
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());

    QTRY_VERIFY(server.countOf(u"pusher:ping"_s) >= 3);

    QCOMPARE(lost.size(), 0);
    QCOMPARE(server.connectionCount(), 1);
}

void PusherSocketTest::wakesOnlyToPing()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, {.activityTimeout = 200ms});
    const WakeCount wakes;
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.send({{u"event"_s, u"pusher:ping"_s}}); // the silence begins anew
    QTRY_COMPARE(server.countOf(u"pusher:pong"_s), 1);

    QTRY_VERIFY(server.countOf(u"pusher:ping"_s) >= 2);
    QTRY_COMPARE(wakes.count(), server.countOf(u"pusher:ping"_s));
}

void PusherSocketTest::noticesAHalfOpenConnection()
{
    LoopbackRealtime server;
    server.setPings(LoopbackRealtime::Pings::Ignored);
    PusherTimings timings = hasty;
    timings.activityTimeout = 20ms;
    timings.pongTimeout = 20ms;
    PusherSocket socket(nullptr, timings);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    QSignalSpy foundDead(&socket, &PusherSocket::foundDead);
    socket.open(server.appUrl());

    QTRY_VERIFY(lost.size() >= 2);
    QCOMPARE(foundDead.size(), lost.size());
    server.setPings(LoopbackRealtime::Pings::Answered);
    QTRY_COMPARE(socket.phase(), Phase::Established);
}

void PusherSocketTest::pingsSoonerWhileSomebodyWaits()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, {.activityTimeout = 1h, .vigilantTimeout = 20ms});
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);
    QCOMPARE(server.countOf(u"pusher:ping"_s), 0);

    socket.setVigilance(Vigilance::High);

    QTRY_VERIFY(server.countOf(u"pusher:ping"_s) >= 3);
    QCOMPARE(lost.size(), 0);
}

void PusherSocketTest::noticesItSoonerWhileSomebodyWaits()
{
    LoopbackRealtime server;
    PusherTimings timings = hasty;
    timings.activityTimeout = 1h;
    timings.vigilantTimeout = 20ms;
    timings.pongTimeout = 20ms;
    PusherSocket socket(nullptr, timings);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    server.setPings(LoopbackRealtime::Pings::Ignored);
    socket.open(server.appUrl());
    socket.setVigilance(Vigilance::High);
    QTRY_VERIFY(lost.size() >= 2); // on the next connection, too

    server.setPings(LoopbackRealtime::Pings::Answered);
    socket.setVigilance(Vigilance::Usual);
    QTRY_VERIFY(server.isConnected());
    const int connections = server.connectionCount();
    server.abort(); // so that no answer is owed
    QTRY_VERIFY(server.connectionCount() > connections);
    QTRY_COMPARE(socket.phase(), Phase::Established);
    const int pings = server.countOf(u"pusher:ping"_s);
    socket.probe();
    QTRY_COMPARE(server.countOf(u"pusher:ping"_s), pings + 1);
}

void PusherSocketTest::followsAShorterActivityTimeoutOfTheServer()
{
    LoopbackRealtime server;
    server.setActivityTimeout(1);
    PusherSocket socket(nullptr, {.activityTimeout = 1h});
    socket.open(server.appUrl());

    QTRY_COMPARE(server.countOf(u"pusher:ping"_s), 1);
}

void PusherSocketTest::probesOnDemand()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    socket.probe();
    socket.probe();

    QTRY_COMPARE(server.countOf(u"pusher:ping"_s), 1);
    QCOMPARE(lost.size(), 0);
}

void PusherSocketTest::comesBackWhereAProbeFindsNobody()
{
    LoopbackRealtime server;
    server.setPings(LoopbackRealtime::Pings::Ignored);
    PusherTimings timings = hasty;
    timings.pongTimeout = 20ms;
    PusherSocket socket(nullptr, timings);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    socket.reconnectNow(); // one that looks alive is asked for a sign of life
    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(socket.phase(), Phase::Established);
}

void PusherSocketTest::reportsFramesThatMakeNoSense_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("not JSON") << u"hello"_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("no event") << u"{}"_s;
    QTest::newRow("deep") << QString(100'000, u'[');
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("error without a code")
        << uR"({"event":"pusher:error","data":{"code":null,"message":"hm"}})"_s;
}

void PusherSocketTest::reportsFramesThatMakeNoSense()
{
    QFETCH(QString, text);
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy rejected(&socket, &PusherSocket::frameRejected);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.sendText(text);
    QTRY_COMPARE(rejected.size(), 1);
    server.sendBinary("hello");
    QTRY_COMPARE(rejected.size(), 2);

    QCOMPARE(socket.phase(), Phase::Established);
}

void PusherSocketTest::describesABoundedNumberOfThem()
{
    LoopbackRealtime server;
    PusherSocket socket;
    QSignalSpy rejected(&socket, &PusherSocket::frameRejected);
    QSignalSpy missed(&socket, &PusherSocket::frameMissed);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    for (int frame = 0; frame < 1000; ++frame)
        server.sendText(u"hello"_s);
    server.send({{u"event"_s, u"pusher:ping"_s}});

    QTRY_COMPARE(server.countOf(u"pusher:pong"_s), 1);
    QCOMPARE(rejected.size(), 20);
    QCOMPARE(missed.size(), 1000); // each may have been an event
}

void PusherSocketTest::survivesAFrameThatIsTooLarge()
{
    LoopbackRealtime server;
    PusherSocket socket(nullptr, hasty);
    QSignalSpy lost(&socket, &PusherSocket::lost);
    socket.open(server.appUrl());
    QTRY_COMPARE(socket.phase(), Phase::Established);

    server.sendText(QString(4'000'000, u'x'));

    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(socket.phase(), Phase::Established);
}

static const Kustomer::Testing::Suite<PusherSocketTest> suite;
#include "tst_pushersocket.moc"
