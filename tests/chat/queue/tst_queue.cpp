// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatforms.h"
#include "chat/queue/queuetalk.h"
#include "support/formpieces.h"
#include "support/lostlogin.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using Stage = QueueWait::Stage;
using Talk = QueueTalk;

/// Waiting for an agent, from the first message to a follow-up (wire E23, E24).
class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void offersChannelsAfterTheDelay();
    void offersThemAtOnceWhereTheWaitIsLong();
    void tellsTheWaitInDigitsOfTheLanguage();
    void offersNothingWhereTheWaitIsShort();
    void asksUntilNobodyWaits();
    void takesNoSenseForNoKnowledge();
    void asksNothingOutsideOfTheHours();
    void sendsTheDialogueAndWaitsForTheFollowUp();
    void takesOnlyWhatIsAnAddress();
    void goesBackToTheChannels();
    void waitsWhereTheCustomerSaysSo();
    void isOverWhenAnAgentWrites();
    void goesOnWhileAnAssistantWrites();
    void endsWhatNobodyAnswersInTime();
    void endsNothingThatWasAnsweredMeanwhile_data();
    void endsNothingThatWasAnsweredMeanwhile();
    void waitsForAnAnswerOverNight_data();
    void waitsForAnAnswerOverNight();
    void asksThoughTheClockIsSetBack();
    void offersNothingWhereSomebodyHasAnsweredMeanwhile();
    void takesAnAddressThoughTheEndIsRefused();
    void asksAgainWhereTheAddressIsNotTaken_data();
    void asksAgainWhereTheAddressIsNotTaken();
    void sendsWhatWasAnsweredWithAnotherToken();
    void goesOnAfterARestart_data();
    void goesOnAfterARestart();
    void sendsWhatWasAnsweredWhileOffline();
    void sendsWhatWasAnsweredOnceTheLoginIsBack();
    void endsOnceTheLoginIsBack();
    void asksOnceTheLoginIsBack();
    void asksAgainInAnotherNetwork();
    void learnsFromARefusalThatAFollowUpComesFirst();
    void waitsAfterAForm_data();
    void waitsAfterAForm();
    void wantsNoAddressThatWasLeft();
    void forgetsWithTheCustomer();
    void refusesWhatIsNotAsked();
    void answersWhetherItWasTaken();
};

void QueueTest::offersChannelsAfterTheDelay()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    QCOMPARE(talk.wait()->channels, QStringList({u"email"_s, u"sms"_s, u"voice"_s}));
    QVERIFY(talk.wait()->canWait);
    QCOMPARE(talk.wait()->prompt, u"How can we get back to you?"_s);
    QCOMPARE(talk.polls(), 0);
}

void QueueTest::offersThemAtOnceWhereTheWaitIsLong()
{
    Talk talk(upfront);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    QCOMPARE(talk.wait()->queueName, u"General"_s);
    QCOMPARE(talk.wait()->position, std::optional(3));
    QCOMPARE(talk.wait()->estimatedSeconds, std::optional(240));
    QVERIFY2(talk.wait()->prompt.startsWith(u"The expected wait is about 4 minute"_s),
             qPrintable(talk.wait()->prompt));
}

void QueueTest::tellsTheWaitInDigitsOfTheLanguage()
{
    Talk talk(upfront);
    talk.client->setLanguage(u"ar_eg"_s);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    const QString four = QLocale(u"ar_EG"_s).toString(4);
    QVERIFY2(talk.wait()->prompt.contains(four) && !talk.wait()->prompt.contains(u'4'),
             qPrintable(talk.wait()->prompt));
}

void QueueTest::offersNothingWhereTheWaitIsShort()
{
    Talk talk(upfront);
    talk.script({step(120), step(100), step(0)});
    QVERIFY(talk.begin());
    QTRY_COMPARE(talk.polls(), 3);
    QVERIFY(talk.isAt(Stage::Waiting));
}

void QueueTest::asksUntilNobodyWaits()
{
    Talk talk(upfront);
    talk.script({step(50), step(40), step(0), step(500)});
    QVERIFY(talk.begin());
    QTRY_COMPARE(talk.polls(), 3);
    QTRY_VERIFY(!talk.wait()->estimatedSeconds);
    QVERIFY(!talk.converse(u"Something else"_s).isEmpty());
    QCOMPARE(talk.polls(), 3);
}

