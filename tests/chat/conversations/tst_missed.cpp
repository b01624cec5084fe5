// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/articles.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ConnectionState = ChatClient::ConnectionState;

namespace {

const QString list = u"*/chat/sessions"_s;
const QString jane = u"jane@example.com"_s;

/// So many conversations of a customer who is live, the oldest first; empty where one failed.
QStringList converse(ChatCase &chat, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        chat.emulator->advanceClock(1s);
        ids.append(chat.converse(QString::number(i)));
    }
    return ids.contains(QString()) ? QStringList() : ids;
}

int messagePagesAsked(const ChatCase &chat)
{
    return int(chat.requests().filter(QRegularExpression(u"^GET .*/messages$"_s)).size());
}

} // namespace

/// Nothing is missed and nothing is undone, whatever was asked when.
class MissedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void findsWhatWasWrittenBeforeTheFirstPoll();
    void findsWhatWasWrittenBeforeTheChannelWasHeard();
    void tellsOfMessagesAlthoughTheEndIsHeardFirst();
    void tellsOfAConversationThatBeganAndEndedUnheard();
    void noticesAMissedEndWithoutHistory();
    void looksAfterTheClockWasSetBack();
    void looksUpAClippedEnd_data();
    void looksUpAClippedEnd();
    void findsWhatWasMissedHoweverFarDown();
    void fetchesWhatFailedHoweverFarDown();
    void fetchesOlderMessagesThatFailed();
    void takesAPageThatComesTwiceForNoCircle();
    void fetchesOlderConversationsThatFailed();
    void asksOnlyConversationsThatChanged();
    void asksNothingWhereEventsToldEverything();
    void staysEndedWhenALateAnswerSaysOpen();
    void leadsOnWhenALateAnswerSaysOpen();
    void staysEndedWhenALateReadMarkSaysOpen();
    void announcesNoOldConversation();
    void tellsNothingThatIsOldAsNews();
    void listsAConversationWithItsFirstMessage();
    void keepsAModelThatSomebodyHolds();
    void showsWhatIsAskedForWhileAConversationBegins();
    void loadsThePastOfAVisitorInSpiteOfAFailure();
    void tellsEachCustomerWhatFails();
    void tellsOnceThatTheListCannotBeHad();
    void tellsWhatFailsOnceTheListIsThere();
};

void MissedTest::findsWhatWasWrittenBeforeTheFirstPoll()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString id = chat.converse(u"Hi"_s);
    chat.replaceClient();
    chat.emulator->refuseConnections(Emulator::Always);
    chat.emulator->addFault({.path = u"*/stats"_s, .status = 400});
    chat.forgetHeard();
    chat.client->start();
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);

    chat.emulator->sendAsAgent(id, u"Early"_s);
    chat.client->reconnect();

    QTRY_COMPARE(chat.countOf(u"received(Early)"_s), 1); // shown() would look by itself
    QCOMPARE(chat.shown(id), u"Hi | Early"_s);
}

void MissedTest::findsWhatWasWrittenBeforeTheChannelWasHeard()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString id = chat.converse(u"Hi"_s);
    chat.replaceClient();
    chat.emulator->refuseConnections(Emulator::Always);
    chat.emulator->addFault({.path = u"*/stats"_s, // first answered once there is a channel
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 1s,
                             .times = 0});
    chat.forgetHeard();
    chat.client->start();
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);

    chat.emulator->sendAsAgent(id, u"Early"_s);
    chat.emulator->acceptConnections();
    chat.client->reconnect();

    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.countOf(u"received(Early)"_s), 1);
    QCOMPARE(chat.shown(id), u"Hi | Early"_s);
}

void MissedTest::tellsOfMessagesAlthoughTheEndIsHeardFirst()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.emulator->refuseConnections(1);
    chat.emulator->dropConnections();
    const QString id
        = chat.emulator->createConversation(jane, u"While deaf"_s, {u"Hi"_s, u"Hello"_s});
    chat.emulator->clearRequests();
    chat.emulator->addFault(
        {.method = u"GET"_s, .path = list, .kind = EmulatorFault::Kind::Delay, .delay = 500ms});
    QTRY_COMPARE(chat.requestCount(u"GET /c/v1/chat/sessions"_s), 1);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);

    chat.emulator->endConversation(id); // before it is listed

    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QTRY_COMPARE(chat.countOf(u"received(Hello)"_s), 1);
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 1);
}

