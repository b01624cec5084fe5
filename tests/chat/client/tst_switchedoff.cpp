// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ConnectionState = ChatClient::ConnectionState;

namespace {

const QString schedule = u"/p/v1/schedules/default"_s;
const QString stats = u"GET /c/v1/chat/customers/stats"_s;

/// A client whose clock goes when it is told to.
struct ClockCase : ChatCase
{
    ClockCase()
        : ChatCase(u"lab"_s)
    {
        pace.clock = [this] {
            return now;
        };
        replaceClient();
    }

    /// By when the settings are looked at again.
    void lookAgain()
    {
        now = now.addSecs(6 * 60);
        client->reconnect();
    }
    /// How often a socket was opened.
    int sockets() const { return emulator->faultHits(m_opening); }

    QDateTime now = QDateTime::currentDateTimeUtc();

private:
    const int m_opening = emulator->addFault({.path = u"/app/"_s,
                                              .kind = EmulatorFault::Kind::Delay,
                                              .times = 0}); // by no time: counted
};

} // namespace

/// A chat that the company switched off neither listens nor asks, until it is switched on.
class SwitchedOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void staysAwayThoughItsScheduleComesLate();
    void comesBackWhenItIsSwitchedOn();
    void goesAwayWhenItIsSwitchedOff();
    void leavesToBeReadWhatItHas();
    void listensWhereTheSettingsSay();
    void asksWhereTheSettingsNameNoRealtimeAnyMore();
    void asksNoMoreOnceItIsLive();
};

void SwitchedOffTest::staysAwayThoughItsScheduleComesLate()
{
    ClockCase chat;
    chat.emulator->setSettings({{u"enabled"_s, false}});
    chat.emulator->addFault({.path = schedule, .status = 500, .times = 4});

    chat.client->start();

    QTRY_COMPARE(chat.requestCount(u"GET "_s + schedule), 5);
    QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);
    chat.client->describeCustomer({.emails = {u"a@b.c"_s}}); // comes after whatever was asked
    QTRY_COMPARE(chat.requestCount(u"PATCH /c/v1/customers/current"_s), 1);
    QCOMPARE(chat.client->connectionState(), ConnectionState::Offline);
    QCOMPARE(chat.sockets(), 0);
    QCOMPARE(chat.requestCount(stats), 0);
}

void SwitchedOffTest::comesBackWhenItIsSwitchedOn()
{
    ClockCase chat;
    chat.emulator->setSettings({{u"enabled"_s, false}});
    chat.client->start();
    QVERIFY(chat.logIn());
    QCOMPARE(chat.client->connectionState(), ConnectionState::Offline);
    chat.forgetHeard();

    chat.emulator->setSettings({{u"enabled"_s, true}});
    const auto isLive = [&chat] {
        return chat.client->connectionState() == ConnectionState::Live;
    };
    for (int looks = 0; looks < 20 && !isLive(); ++looks) {
        chat.lookAgain(); // the first may still hear what was asked before
        std::ignore = QTest::qWaitFor(isLive, 500);
    }
    QVERIFY(isLive());
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    QVERIFY(chat.sockets() > 0);
}

void SwitchedOffTest::goesAwayWhenItIsSwitchedOff()
{
    ClockCase chat;
    QVERIFY(chat.start());
    QCOMPARE(chat.client->connectionState(), ConnectionState::Live);

    chat.emulator->setSettings({{u"enabled"_s, false}});
    chat.lookAgain();

    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Offline);
    QCOMPARE(chat.sockets(), 1);
}

// The SDK shows nothing of a chat that is off and asks for nothing (wire §14).
void SwitchedOffTest::leavesToBeReadWhatItHas()
{
    ClockCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QVERIFY(!id.isEmpty());

    chat.emulator->setSettings({{u"enabled"_s, false}});
    chat.lookAgain();

    QTRY_COMPARE(chat.client->availability(), Availability::Disabled);
    QVERIFY(chat.listed().contains(id));
    QCOMPARE(chat.shown(id), u"Hello"_s);
}

void SwitchedOffTest::listensWhereTheSettingsSay()
{
    ClockCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->clearFaults();
    const int opened = chat.emulator->addFault(
        {.path = u"/app/another"_s, .kind = EmulatorFault::Kind::Delay, .times = 0}); // by no time

    chat.emulator->setSettings({{u"pusherAccessKey"_s, u"another"_s}});
    chat.lookAgain();

    QTRY_COMPARE(chat.emulator->faultHits(opened), 1);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QVERIFY(!chat.converse(u"Anybody?"_s).isEmpty()); // after what was asked when it became live
    const int asked = chat.requestCount(stats);
    chat.emulator->sendAsAgent(id, u"Can you hear me?"_s);
    QTRY_COMPARE(chat.shown(id), u"Hello | Can you hear me?"_s);
    QCOMPARE(chat.requestCount(stats), asked);
    chat.lookAgain(); // nothing has changed since
    QTRY_VERIFY(chat.requestCount(stats) > asked);
    QCOMPARE(chat.emulator->faultHits(opened), 1);
}

void SwitchedOffTest::asksWhereTheSettingsNameNoRealtimeAnyMore()
{
    ClockCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    chat.emulator->setSettings({{u"pusherAccessKey"_s, QString()}});
    chat.lookAgain();

    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Polling);
    const auto isHeard = [&] {
        chat.client->reconnect(); // asks at once
        return chat.shown(id) == "Hello | By another way"_L1;
    };
    chat.emulator->sendAsAgent(id, u"By another way"_s);
    QTRY_VERIFY(isHeard());
    QCOMPARE(chat.client->connectionState(), ConnectionState::Polling);
    QCOMPARE(chat.sockets(), 1);
}

void SwitchedOffTest::asksNoMoreOnceItIsLive()
{
    ChatCase chat;
    chat.pace.pollOnScreen = 1ms;
    chat.replaceClient();
    chat.client->setAttention(ChatClient::Attention::OnScreen);
    chat.emulator->refuseConnections(Emulator::Always);
    chat.client->start();
    QTRY_VERIFY(chat.requestCount(stats) >= 5);

    chat.emulator->acceptConnections();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QVERIFY(!chat.converse(u"First"_s).isEmpty()); // after what was asked when it became live

    const int asked = chat.requestCount(stats);
    for (const QString &text : {u"Second"_s, u"Third"_s, u"Fourth"_s})
        QVERIFY(!chat.converse(text).isEmpty());
    QCOMPARE(chat.requestCount(stats), asked);
}

static const Suite<SwitchedOffTest> suite;
#include "tst_switchedoff.moc"
