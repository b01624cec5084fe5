// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A customer who looks at a conversation.
struct Talk : ChatCase
{
    explicit Talk(const QString &folder = {})
        : ChatCase(u"lab"_s, folder)
    { }

    bool begin()
    {
        if (!start() || !logIn())
            return false;
        client->watchConversation(id);
        client->timeline(id);
        return QTest::qWaitFor(
            [this] { return client->timeline(id)->loading() == TimelineModel::Loading::Done; },
            patience);
    }
    /// What stands below the messages, and where it leads.
    QString notice() const { return last(TimelineModel::BodyRole); }
    QString goesOn() const { return last(TimelineModel::GoesOnRole); }
    Conversation::Outcome outcome() const { return conversation().outcome; }
    Conversation conversation() const
    {
        const ConversationListModel *list = client->conversations();
        const int row = list->rowOf(id);
        return row < 0 ? Conversation() : list->at(row);
    }

    QString id = u"65f1c0de0000000000000102"_s;
    const QString other = u"65f1c0de0000000000000104"_s;

private:
    QString last(TimelineModel::Role role) const
    {
        const TimelineModel *rows = client->timeline(id);
        const int row = rows->rowCount() - 1;
        return row >= 0 && rows->kindAt(row) == TimelineModel::Kind::Notice
            ? rows->index(row).data(role).toString()
            : QString();
    }
};

} // namespace

/// What becomes of conversations, and what is said of it (wire §12, §20).
class OutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysWhoEndedIt();
    void saysNothingOfAReopenedOne();
    void staysEndedThoughAListFromBeforeBringsItLate();
    void goesOnWithWhatIsWrittenAfterTheEnd_data();
    void goesOnWithWhatIsWrittenAfterTheEnd();
    void leadsToWhereItGoesOn();
    void saysWhatBecameOfOneThatTheListDoesNotReach_data();
    void saysWhatBecameOfOneThatTheListDoesNotReach();
    void keepsWhereItGoesOnOverARestart();
    void saysThatADeletedOneIsGone();
    void findsOutThatItIsGoneWithoutBeingTold();
    void believesTheListInSpiteOfASingleNo_data();
    void believesTheListInSpiteOfASingleNo();
    void leadsToWhatWasNotSentThoughItIsGone();
    void keepsWhatWasNotSentThoughTheServiceListsNoEnded();
};

void OutcomesTest::saysWhoEndedIt()
{
    Talk talk;
    QVERIFY(talk.begin());
    QCOMPARE(talk.notice(), QString());
    talk.emulator->endConversation(talk.id);
    QTRY_COMPARE(talk.notice(), u"The team has ended this conversation"_s);
    talk.emulator->reopenConversation(talk.id);
    QTRY_COMPARE(talk.notice(), QString());
    talk.client->endConversation(talk.id);
    QTRY_COMPARE(talk.notice(), u"You have ended this conversation"_s);
}

void OutcomesTest::saysNothingOfAReopenedOne()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->endConversation(talk.id);
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);
    talk.emulator->reopenConversation(talk.id);
    QTRY_COMPARE(talk.countOf(u"conversationReopened"_s), 1);
    QCOMPARE(talk.notice(), QString());
    talk.client->sendText(talk.id, u"Thank you"_s);
    QTRY_VERIFY(talk.kept(talk.id).contains(u"Thank you"_s));
}

void OutcomesTest::staysEndedThoughAListFromBeforeBringsItLate()
{
    Talk talk;
    QVERIFY(talk.start());
    const QString list = u"/c/v1/chat/sessions"_s;
    talk.emulator->addFault(
        {.method = u"GET"_s, .path = list, .kind = EmulatorFault::Kind::Delay, .delay = 1s});
    talk.client->login(talk.jwtFor(u"jane@example.com"_s));
    QTRY_COMPARE(talk.requestCount(u"GET "_s + list), 1);
    talk.emulator->endConversation(talk.id);
    QTRY_VERIFY(talk.conversation().isEnded()); // the first that is heard of it
    QCOMPARE(talk.client->conversations()->loading(), ConversationListModel::Loading::Running);

    QTRY_COMPARE(talk.client->conversations()->loading(), ConversationListModel::Loading::Done);

    QVERIFY(talk.conversation().isEnded());
    QCOMPARE(talk.countOf(u"conversationReopened"_s), 0);
}

void OutcomesTest::goesOnWithWhatIsWrittenAfterTheEnd_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<bool>("isOfCustomer");
    QTest::newRow("customer, told") << true << true;
    QTest::newRow("customer, not told") << false << true;
    QTest::newRow("agent, told") << true << false;
    QTest::newRow("agent, not told") << false << false;
}