void QueueTest::takesNoSenseForNoKnowledge()
{
    Talk talk(with(upfront, u"customWaitMessage"_s, u"Somebody will be with you soon"_s));
    talk.script({step(-1), step(u"soon"_s), step(1e12), step(true), step({}), step(0)});
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.polls() > 2);
    QVERIFY(!talk.wait()->estimatedSeconds);
    QCOMPARE(talk.wait()->waitMessage, u"Somebody will be with you soon"_s);
    QTRY_COMPARE(talk.polls(), 6);
    QVERIFY(talk.isAt(Stage::Waiting));
    QCOMPARE(talk.errors(), QStringList());
}

void QueueTest::asksNothingOutsideOfTheHours()
{
    Talk talk(delayed);
    talk.emulator->setSettings({{u"offhoursDisplay"_s, u"offline"_s}});
    talk.emulator->setSchedule(
        u"default"_s,
        {{u"attributes"_s, QJsonObject{{u"timezone"_s, u"UTC"_s}, {u"hours"_s, QJsonObject()}}}});
    QVERIFY(talk.begin());
    QCOMPARE(talk.client->availability(), Availability::Offline);
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(begun.msecsTo(QDateTime::currentDateTimeUtc()) > 120); // twice the delay
    QVERIFY(talk.isAt(Stage::Waiting));
}

void QueueTest::sendsTheDialogueAndWaitsForTheFollowUp()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.client->queue()->choose(talk.id, u"email"_s);
    QTRY_VERIFY(talk.isAt(Stage::AddressAsked));
    QCOMPARE(talk.wait()->prompt, u"What is your email address?"_s);
    talk.client->queue()->giveAddress(talk.id, u" jane@example.com "_s);
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.answers(), 1);
    QCOMPARE(talk.addressLeft(), u"jane@example.com"_s);
    QTRY_COMPARE(talk.kept(talk.id).size(), 6);
    QTRY_COMPARE(talk.shown(talk.id), talk.kept(talk.id).join(u" | "_s));
    talk.emulator->sendAsAgent(talk.id, u"Here I am"_s);
    QTRY_VERIFY(!talk.isWaiting());
    talk.client->sendText(talk.id, u"Good"_s);
    QTRY_VERIFY(talk.kept(talk.id).contains(u"Good"_s));
}

void QueueTest::takesOnlyWhatIsAnAddress()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.leave(u"sms"_s, u"call me"_s);
    QTRY_COMPARE(talk.errors(), QStringList({u"This is not a phone number."_s}));
    QVERIFY(talk.isAt(Stage::AddressAsked));
    QCOMPARE(talk.answers(), 0);
    talk.client->queue()->giveAddress(talk.id, u"+49 30 1234567"_s);
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
}

void QueueTest::goesBackToTheChannels()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.client->queue()->choose(talk.id, u"sms"_s);
    talk.client->queue()->goBack(talk.id);
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.leave(u"email"_s, u"jane@example.com"_s);
    QTRY_COMPARE(talk.addressLeft(), u"jane@example.com"_s);
}

void QueueTest::waitsWhereTheCustomerSaysSo()
{
    Talk talk(with(upfront, u"markDoneAfterTimeout"_s, true));
    talk.script({step(400), step(600), step(0)});
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.client->queue()->wait(talk.id);
    QTRY_VERIFY(talk.isAt(Stage::Waiting));
    QTRY_COMPARE(talk.polls(), 3);
    QVERIFY(talk.isAt(Stage::Waiting));
    QCOMPARE(talk.countOf(u"conversationEnded"_s), 0);
}

void QueueTest::isOverWhenAnAgentWrites()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    const QSignalSpy changed(talk.client->queue(), &ChatQueue::changed);
    talk.emulator->sendAsAgent(talk.id, u"Hi!"_s);
    QTRY_VERIFY(!talk.isWaiting());
    QTRY_VERIFY(!changed.isEmpty());
    talk.leave(u"email"_s, u"jane@example.com"_s); // too late
    QTRY_COMPARE(talk.errors().size(), 2);
    QCOMPARE(talk.client->lastError().kind, Error::Kind::NotFound);
    QCOMPARE(talk.answers(), 0);
}