void MissedTest::tellsOfAConversationThatBeganAndEndedUnheard()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    chat.emulator->refuseConnections(1);
    chat.emulator->dropConnections();

    chat.emulator->endConversation(
        chat.emulator->createConversation(jane, u"While deaf"_s, {u"Hi"_s, u"Hello"_s}));

    QTRY_COMPARE(chat.countOf(u"received(Hello)"_s), 1);
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 1);
    QCOMPARE(chat.countOf(u"conversationEnded"_s), 1);
}

void MissedTest::noticesAMissedEndWithoutHistory()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"noHistory"_s, true}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->refuseConnections(2);
    chat.emulator->dropConnections();

    chat.emulator->endConversation(id);

    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
}

void MissedTest::looksAfterTheClockWasSetBack()
{
    QDateTime now = QDateTime::currentDateTimeUtc().addDays(4);
    ChatCase chat;
    chat.liveBy(&now);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QVERIFY(!chat.converse(u"Hi"_s).isEmpty());
    const QString looking = u"GET /c/v1/chat/sessions"_s;
    const auto before = chat.requests().count(looking);

    now = now.addDays(-4);
    chat.client->reconnect();

    QTRY_COMPARE(chat.requests().count(looking), before + 1);
}

void MissedTest::looksUpAClippedEnd_data()
{
    QTest::addColumn<bool>("noHistory");
    QTest::newRow("with history") << false;
    QTest::newRow("without history") << true;
}

void MissedTest::looksUpAClippedEnd()
{
    QFETCH(bool, noHistory);
    ChatCase chat;
    chat.emulator->setSettings({{u"noHistory"_s, noHistory}});
    QVERIFY(chat.start());
    const QStringList ids = converse(chat, 27);
    QVERIFY(!ids.isEmpty());
    chat.emulator->clipEvents(1);

    chat.emulator->endConversation(ids.first()); // on the second page

    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QCOMPARE(chat.client->connectionState(), ConnectionState::Live);
}

void MissedTest::findsWhatWasMissedHoweverFarDown()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QStringList ids = converse(chat, 27);
    QVERIFY(!ids.isEmpty());
    for (const QString &id : ids)
        QTRY_VERIFY(!chat.shown(id).isEmpty());
    chat.emulator->refuseConnections(2);
    chat.emulator->dropConnections();

    for (const QString &id : ids)
        chat.emulator->sendAsAgent(id, u"To all"_s);

    for (qsizetype i = 0; i < ids.size(); ++i)
        QTRY_COMPARE(chat.shown(ids.at(i)), QString::number(i) + u" | To all"_s);
    QTRY_COMPARE(chat.countOf(u"received(To all)"_s), ids.size()); // a moment after it is shown
}

void MissedTest::fetchesWhatFailedHoweverFarDown()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QStringList ids = converse(chat, 27);
    QVERIFY(!ids.isEmpty());
    chat.replaceClient();
    const QString path = u"*/%1/messages"_s.arg(ids.first()); // which is on the second page
    const int fault = chat.emulator->addFault({.path = path, .status = 503, .times = 0});
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.listed().size(), 25);
    chat.forgetHeard();

    const TimelineModel *timeline = chat.client->timeline(ids.first());
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Failed);
    const int hits = chat.emulator->faultHits(fault);
    QTRY_VERIFY(chat.emulator->faultHits(fault) > hits); // it is asked for again
    QCOMPARE(timeline->loading(), TimelineModel::Loading::Failed);
    chat.emulator->clearFaults();

    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    QCOMPARE(chat.shown(ids.first()), u"0"_s);
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 0);
}

void MissedTest::fetchesOlderMessagesThatFailed()
{
    const QString ofManyMessages = u"65f1c0de0000000000000103"_s;
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    TimelineModel *timeline = chat.client->timeline(ofManyMessages);
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    const int rows = timeline->rowCount();
    const int fault = chat.emulator->addFault(
        {.path = u"*/%1/messages"_s.arg(ofManyMessages), .status = 503, .times = 0});

    timeline->fetchOlder();
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Failed);
    const int hits = chat.emulator->faultHits(fault);
    QTRY_VERIFY(chat.emulator->faultHits(fault) > hits); // it is asked for again
    QCOMPARE(timeline->loading(), TimelineModel::Loading::Failed);
    chat.emulator->clearFaults();

    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    QVERIFY(timeline->rowCount() > rows);
    QVERIFY(timeline->canFetchOlder());
}