void OutcomesTest::goesOnWithWhatIsWrittenAfterTheEnd()
{
    QFETCH(const bool, isTold);
    QFETCH(const bool, isOfCustomer);
    Talk talk;
    QVERIFY(talk.begin());
    QTRY_COMPARE(talk.client->connectionState(), ChatClient::ConnectionState::Live);
    talk.emulator->setEndedConversations(Emulator::EndedConversations::Reopen);
    talk.emulator->control("PATCH"_ba, u"/moves"_s, {{u"tells"_s, isTold}});
    talk.emulator->endConversation(talk.id);
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 1);

    if (isOfCustomer)
        talk.client->sendText(talk.id, u"One more thing"_s);
    else
        talk.emulator->sendAsAgent(talk.id, u"One more thing"_s);
    QTRY_COMPARE(talk.countOf(u"conversationReopened"_s), 1);
    QVERIFY(!talk.conversation().isEnded());
    QTRY_VERIFY(talk.kept(talk.id).contains(u"One more thing"_s));
    QCOMPARE(talk.notice(), QString());

    talk.emulator->endConversation(talk.id); // once more, and nothing that came late undoes it
    QTRY_COMPARE(talk.countOf(u"conversationEnded"_s), 2);
    QVERIFY(talk.conversation().isEnded());
    QCOMPARE(talk.countOf(u"conversationReopened"_s), 1);
}

void OutcomesTest::leadsToWhereItGoesOn()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy merged(talk.client.get(), &ChatClient::conversationMerged);
    talk.emulator->control("POST"_ba, u"/sessions/%1/merge"_s.arg(talk.id),
                           {{u"into"_s, talk.other}});
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(merged.first().first().value<Conversation>().mergedInto, talk.other);
    QCOMPARE(talk.notice(), u"This conversation goes on in another one"_s);
    QCOMPARE(talk.goesOn(), talk.other);
    QVERIFY(talk.conversation().isEnded());
}

void OutcomesTest::saysWhatBecameOfOneThatTheListDoesNotReach_data()
{
    QTest::addColumn<bool>("isMerged");
    QTest::addColumn<QString>("words");
    QTest::newRow("merged") << true << u"This conversation goes on in another one"_s;
    QTest::newRow("deleted") << false << u"This conversation is not available any more"_s;
}

void OutcomesTest::saysWhatBecameOfOneThatTheListDoesNotReach()
{
    QFETCH(const bool, isMerged);
    QFETCH(const QString, words);
    Talk talk;
    const QString jane = u"jane@example.com"_s;
    talk.id = talk.emulator->createConversation(jane, u"Long ago"_s, {u"Hello"_s, u"Hi"_s});
    for (int i = 0; i < 25; ++i) { // as many as there are on a page
        talk.emulator->advanceClock(1s);
        talk.emulator->createConversation(jane, QString::number(i), {u"Hi"_s});
    }
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    QTRY_COMPARE(talk.client->connectionState(), ChatClient::ConnectionState::Live);
    talk.emulator->addFault({.method = u"GET"_s,
                             .path = u"*/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::Silence,
                             .times = Emulator::Always}); // no look lists what is further down
    talk.client->watchConversation(talk.id);
    const TimelineModel *timeline = talk.client->timeline(talk.id);
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    QVERIFY(!talk.listed().contains(talk.id));

    if (isMerged)
        talk.emulator->control("POST"_ba, u"/sessions/%1/merge"_s.arg(talk.id),
                               {{u"into"_s, talk.other}});
    else
        talk.emulator->control("DELETE"_ba, u"/sessions/%1"_s.arg(talk.id), {});

    QTRY_COMPARE(talk.notice(), words);
    QCOMPARE(talk.goesOn(), isMerged ? talk.other : QString());
    QCOMPARE(talk.conversation().mergedInto, talk.goesOn());
    QVERIFY(talk.conversation().isEnded());
    QCOMPARE(talk.client->unreadCounts().value(talk.id), 0);
}

void OutcomesTest::keepsWhereItGoesOnOverARestart()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.emulator->control("POST"_ba, u"/sessions/%1/merge"_s.arg(talk.id),
                           {{u"into"_s, talk.other}});
    QTRY_COMPARE(talk.goesOn(), talk.other);
    talk.emulator->addFault(
        {.kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    talk.replaceClient();
    talk.client->start();
    QTRY_COMPARE(talk.client->state(), ChatClient::State::Started);
    QTRY_COMPARE(talk.outcome(), Conversation::Outcome::Merged);
    QCOMPARE(talk.goesOn(), talk.other);
}

void OutcomesTest::saysThatADeletedOneIsGone()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy deleted(talk.client.get(), &ChatClient::conversationDeleted);
    talk.emulator->control("DELETE"_ba, u"/sessions/%1"_s.arg(talk.id), {});
    QTRY_COMPARE(deleted.size(), 1);
    QCOMPARE(talk.notice(), u"This conversation is not available any more"_s);
    QCOMPARE(talk.goesOn(), QString());
}