void QueueTest::goesOnWhileAnAssistantWrites()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isWaiting());
    const QJsonObject machine{{u"template"_s, QJsonObject{{u"isAiResponse"_s, true}}}};
    talk.emulator->sendAsAgent(talk.id, {.body = u"I am a machine"_s, .meta = machine});
    talk.emulator->sendAsAgent(talk.id, {.body = u"Who can wait"_s, .meta = machine});
    QTRY_COMPARE(talk.shown(talk.id), u"Hello? | I am a machine | Who can wait"_s);
    QVERIFY(talk.isWaiting());
    talk.emulator->sendAsAgent(talk.id, u"Here I am"_s);
    QTRY_VERIFY(!talk.isWaiting());
}

void QueueTest::endsWhatNobodyAnswersInTime()
{
    QJsonObject control = with(delayed, u"markDoneAfterTimeout"_s, true);
    Talk talk(with(control, u"timeout"_s, 100));
    talk.emulator->setSettings({{u"closableChat"_s, false}});
    QVERIFY(talk.begin());
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
    QVERIFY(!talk.isWaiting());
    QCOMPARE(talk.emulator->probe().conversation(talk.id)->endReason, u"timed_out"_s);
}

void QueueTest::endsNothingThatWasAnsweredMeanwhile_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isReadElsewhere");
    QTest::newRow("closed") << true << false;
    QTest::newRow("asleep") << false << false;
    QTest::newRow("closed, and read elsewhere") << true << true;
}

void QueueTest::endsNothingThatWasAnsweredMeanwhile()
{
    QFETCH(const bool, isClosed);
    QFETCH(const bool, isReadElsewhere);
    QDateTime now = QDateTime::currentDateTimeUtc();
    const QTemporaryDir folder;
    const QJsonObject control = with(delayed, u"markDoneAfterTimeout"_s, true);
    Talk talk(with(control, u"timeout"_s, 3600 * 1000), folder.path());
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    now = now.addSecs(1);
    talk.client->reconnect();
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    if (isClosed)
        talk.client.reset();
    else
        talk.emulator->holdEvents();
    talk.emulator->sendAsAgent(talk.id, u"Here I am"_s);
    if (isReadElsewhere)
        QVERIFY(talk.readElsewhere());

    now = now.addSecs(2 * 3600);
    if (isClosed) {
        talk.replaceClient();
        QVERIFY(talk.start());
    } else {
        talk.emulator->dropConnections();
    }

    QTRY_VERIFY(!talk.isWaiting());
    QTRY_COMPARE(talk.shown(talk.id), u"Hello? | Here I am"_s);
    QCOMPARE(talk.countOf(u"conversationEnded"_s), 0);
    QCOMPARE(talk.emulator->probe().conversation(talk.id)->endReason, QString());
    QCOMPARE(talk.ends(), 0);
}

void QueueTest::waitsForAnAnswerOverNight_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("closed") << true;
    QTest::newRow("asleep") << false;
}

void QueueTest::waitsForAnAnswerOverNight()
{
    QFETCH(const bool, isClosed);
    QDateTime now = QDateTime::currentDateTimeUtc();
    const QTemporaryDir folder;
    const QJsonObject control = with(delayed, u"markDoneAfterTimeout"_s, true);
    Talk talk(with(control, u"timeout"_s, 30 * 1000), folder.path());
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    now = now.addSecs(1);
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    if (isClosed)
        talk.client.reset();

    now = now.addSecs(14 * 3600);
    if (isClosed)
        QVERIFY(talk.restart());
    else
        QVERIFY(talk.loseConnection());

    QVERIFY(!talk.converse(u"Something else"_s).isEmpty());
    QVERIFY(talk.isAt(Stage::ChannelAsked));
    QCOMPARE(talk.ends(), 0);
    now = now.addSecs(40); // while anybody could answer
    QVERIFY(talk.loseConnection());
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
}

void QueueTest::asksThoughTheClockIsSetBack()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    Talk talk(with(upfront, u"upfrontWaitThreshold"_s, 1000));
    talk.script({step(50)});
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    now = now.addSecs(1);
    QTRY_COMPARE(talk.polls(), 1);
    QTRY_VERIFY(talk.wait()->estimatedSeconds);

    now = now.addSecs(-3600);
    QVERIFY(talk.loseConnection()); // for which the clock is looked at
    now = now.addSecs(1);

    QTRY_VERIFY(talk.polls() > 1);
}