void MissedTest::takesAPageThatComesTwiceForNoCircle()
{
    ChatCase chat(u"lab"_s);
    const QString id = chat.emulator->createConversation(jane, u"Long"_s, {u"Help"_s});
    for (int i = 0; i < 60; ++i) // three pages
        chat.emulator->sendAsAgent(id, u"Hi"_s);
    QVERIFY(chat.start());
    const int late = chat.emulator->addFault({.method = u"GET"_s,
                                              .path = u"/c/v1/chat/sessions/%1/messages"_s.arg(id),
                                              .kind = EmulatorFault::Kind::Delay,
                                              .delay = 1s,
                                              .skip = 1});
    QVERIFY(chat.logIn());
    const TimelineModel *timeline = chat.client->timeline(id); // whose newest page is on its way
    QTRY_COMPARE(chat.emulator->faultHits(late), 1);
    QTRY_COMPARE(chat.shown(id).count(u"Hi"_s), 60); // all that is not seen is counted

    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"*/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 1s});
    QVERIFY(!chat.converse(u"Is answered later"_s).isEmpty());

    QCOMPARE(chat.errors(), QStringList());
    QCOMPARE(timeline->loading(), TimelineModel::Loading::Done);
    QVERIFY(!timeline->canFetchOlder());
    QCOMPARE(chat.shown(id).count(u"Hi"_s), 60);
}

void MissedTest::fetchesOlderConversationsThatFailed()
{
    using Loading = ConversationListModel::Loading;
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(!converse(chat, 27).isEmpty());
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.client->conversations()->loading(), Loading::Done);
    QCOMPARE(chat.listed().size(), 25);
    chat.emulator->addFault({.method = u"GET"_s, .path = list, .times = 0});

    chat.client->conversations()->fetchMore();
    QTRY_COMPARE(chat.client->conversations()->loading(), Loading::Failed);
    chat.emulator->clearFaults();

    QTRY_COMPARE(chat.client->conversations()->loading(), Loading::Done);
    QCOMPARE(chat.listed().size(), 27);
}

void MissedTest::asksOnlyConversationsThatChanged()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QStringList ids = converse(chat, 6);
    QVERIFY(!ids.isEmpty());
    for (const QString &id : ids)
        QTRY_VERIFY(!chat.shown(id).isEmpty());
    chat.emulator->refuseConnections(2);
    chat.emulator->dropConnections();
    chat.emulator->clearRequests();

    chat.emulator->sendAsAgent(ids.at(2), u"To one"_s);

    QTRY_COMPARE(chat.shown(ids.at(2)), u"2 | To one"_s);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QVERIFY(messagePagesAsked(chat) <= 2); // by poll, and once more when events are heard
}

void MissedTest::asksNothingWhereEventsToldEverything()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"Heard"_s);
    QTRY_COMPARE(chat.shown(id), u"Hi | Heard"_s);
    chat.emulator->clearRequests();

    chat.client->reconnect();

    QTRY_COMPARE(chat.requestCount(u"GET /c/v1/chat/customers/stats"_s), 1);
    bool isAnswered = false; // a later question; until then what it says of "After" would be news
    chat.client->articles()->category({}, chat.client.get(),
                                      [&isAnswered](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    chat.emulator->sendAsAgent(id, u"After"_s);
    QTRY_COMPARE(chat.shown(id), u"Hi | Heard | After"_s);
    QCOMPARE(chat.requestCount(u"GET /c/v1/chat/sessions"_s), 0);
}

void MissedTest::staysEndedWhenALateAnswerSaysOpen()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->clearRequests();
    chat.emulator->addFault(
        {.method = u"GET"_s, .path = list, .kind = EmulatorFault::Kind::Delay, .delay = 500ms});
    chat.emulator->garbleEvents(1);
    chat.emulator->sendAsAgent(id, u"Garbled"_s); // leads to a look
    QTRY_COMPARE(chat.requestCount(u"GET /c/v1/chat/sessions"_s), 1);

    chat.emulator->endConversation(id);

    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QTRY_VERIFY(chat.shown(id).contains(u"Garbled"_s)); // the late answer is here
    QVERIFY(chat.client->conversations()->at(0).isEnded());
    QCOMPARE(chat.countOf(u"conversationReopened"_s), 0);
}

void MissedTest::leadsOnWhenALateAnswerSaysOpen()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    const QString other = chat.converse(u"Where it goes on"_s);
    chat.emulator->clearRequests();
    chat.emulator->addFault(
        {.method = u"GET"_s, .path = list, .kind = EmulatorFault::Kind::Delay, .delay = 500ms});
    chat.emulator->garbleEvents(1);
    chat.emulator->sendAsAgent(other, u"Garbled"_s); // leads to a look
    QTRY_COMPARE(chat.requestCount(u"GET /c/v1/chat/sessions"_s), 1);

    chat.emulator->control("POST"_ba, u"/sessions/%1/merge"_s.arg(id), {{u"into"_s, other}});

    const ConversationListModel *all = chat.client->conversations();
    QTRY_COMPARE(all->at(all->rowOf(id)).mergedInto, other);
    QTRY_VERIFY(chat.shown(other).contains(u"Garbled"_s)); // the late answer is here
    QCOMPARE(all->at(all->rowOf(id)).mergedInto, other);
    const TimelineModel *timeline = chat.client->timeline(id);
    QCOMPARE(timeline->index(timeline->rowCount() - 1).data(TimelineModel::GoesOnRole), other);
    QCOMPARE(chat.countOf(u"conversationReopened"_s), 0);
}

