// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/queuetalk.h"
#include "support/lostlogin.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using Stage = QueueWait::Stage;
using Talk = QueueTalk;

namespace {

/// When the chat hears of it.
enum class Heard { AtOnce, WhenItIsOpenedAgain };

/// The company changes how waits are controlled, and the chat, which lives by this clock, hears of
/// it.
bool change(Talk &talk, const QJsonObject &control, QDateTime *now, Heard heard = Heard::AtOnce)
{
    const VolumeControl before = talk.client->settings().volumeControl;
    if (heard == Heard::WhenItIsOpenedAgain)
        talk.client.reset();
    talk.emulator->setSettings({{u"volumeControl"_s, control}});
    *now = now->addSecs(6 * 60); // by when the settings are looked at again
    if (!talk.client) {
        talk.replaceClient();
        return talk.start();
    }
    talk.client->reconnect();
    return waitFor([&] { return talk.client->settings().volumeControl != before; });
}

} // namespace

/// What the company wants of those who wait, and what it wants no more.
class ControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tellsNoWaitWhereTheCompanyHasItsOwnWords();
    void offersNothingWhereTheCompanyWantsNothing_data();
    void offersNothingWhereTheCompanyWantsNothing();
    void endsNothingWhereTheCompanyDoesNotWantIt();
    void isOverWhereTheCompanyTakesItBack_data();
    void isOverWhereTheCompanyTakesItBack();
    void takesWhatWasAnsweredBeforeItWasTakenBack_data();
    void takesWhatWasAnsweredBeforeItWasTakenBack();
};

void ControlTest::tellsNoWaitWhereTheCompanyHasItsOwnWords()
{
    const QString words = u"Somebody will be with you soon"_s;
    Talk talk(
        with(with(upfront, u"useDynamicWaitMessage"_s, false), u"customWaitMessage"_s, words));
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    QCOMPARE(talk.wait()->position, std::optional(3)); // it is known how long it takes
    QCOMPARE(talk.wait()->prompt, u"How can we get back to you?"_s);
    QVERIFY(!talk.wait()->estimatedSeconds);
    QCOMPARE(talk.wait()->waitMessage, words);
}

void ControlTest::offersNothingWhereTheCompanyWantsNothing_data()
{
    const QJsonObject atOnce = with(delayed, u"promptDelay"_s, 0);
    QTest::addColumn<QJsonObject>("control");
    QTest::newRow("off") << with(atOnce, u"enabled"_s, false);
    QTest::newRow("in a mode that is none") << with(atOnce, u"mode"_s, u"sometimes"_s);
    QTest::newRow("only later") << with(atOnce, u"promptDelay"_s, 3600); // the clock stands
}

void ControlTest::offersNothingWhereTheCompanyWantsNothing()
{
    QFETCH(const QJsonObject, control);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Talk talk(control);
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    QVERIFY(!talk.converse(u"Something else"_s).isEmpty());
    QVERIFY(goAroundThrice(talk));
    QVERIFY(!talk.isAt(Stage::ChannelAsked));
}

void ControlTest::endsNothingWhereTheCompanyDoesNotWantIt()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    Talk talk(with(with(delayed, u"promptDelay"_s, 0), u"timeout"_s, 100));
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    now = now.addSecs(2 * 3600);
    talk.client->queue()->choose(talk.id, u"email"_s); // so that it is looked at
    QTRY_VERIFY(talk.isAt(Stage::AddressAsked));
    QVERIFY(goAroundThrice(talk));
    QVERIFY(talk.isAt(Stage::AddressAsked));
    QCOMPARE(talk.ends(), 0);
}

void ControlTest::isOverWhereTheCompanyTakesItBack_data()
{
    QTest::addColumn<Stage>("reached");
    QTest::addColumn<QJsonObject>("control");
    QTest::addColumn<Heard>("heard");
    const QJsonObject off{{u"enabled"_s, false}};
    const QJsonObject unknown{{u"mode"_s, u"sometimes"_s}};
    const QJsonObject silent{{u"followUpChannels"_s, QJsonArray()}};
    QTest::newRow("off, not asked yet") << Stage::Waiting << off << Heard::AtOnce;
    QTest::newRow("off") << Stage::ChannelAsked << off << Heard::AtOnce;
    QTest::newRow("off, asked for an address") << Stage::AddressAsked << off << Heard::AtOnce;
    QTest::newRow("off while the chat is closed")
        << Stage::ChannelAsked << off << Heard::WhenItIsOpenedAgain;
    QTest::newRow("a mode that is none") << Stage::ChannelAsked << unknown << Heard::AtOnce;
    QTest::newRow("no channel") << Stage::ChannelAsked << silent << Heard::AtOnce;
    QTest::newRow("no channel any more") << Stage::AddressAsked << silent << Heard::AtOnce;
}

void ControlTest::isOverWhereTheCompanyTakesItBack()
{
    QFETCH(const Stage, reached);
    QFETCH(const QJsonObject, control);
    QFETCH(const Heard, heard);
    const bool isAsked = reached != Stage::Waiting;
    QDateTime now = QDateTime::currentDateTimeUtc();
    const QTemporaryDir folder;
    Talk talk(isAsked ? delayed : with(delayed, u"promptDelay"_s, 3600 * 1000), folder.path());
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    now = now.addSecs(1);
    talk.client->reconnect();
    QTRY_VERIFY(talk.isAt(isAsked ? Stage::ChannelAsked : Stage::Waiting));
    if (reached == Stage::AddressAsked)
        talk.client->queue()->choose(talk.id, u"email"_s);
    QTRY_VERIFY(talk.isAt(reached));

    QVERIFY(change(talk, control, &now, heard));

    QTRY_VERIFY(!talk.isWaiting());
    QVERIFY(!talk.converse(u"Something else"_s).isEmpty()); // nothing comes back meanwhile
    QVERIFY(!talk.isWaiting());
    QCOMPARE(talk.answers(), 0);
}

void ControlTest::takesWhatWasAnsweredBeforeItWasTakenBack_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("taken") << false;
    QTest::newRow("refused") << true; // and not asked for anew
}

void ControlTest::takesWhatWasAnsweredBeforeItWasTakenBack()
{
    QFETCH(const bool, isRefused);
    const QString path = u"/c/v1/chat/volume-control/"_s;
    QDateTime now = QDateTime::currentDateTimeUtc();
    Talk talk(delayed);
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    now = now.addSecs(1);
    talk.client->reconnect();
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.emulator->addFault(
        {.path = path, .kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    talk.leave(u"email"_s, u"jane@example.com"_s);
    QTRY_VERIFY(talk.isAt(Stage::Submitting));

    QVERIFY(change(talk, {{u"enabled"_s, false}}, &now));
    QVERIFY(talk.isAt(Stage::Submitting));
    talk.emulator->clearFaults();
    if (isRefused)
        talk.emulator->addFault({.path = path, .status = 422});

    if (isRefused)
        QTRY_VERIFY(!talk.isWaiting());
    else
        QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.addressLeft(), isRefused ? QString() : u"jane@example.com"_s);
}

static const Kustomer::Testing::Suite<ControlTest> suite;

#include "tst_control.moc"