void QueueTest::offersNothingWhereSomebodyHasAnsweredMeanwhile()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    const QTemporaryDir folder;
    Talk talk(with(delayed, u"promptDelay"_s, 3600 * 1000), folder.path());
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    QVERIFY(talk.isAt(Stage::Waiting));
    talk.client.reset();
    talk.emulator->sendAsAgent(talk.id, u"Here I am"_s);
    QVERIFY(talk.readElsewhere());

    now = now.addSecs(2 * 3600);
    talk.replaceClient();
    int offers = 0;
    connect(talk.client->queue(), &ChatQueue::changed, this,
            [&] { offers += talk.isAt(Stage::ChannelAsked) ? 1 : 0; });
    QVERIFY(talk.start());

    QTRY_VERIFY(!talk.isWaiting());
    QCOMPARE(offers, 0);
}

void QueueTest::takesAnAddressThoughTheEndIsRefused()
{
    const QJsonObject control = with(delayed, u"markDoneAfterTimeout"_s, true);
    Talk talk(with(control, u"timeout"_s, 100));
    QVERIFY(talk.begin());
    talk.emulator->addFault({.method = u"PUT"_s, .status = 403, .times = Emulator::Always});
    QTRY_COMPARE(talk.ends(), 1);
    QTRY_COMPARE(talk.errors().size(), 1);
    talk.emulator->clearFaults();
    QVERIFY(talk.isAt(Stage::ChannelAsked));
    talk.leave(u"email"_s, u"jane@example.com"_s);
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.answers(), 1);
    QCOMPARE(talk.addressLeft(), u"jane@example.com"_s);
    QCOMPARE(talk.ends(), 1);
    QCOMPARE(talk.errors().size(), 1);
}

void QueueTest::asksAgainWhereTheAddressIsNotTaken_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<int>("answers");
    const auto row = [](const char *name, EmulatorFault fault, int answers) {
        fault.path = u"/c/v1/chat/volume-control/"_s;
        fault.times = answers;
        QTest::newRow(name) << fault << answers;
    };
    row("refused", {.status = 422}, 1);
    row("too large", {.status = 413}, 1);
    row("a web page", {.kind = EmulatorFault::Kind::HtmlBody}, 4);
}

void QueueTest::asksAgainWhereTheAddressIsNotTaken()
{
    QFETCH(const EmulatorFault, fault);
    QFETCH(const int, answers);
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.emulator->addFault(fault);

    talk.leave(u"email"_s, u"jane@example.com"_s);

    QTRY_COMPARE(talk.errors().size(), 1);
    QVERIFY(talk.isAt(Stage::AddressAsked));
    QCOMPARE(talk.answers(), answers);
    talk.client->queue()->giveAddress(talk.id, u"jane@example.org"_s);
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.errors().size(), 1);
}

void QueueTest::sendsWhatWasAnsweredWithAnotherToken()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.emulator->addFault({.path = u"/c/v1/chat/volume-control/"_s, .status = 401, .times = 2});
    talk.leave(u"email"_s, u"jane@example.com"_s);
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.answers(), 3);
    QCOMPARE(talk.addressLeft(), u"jane@example.com"_s);
    QCOMPARE(talk.errors(), QStringList());
}

void QueueTest::goesOnAfterARestart_data()
{
    QTest::addColumn<int>("answered");
    QTest::newRow("asked for a channel") << 0;
    QTest::newRow("asked for an address") << 1;
    QTest::newRow("all answered") << 2;
}