void MissedTest::staysEndedWhenALateReadMarkSaysOpen()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"Hello"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
    chat.emulator->addFault({.method = u"PUT"_s,
                             .path = list + u"/*"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 500ms});
    bool isTold = false;
    chat.client->markRead(id, this, [&isTold](const Result<Done> &done) { isTold = bool(done); });
    QTRY_COMPARE(chat.requestCount(u"PUT /c/v1/chat/sessions/"_s + id), 1);

    chat.emulator->endConversation(id);

    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QVERIFY(!isTold);
    QTRY_VERIFY(isTold);
    QVERIFY(!chat.converse(u"Another one"_s).isEmpty()); // after whatever the answer led to
    QVERIFY(chat.client->conversations()->at(chat.client->conversations()->rowOf(id)).isEnded());
    QCOMPARE(chat.countOf(u"conversationReopened"_s), 0);
    QCOMPARE(chat.countOf(u"conversationEnded"_s), 1);
}

void MissedTest::announcesNoOldConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QStringList ids = converse(chat, 27);
    QVERIFY(!ids.isEmpty());
    chat.replaceClient();
    chat.forgetHeard();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);

    chat.emulator->sendAsAgent(ids.first(), u"Still there?"_s);

    QTRY_COMPARE(chat.countOf(u"received(Still there?)"_s), 1);
    QTRY_COMPARE(chat.listed().value(0), ids.first());
    QTRY_VERIFY(chat.client->conversations()->at(0).createdAt
                < chat.client->conversations()->at(1).createdAt); // the server said it
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 0);
}

void MissedTest::tellsNothingThatIsOldAsNews()
{
    ChatCase chat;
    for (int i = 0; i < 27; ++i) {
        chat.emulator->advanceClock(1s);
        chat.emulator->createConversation(jane, QString::number(i), {u"Hi"_s, u"Unseen"_s});
    }
    const QStringList ids = chat.emulator->conversationIdsFor(jane);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QTRY_COMPARE(chat.listed().size(), 25);

    chat.emulator->clipEvents(1);
    QVERIFY(chat.emulator->endConversation(ids.last())); // which is looked for further down

    QTRY_COMPARE(chat.listed().size(), 27);
    QTRY_COMPARE(chat.client->unreadCounts().value(ids.at(25)), 1); // its messages are here
    QCOMPARE(chat.countOf(u"received(Unseen)"_s), 0);
}

void MissedTest::listsAConversationWithItsFirstMessage()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QStringList ids = converse(chat, 27);
    QVERIFY(!ids.isEmpty());
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.listed().size(), 25);
    int row = -2;
    int unread = -1;
    QObject::connect(chat.client.get(), &ChatClient::messageReceived, chat.client.get(),
                     [&](const Message &message) {
                         row = chat.client->conversations()->rowOf(message.conversationId);
                         unread = chat.client->unreadCount();
                     });

    chat.emulator->sendAsAgent(ids.first(), u"Hello"_s);

    QTRY_COMPARE(row, 0);
    QCOMPARE(unread, 1);
}

void MissedTest::keepsAModelThatSomebodyHolds()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = list,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 500ms}); // wire E9 is answered late
    QString id;
    QObject::connect(chat.emulator.get(), &Emulator::conversationStarted, chat.emulator.get(),
                     [&](const QString &started) { id = started; });
    const QString threadId = chat.client->beginConversation();
    const QPointer<TimelineModel> local = chat.client->timeline(threadId);
    chat.client->sendMessage(threadId, {.body = u"Hi"_s});
    QTRY_VERIFY(!id.isEmpty());
    chat.emulator->sendAsAgent(id, u"Welcome"_s);
    QTRY_COMPARE(chat.shown(id), u"Welcome"_s);
    const QPointer<TimelineModel> early = chat.client->timeline(id);

    QTRY_COMPARE(chat.countOf(u"sent(Hi)"_s), 1);

    QVERIFY(local && early);
    QTRY_COMPARE(local->conversationId(), id);
    chat.emulator->sendAsAgent(id, u"How are you?"_s);
    for (const QPointer<TimelineModel> &model : {local, early}) {
        QTRY_COMPARE(model->messageAt(model->rowCount() - 1).body, u"How are you?"_s);
        QVERIFY(model->rowOf(model->messageAt(model->rowCount() - 1).id) >= 0);
    }
    QCOMPARE(early->rowCount(), local->rowCount());
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 1);
}