void OutcomesTest::findsOutThatItIsGoneWithoutBeingTold()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->control("PATCH"_ba, u"/moves"_s, {{u"tells"_s, false}});
    talk.emulator->control("DELETE"_ba, u"/sessions/%1"_s.arg(talk.id), {});
    talk.emulator->dropConnections();
    QTRY_COMPARE(talk.outcome(), Conversation::Outcome::Gone);
    QCOMPARE(talk.notice(), u"This conversation is not available any more"_s);
}

void OutcomesTest::believesTheListInSpiteOfASingleNo_data()
{
    QTest::addColumn<bool>("isForLong");
    QTest::newRow("once") << false;
    QTest::newRow("for long") << true;
}

void OutcomesTest::believesTheListInSpiteOfASingleNo()
{
    QFETCH(const bool, isForLong);
    Talk talk;
    QVERIFY(talk.begin());
    const QSignalSpy deleted(talk.client.get(), &ChatClient::conversationDeleted);
    const int no
        = talk.emulator->addFault({.method = u"GET"_s,
                                   .path = u"/c/v1/chat/sessions/%1/messages"_s.arg(talk.id),
                                   .status = 404,
                                   .times = isForLong ? Emulator::Always : 1});
    talk.emulator->refuseConnections(1);
    talk.emulator->dropConnections();
    talk.emulator->sendAsAgent(talk.id, u"I am still here"_s);
    QTRY_VERIFY(talk.emulator->faultHits(no) >= (isForLong ? 2 : 1));
    if (isForLong) {
        talk.emulator->clearFaults();
        talk.emulator->dropConnections();
    }

    QTRY_VERIFY(talk.shown(talk.id).contains(u"I am still here"_s));
    QCOMPARE(deleted.size(), 0);
    QCOMPARE(talk.countOf(u"conversationEnded"_s), 0);
    QCOMPARE(talk.outcome(), Conversation::Outcome::Kept);
}

void OutcomesTest::leadsToWhatWasNotSentThoughItIsGone()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.emulator->addFault(
        {.kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    const QString unsent = talk.client->sendText(talk.id, u"Anybody?"_s);
    QTRY_VERIFY(talk.shown(talk.id).endsWith("~Anybody?"_L1)); // and on disk
    talk.client.reset();
    talk.emulator->control("PATCH"_ba, u"/moves"_s, {{u"tells"_s, false}});
    talk.emulator->control("DELETE"_ba, u"/sessions/%1"_s.arg(talk.id), {});
    talk.emulator->clearFaults();

    for (int restart = 1; restart <= 2; ++restart) {
        talk.replaceClient();
        QVERIFY(talk.start());
        QTRY_COMPARE(talk.countOf(u"conversationsLoaded"_s), 1 + restart);
        QTRY_COMPARE(talk.outcome(), Conversation::Outcome::Gone);
        QTRY_COMPARE(talk.conversation().preview, u"Not sent: Anybody?"_s);
        QTRY_VERIFY(talk.shown(talk.id).endsWith("!Anybody?"_L1));
    }

    talk.client->discard(unsent);
    QTRY_VERIFY(!talk.listed().contains(talk.id));
}

void OutcomesTest::keepsWhatWasNotSentThoughTheServiceListsNoEnded()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 422, .times = 0});
    talk.client->sendText(talk.id, u"Anybody?"_s);
    QTRY_COMPARE(talk.conversation().preview, u"Not sent: Anybody?"_s);
    talk.client.reset();
    talk.emulator->endConversation(talk.id);
    talk.emulator->setSettings({{u"noHistory"_s, true}});

    talk.replaceClient();
    QVERIFY(talk.start());
    QTRY_COMPARE(talk.countOf(u"conversationsLoaded"_s), 2);

    QTRY_VERIFY(talk.conversation().isEnded());
    QCOMPARE(talk.outcome(), Conversation::Outcome::Kept);
    QCOMPARE(talk.conversation().preview, u"Not sent: Anybody?"_s);
}

static const Kustomer::Testing::Suite<OutcomesTest> suite;

#include "tst_outcomes.moc"