void QueueTest::goesOnAfterARestart()
{
    QFETCH(int, answered);
    const QTemporaryDir folder;
    Talk talk(delayed, folder.path());
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    const QString prompt = talk.wait()->prompt;
    if (answered > 0)
        talk.client->queue()->choose(talk.id, u"email"_s);
    if (answered > 1)
        talk.client->queue()->giveAddress(talk.id, u"jane@example.com"_s);
    const QList<Stage> stages{Stage::ChannelAsked, Stage::AddressAsked, Stage::AwaitsFollowUp};
    QTRY_VERIFY(talk.isAt(stages.at(answered)));
    QVERIFY(talk.restart());
    QVERIFY(talk.isAt(stages.at(answered)));
    if (answered == 0)
        QCOMPARE(talk.wait()->prompt, prompt);
    if (answered < 1)
        talk.client->queue()->choose(talk.id, u"email"_s);
    if (answered < 2)
        talk.client->queue()->giveAddress(talk.id, u"jane@example.com"_s);
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.answers(), 1);
    QCOMPARE(talk.addressLeft(), u"jane@example.com"_s);
}

void QueueTest::sendsWhatWasAnsweredWhileOffline()
{
    const QTemporaryDir folder;
    Talk talk(delayed, folder.path());
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.emulator->addFault({.path = u"/c/v1/chat/volume-control/"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    talk.leave(u"email"_s, u"jane@example.com"_s);
    QTRY_VERIFY(talk.isAt(Stage::Submitting));
    QTRY_VERIFY(talk.answers() > 1);
    QVERIFY(talk.restart());
    QVERIFY(talk.isAt(Stage::Submitting));
    talk.emulator->clearFaults();
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.addressLeft(), u"jane@example.com"_s);
}

void QueueTest::sendsWhatWasAnsweredOnceTheLoginIsBack()
{
    Talk talk(delayed);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    QVERIFY(loseLogin(talk));
    talk.leave(u"email"_s, u"jane@example.com"_s);
    QVERIFY(goAroundThrice(talk));
    QVERIFY(talk.isAt(Stage::Submitting));
    QCOMPARE(talk.answers(), 0);
    QVERIFY(talk.logIn());
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QCOMPARE(talk.answers(), 1);
    QCOMPARE(talk.addressLeft(), u"jane@example.com"_s);
    QCOMPARE(talk.errors(), QStringList());
}

void QueueTest::endsOnceTheLoginIsBack()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonObject control = with(delayed, u"markDoneAfterTimeout"_s, true);
    Talk talk(with(control, u"timeout"_s, 30 * 1000));
    talk.liveBy(&now);
    QVERIFY(talk.begin());
    now = now.addSecs(1);
    talk.client->reconnect();
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    QVERIFY(loseLogin(talk));
    now = now.addSecs(60);                             // awake
    talk.client->queue()->choose(talk.id, u"email"_s); // too late
    QVERIFY(goAroundThrice(talk));
    QVERIFY(talk.logIn());
    QTRY_VERIFY(!talk.isWaiting());
    QCOMPARE(talk.emulator->probe().conversation(talk.id)->endReason, u"timed_out"_s);
    QCOMPARE(talk.errors(), QStringList());
}

void QueueTest::asksOnceTheLoginIsBack()
{
    Talk talk(upfront);
    talk.script({step(50)});
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.polls() > 0);
    QVERIFY(loseLogin(talk));
    const int before = talk.polls();
    QVERIFY(goAroundThrice(talk));
    QCOMPARE(talk.polls(), before);
    QVERIFY(talk.logIn());
    QTRY_VERIFY(talk.polls() > before);
}

void QueueTest::asksAgainInAnotherNetwork()
{
    Talk talk(upfront);
    const int page = talk.emulator->addFault({.path = u"/c/v1/chat/sessions/*/queue"_s,
                                              .kind = EmulatorFault::Kind::HtmlBody,
                                              .times = 4});
    QVERIFY(talk.begin());
    QTRY_COMPARE(talk.emulator->faultHits(page), 4); // more of them change nothing
    QVERIFY(talk.isAt(Stage::Waiting));

    talk.client->reconnect();

    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
}

void QueueTest::learnsFromARefusalThatAFollowUpComesFirst()
{
    Talk talk(with(delayed, u"promptDelay"_s, 3600));
    QVERIFY(talk.begin());
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/messages"_s,
                             .kind = EmulatorFault::Kind::Status,
                             .status = 409,
                             .code = u"awaiting_follow_up"_s});
    talk.client->sendText(talk.id, u"Anybody?"_s);
    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QVERIFY(talk.shown(talk.id).contains(u"Anybody?"_s));
}

void QueueTest::waitsAfterAForm_data()
{
    QTest::addColumn<QJsonObject>("control");
    QTest::newRow("after a while") << delayed;
    QTest::newRow("at once") << upfront;
}