void MissedTest::showsWhatIsAskedForWhileAConversationBegins()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = list, .kind = EmulatorFault::Kind::Delay, .delay = 300ms});
    const int asked = chat.emulator->addFault({.method = u"GET"_s,
                                               .path = list + u"/*/messages*"_s,
                                               .kind = EmulatorFault::Kind::Delay,
                                               .delay = 800ms,
                                               .times = 0});
    chat.emulator->clipEvents(1); // so that the greeting has to be asked for
    QString id;
    connect(chat.emulator.get(), &Emulator::conversationStarted, this, [&](const QString &started) {
        id = started;
        chat.emulator->sendAsAgent(id, u"Welcome"_s);
    });
    int askedBefore = 0;
    connect(chat.client.get(), &ChatClient::conversationCreated, this,
            [&] { askedBefore = chat.emulator->faultHits(asked); });

    const QString threadId = chat.client->beginConversation();
    const TimelineModel *timeline = chat.client->timeline(threadId);
    chat.client->sendMessage(threadId, {.body = u"Hi"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Hi)"_s), 1);
    QTRY_COMPARE(chat.countOf(u"received(Welcome)"_s), 1);
    QVERIFY(askedBefore > 0); // and answered after it had begun
    chat.emulator->sendAsAgent(id, u"How are you?"_s);
    QTRY_COMPARE(chat.shown(id), u"Welcome | Hi | How are you?"_s);
    QCOMPARE(timeline->conversationId(), id);
    QCOMPARE(chat.countOf(u"received(Welcome)"_s), 1);
}

void MissedTest::loadsThePastOfAVisitorInSpiteOfAFailure()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.replaceClient();
    chat.forgetHeard();
    chat.emulator->addFault({.path = u"*/stats"_s, .times = 2});

    QVERIFY(chat.start());

    QTRY_COMPARE(chat.listed(), QStringList{id});
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 0);
}

void MissedTest::tellsEachCustomerWhatFails()
{
    const QString joe = u"joe@example.com"_s;
    ChatCase chat;
    for (const QString &customer : {jane, joe}) {
        const QString id = chat.emulator->createConversation(customer, u"A matter"_s, {u"One"_s});
        chat.emulator->sendAsAgent(id, u"Two"_s);
    }
    chat.emulator->addFault(
        {.method = u"GET"_s, .path = u"*/messages"_s, .status = 503, .times = 0});
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    chat.forgetHeard();
    QVERIFY(chat.logIn(joe));
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
}

void MissedTest::tellsOnceThatTheListCannotBeHad()
{
    using Loading = ConversationListModel::Loading;
    ChatCase chat;
    QVERIFY(chat.start());
    const QStringList ids = converse(chat, 27);
    QVERIFY(!ids.isEmpty());
    chat.replaceClient();
    chat.forgetHeard();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.client->conversations()->loading(), Loading::Done);
    const int outage
        = chat.emulator->addFault({.method = u"GET"_s, .path = list, .delay = 100ms, .times = 0});

    chat.client->conversations()->fetchMore();
    QTRY_VERIFY(chat.emulator->faultHits(outage) > 0);
    chat.emulator->clipEvents(1);
    QVERIFY(chat.emulator->endConversation(ids.last())); // leads to a look beside it
    QTRY_COMPARE(chat.client->conversations()->loading(), Loading::Failed);
    QTRY_VERIFY(chat.emulator->faultHits(outage) > 3);

    QCOMPARE(chat.countOf(u"errorOccurred"_s), 1);
    chat.emulator->clearFaults();
    QTRY_COMPARE(chat.client->conversations()->loading(), Loading::Done);
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 1);
}

void MissedTest::tellsWhatFailsOnceTheListIsThere()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hi"_s);
    chat.replaceClient();
    chat.forgetHeard();
    chat.emulator->addFault({.method = u"GET"_s, .path = list});
    chat.emulator->addFault({.method = u"GET"_s, .path = list + u"/*/messages"_s});

    QVERIFY(chat.start());

    QTRY_COMPARE(chat.listed(), QStringList{id});
    QTRY_COMPARE(chat.shown(id), u"Hi"_s);
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 2); // of the list, and of the messages
}

static const Kustomer::Testing::Suite<MissedTest> suite;
#include "tst_missed.moc"