void QueueTest::waitsAfterAForm()
{
    QFETCH(const QJsonObject, control);
    Talk talk(control);
    const QJsonArray questions{question(u"q1"_s, u"Why?"_s)};
    talk.emulator->control("PUT"_ba, u"/forms/f1"_s, {{u"questions"_s, questions}});
    talk.emulator->setSettings({{u"activeForm"_s, u"f1"_s}});
    QVERIFY(talk.start() && talk.logIn());
    const QString thread = talk.client->beginConversation();
    const TimelineModel *rows = talk.client->timeline(thread);
    talk.client->watchConversation(thread);
    talk.client->sendText(thread, u"Hello?"_s);
    QTRY_COMPARE(talk.client->forms()->of(thread).question.prompt, u"Why?"_s);

    talk.client->sendText(thread, u"It is late"_s);

    QTRY_VERIFY(rows->conversationId() != thread);
    talk.id = rows->conversationId();
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
}

void QueueTest::wantsNoAddressThatWasLeft()
{
    Talk talk(delayed);
    talk.emulator->setSettings({{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}});
    QVERIFY(talk.start());
    talk.id = talk.converse(u"Hello?"_s);
    talk.client->watchConversation(talk.id);
    QTRY_VERIFY(talk.client->forms()->isEmailWanted(talk.id));
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));

    talk.leave(u"email"_s, u"jane@example.com"_s);

    QTRY_VERIFY(talk.isAt(Stage::AwaitsFollowUp));
    QVERIFY(!talk.client->forms()->isEmailWanted(talk.id));
}

void QueueTest::forgetsWithTheCustomer()
{
    const QTemporaryDir folder;
    Talk talk(delayed, folder.path());
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    talk.client->logout();
    QTRY_COMPARE(talk.countOf(u"loggedOut"_s), 1);
    QVERIFY(!talk.isWaiting());
    const QSignalSpy changed(talk.client->queue(), &ChatQueue::changed);
    QVERIFY(talk.logIn(u"tom@example.com"_s));
    QVERIFY(changed.isEmpty());
}

void QueueTest::refusesWhatIsNotAsked()
{
    Talk talk(with(delayed, u"hideWaitOption"_s, true));
    talk.client->queue()->wait(u"nothing"_s);
    QTRY_COMPARE(talk.errors().size(), 1);
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    QVERIFY(!talk.wait()->canWait);
    talk.client->queue()->wait(talk.id);
    QTRY_COMPARE(talk.errors().size(), 2);
    talk.client->queue()->choose(talk.id, u"pigeon"_s);
    QTRY_COMPARE(talk.errors().size(), 3);
    talk.client->queue()->giveAddress(talk.id, u"jane@example.com"_s);
    QTRY_COMPARE(talk.errors().size(), 4);
    QVERIFY(talk.isAt(Stage::ChannelAsked));
}

void QueueTest::answersWhetherItWasTaken()
{
    Talk talk(delayed);
    ChatQueue *queue = talk.client->queue();
    QVERIFY(talk.begin());
    QTRY_VERIFY(talk.isAt(Stage::ChannelAsked));
    QStringList ends;
    const auto note = [&ends](const Result<Done> &taken) {
        ends.append(taken ? u"taken"_s : taken.error().message);
    };
    const QString none = u"This is not a phone number."_s;

    queue->choose(talk.id, u"sms"_s, this, note);
    QCOMPARE(ends, QStringList()); // never from within the call
    queue->giveAddress(talk.id, u"call me"_s, this, note);
    queue->goBack(talk.id, this, note);
    QTRY_COMPARE(ends, (QStringList{u"taken"_s, none, u"taken"_s}));
    QVERIFY(talk.isAt(Stage::ChannelAsked));
    queue->wait(talk.id, this, note);
    queue->wait(talk.id, this, note); // which is not asked any more
    QTRY_COMPARE(ends.size(), 5);
    QCOMPARE(ends[3], u"taken"_s);
    QVERIFY(ends[4] != "taken"_L1);
    QCOMPARE(talk.errors(), QStringList());
}

static const Kustomer::Testing::Suite<QueueTest> suite;

#include "tst_queue.moc"
