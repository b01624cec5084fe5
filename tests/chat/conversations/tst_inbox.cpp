// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/timezone.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ConnectionState = ChatClient::ConnectionState;

namespace {

const QString ofManyMessages = u"65f1c0de0000000000000103"_s;

/// A customer in a conversation with one message, live.
bool converse(ChatCase &chat, QString *id)
{
    if (!chat.start())
        return false;
    *id = chat.converse(u"Hi"_s);
    return !id->isEmpty();
}

/// Kind and code, as in `NotFound conversation_not_found`.
QString wordsOf(const Error &error)
{
    return QVariant::fromValue(error.kind).toString() + u' ' + error.code;
}

/// An agent writes so much; returns what.
QStringList moreThanAPage(ChatCase &chat, const QString &id)
{
    QStringList texts;
    for (int i = 0; i < 40; ++i) {
        texts.append(QString::number(i));
        chat.emulator->sendAsAgent(id, texts.last());
    }
    return texts;
}

} // namespace

/// What comes from the company is there, once and in order, with or without a socket.
class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void receivesOnceAndNamesTheAgent();
    void fetchesClippedMessages();
    void fetchesClippedMessagesInSpiteOfAFailure();
    void keepsTheOrderOfOutOfOrderEvents();
    void pollsWithoutASocket();
    void asksForNoConversationsWhereNothingChanged();
    void findsWhatItMissed_data();
    void findsWhatItMissed();
    void findsWhatItMissedWhileItWasRefused();
    void findsWhatItMissedSinceItLookedDeaf();
    void findsWhatAGarbledEventTold();
    void findsAClippedMessageHoweverMuchCameSince();
    void looksWhereTheGarbledEventCannotBeLookedFor();
    void asksNoSoonerThanTheServerWants();
    void findsMoreThanAPageOfMissedMessages();
    void hearsOfTheEndAndOfReopening();
    void takesNoLateAnswerForAnotherEnd();
    void countsUnreadInTheServersTime();
    void seesTypingAndShowsIt();
    void loadsOlderMessagesPageByPage();
    void loadsConversationsPageByPage();
    void findsConversations();
    void endsNoConversationThatIsNotThere();
    void findsWhatIsTheCustomersWhoIsAboutToLogIn_data();
    void findsWhatIsTheCustomersWhoIsAboutToLogIn();
    void findsNothingWhereTheLoginEndsInNothing_data();
    void findsNothingWhereTheLoginEndsInNothing();
    void findsNothingForSomebodyElse();
    void skipsWhatIsNoConversation();
    void showsWhatWaitsInTheList();
    void showsWhatWasRefusedInTheListUntilItIsDropped();
    void knowsWhoWroteLastAfterAReload_data();
    void knowsWhoWroteLastAfterAReload();
    void knowsTheDayInAnotherTimeZone();
};

void InboxTest::receivesOnceAndNamesTheAgent()
{
    ChatCase chat(u"lab"_s);
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->duplicateEvents(1);

    const QString answer = chat.emulator->sendAsAgent(id, u"Hello"_s);

    QTRY_COMPARE(chat.shown(id), u"Hi | Hello"_s);
    const TimelineModel *timeline = chat.client->timeline(id);
    QTRY_COMPARE(timeline->messageAt(timeline->rowOf(answer)).sender.displayName,
                 u"Mira Lindqvist"_s);
    QCOMPARE(chat.client->conversations()->at(0).responders.first().displayName,
             u"Mira Lindqvist"_s);
    QCOMPARE(chat.client->unreadCounts(), (QHash<QString, int>{{id, 1}}));
    QTRY_COMPARE(chat.countOf(u"received(Hello)"_s), 1);
}

void InboxTest::fetchesClippedMessages()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    const QString large(12'000, u'x');

    const QString messageId = chat.emulator->sendAsAgent(id, large);

    QTRY_COMPARE(chat.shown(id), "Hi | "_L1 + large);
    QCOMPARE(chat.requestCount(u"GET /c/v1/chat/sessions/%1/messages/%2"_s.arg(id, messageId)), 1);
    QTRY_COMPARE(chat.countOf(u"received(%1)"_s.arg(large.left(40))), 1);
}

void InboxTest::fetchesClippedMessagesInSpiteOfAFailure()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->addFault({.path = u"/c/v1/chat/sessions/*/messages/*"_s});
    const QString large(12'000, u'x');

    chat.emulator->sendAsAgent(id, large);

    QTRY_COMPARE(chat.shown(id), "Hi | "_L1 + large);
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
}

void InboxTest::keepsTheOrderOfOutOfOrderEvents()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->holdEvents();
    for (const QString &body : {u"a"_s, u"b"_s, u"c"_s}) {
        chat.emulator->sendAsAgent(id, body);
        chat.emulator->advanceClock(1s);
    }

    chat.emulator->releaseEvents(Emulator::Order::Reversed);

    QTRY_COMPARE(chat.shown(id), u"Hi | a | b | c"_s);
}

void InboxTest::pollsWithoutASocket()
{
    ChatCase chat;
    chat.emulator->refuseConnections(Emulator::Always);
    chat.client->start();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Polling);
    const QString id = chat.converse(u"Hi"_s);
    chat.client->reconnect();
    QTRY_COMPARE(chat.listed(), QStringList{id});

    chat.emulator->sendAsAgent(id, u"By poll"_s);
    chat.client->reconnect();

    QTRY_COMPARE(chat.shown(id), u"Hi | By poll"_s);
    QTRY_COMPARE(chat.countOf(u"received(By poll)"_s), 1);

    chat.emulator->acceptConnections();
    chat.client->reconnect();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QCOMPARE(chat.shown(id), u"Hi | By poll"_s);
}

void InboxTest::asksForNoConversationsWhereNothingChanged()
{
    const QString stats = u"GET /c/v1/chat/customers/stats"_s;
    const QString list = u"GET /c/v1/chat/sessions"_s;
    ChatCase chat;
    chat.pace.pollInBackground = 1h; // it looks when it is told to
    chat.replaceClient();
    chat.emulator->refuseConnections(Emulator::Always);
    chat.client->start();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Polling);
    const QString id = chat.converse(u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"Hello"_s);
    chat.client->reconnect();
    QTRY_COMPARE(chat.countOf(u"received(Hello)"_s), 1);
    chat.emulator->clearRequests();

    for (const int looks : {1, 2}) {
        chat.client->reconnect();
        QTRY_COMPARE(chat.requestCount(stats), looks);
    }
    QCOMPARE(chat.requestCount(list), 0); // nor for messages

    chat.emulator->sendAsAgent(id, u"Again"_s);
    chat.client->reconnect();
    QTRY_COMPARE(chat.countOf(u"received(Again)"_s), 1);
    QCOMPARE(chat.requests().count(list), 1);
    QCOMPARE(chat.shown(id), u"Hi | Hello | Again"_s);
}

void InboxTest::findsWhatItMissed_data()
{
    QTest::addColumn<QList<EmulatorFault>>("faults");
    const auto fault
        = [](const QString &path, EmulatorFault::Kind kind = EmulatorFault::Kind::Status) {
              return EmulatorFault{.method = u"GET"_s, .path = path, .kind = kind};
          };
    QTest::newRow("at once") << QList<EmulatorFault>();
    QTest::newRow("list fails once") << QList<EmulatorFault>{fault(u"*/chat/sessions"_s)};
    QTest::newRow("messages fail once") << QList<EmulatorFault>{fault(u"*/messages"_s)};
    QTest::newRow("both fail") << QList<EmulatorFault>{fault(u"*/chat/sessions"_s),
                                                       fault(u"*/messages"_s)};
    QTest::newRow("a web page instead of the list")
        << QList<EmulatorFault>{fault(u"*/chat/sessions"_s, EmulatorFault::Kind::HtmlBody)};
    QTest::newRow("half of the messages")
        << QList<EmulatorFault>{fault(u"*/messages"_s, EmulatorFault::Kind::TruncatedJson)};
}

void InboxTest::findsWhatItMissed()
{
    QFETCH(QList<EmulatorFault>, faults);
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->refuseConnections(2);
    chat.emulator->dropConnections();
    chat.emulator->sendAsAgent(id, u"Missed"_s);
    for (const EmulatorFault &fault : faults)
        chat.emulator->addFault(fault);

    QTRY_COMPARE(chat.shown(id), u"Hi | Missed"_s);
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.countOf(u"received(Missed)"_s), 1);
}

void InboxTest::findsWhatItMissedWhileItWasRefused()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->refuseSubscriptions(Emulator::Always);
    chat.emulator->dropConnections();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Polling);
    chat.emulator->holdEvents();
    chat.emulator->sendAsAgent(id, u"Missed"_s);

    chat.emulator->acceptConnections();

    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.shown(id), u"Hi | Missed"_s);
    QTRY_COMPARE(chat.countOf(u"received(Missed)"_s), 1);
}

void InboxTest::findsWhatItMissedSinceItLookedDeaf()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->refuseConnections(Emulator::Always);
    chat.emulator->dropConnections();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Polling);
    chat.emulator->sendAsAgent(id, u"Polled"_s);
    chat.client->reconnect();
    QTRY_COMPARE(chat.shown(id), u"Hi | Polled"_s);
    chat.emulator->sendAsAgent(id, u"Missed"_s);
    chat.emulator->addFault({.method = u"GET"_s,
                             .path = u"*/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 2s});

    chat.emulator->acceptConnections();
    chat.client->reconnect();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QStringList expected{u"Hi"_s, u"Polled"_s, u"Missed"_s};
    expected.append(moreThanAPage(chat, id)); // before the list is here

    QTRY_COMPARE(chat.shown(id), expected.join(u" | "_s));
}

void InboxTest::findsWhatAGarbledEventTold()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    QTRY_COMPARE(chat.shown(id), u"Hi"_s);
    chat.emulator->garbleEvents(1);

    chat.emulator->sendAsAgent(id, u"Garbled"_s);

    QTRY_COMPARE(chat.shown(id), u"Hi | Garbled"_s);
    QTRY_COMPARE(chat.countOf(u"received(Garbled)"_s), 1);
    QCOMPARE(chat.client->connectionState(), ConnectionState::Live);
}

void InboxTest::findsAClippedMessageHoweverMuchCameSince()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    QTRY_COMPARE(chat.shown(id), u"Hi"_s);
    chat.emulator->clipEvents(1);
    chat.emulator->addFault({.method = u"GET"_s, .path = u"*/messages/*"_s, .delay = 1s});
    QStringList expected{u"Hi"_s, u"Clipped"_s};
    chat.emulator->sendAsAgent(id, expected.last());

    expected.append(moreThanAPage(chat, id));

    QTRY_COMPARE(chat.shown(id), expected.join(u" | "_s));
}

void InboxTest::looksWhereTheGarbledEventCannotBeLookedFor()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    QTRY_COMPARE(chat.shown(id), u"Hi"_s);
    chat.emulator->garbleEvents(1);
    chat.emulator->addFault({.path = u"*/stats"_s, .times = 0});

    chat.emulator->sendAsAgent(id, u"Garbled"_s);

    QTRY_COMPARE(chat.shown(id), u"Hi | Garbled"_s);
}

void InboxTest::asksNoSoonerThanTheServerWants()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    const QString list = u"GET /c/v1/chat/sessions"_s;
    const QString stats = u"GET /c/v1/chat/customers/stats"_s;
    chat.emulator->clearRequests();
    for (const QString &path : {u"*/chat/sessions"_s, u"*/stats"_s})
        chat.emulator->addFault(
            {.method = u"GET"_s, .path = path, .status = 429, .retryAfter = 3600s});
    chat.emulator->dropConnections();
    QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
    QTRY_COMPARE(chat.requestCount(list), 1);

    for (int drop = 2; drop <= 3; ++drop) {
        QSignalSpy states(chat.client.get(),
                          &ChatClient::connectionStateChanged); // it is soon back
        chat.emulator->dropConnections();
        QTRY_VERIFY(!states.isEmpty());
        QTRY_COMPARE(chat.client->connectionState(), ConnectionState::Live);
        chat.client->reconnect();
    }

    QVERIFY(!chat.converse(u"Other things are asked"_s).isEmpty());
    QCOMPARE(chat.requestCount(list), 1);
    QCOMPARE(chat.requestCount(stats), 1);
}

void InboxTest::findsMoreThanAPageOfMissedMessages()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    QTRY_COMPARE(chat.shown(id), u"Hi"_s);
    chat.emulator->sendAsAgent(id, u"Heard"_s);
    QTRY_COMPARE(chat.shown(id), u"Hi | Heard"_s);
    chat.emulator->holdEvents(); // deaf, and writing all the same
    QStringList expected{u"Hi"_s, u"Heard"_s};
    expected.append(moreThanAPage(chat, id));
    chat.client->sendMessage(id, {.body = u"Own"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Own)"_s), 1);
    // the second page of what was missed fails once
    chat.emulator->addFault({.method = u"GET"_s, .path = u"*/messages"_s, .skip = 1});

    chat.emulator->dropConnections();

    expected.append(u"Own"_s);
    QTRY_COMPARE(chat.shown(id), expected.join(u" | "_s));
}

void InboxTest::hearsOfTheEndAndOfReopening()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    chat.forgetHeard();

    chat.emulator->endConversation(id);
    QTRY_COMPARE(chat.heard(), u"conversationEnded"_s);
    QVERIFY(chat.client->conversations()->at(0).isEnded());
    const TimelineModel *timeline = chat.client->timeline(id);
    QCOMPARE(timeline->kindAt(timeline->rowCount() - 1), TimelineModel::Kind::Notice);

    chat.emulator->reopenConversation(id);
    chat.emulator->sendAsAgent(id, u"Back"_s);
    chat.emulator->dropConnections();
    QTRY_COMPARE(chat.countOf(u"conversationReopened"_s), 1);
    QVERIFY(!chat.client->conversations()->at(0).isEnded());
}

void InboxTest::takesNoLateAnswerForAnotherEnd()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->addFault({.method = u"PUT"_s, .kind = EmulatorFault::Kind::Delay, .delay = 2s});
    bool isAnswered = false;
    chat.client->endConversation(id, this,
                                 [&](const Result<Conversation> &) { isAnswered = true; });
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1); // the event is ahead of the answer

    chat.emulator->reopenConversation(id);
    chat.emulator->sendAsAgent(id, u"Back"_s);
    chat.emulator->dropConnections();
    QTRY_COMPARE(chat.countOf(u"conversationReopened"_s), 1);

    QTRY_VERIFY(isAnswered);
    QVERIFY(!chat.client->conversations()->at(0).isEnded());
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
}

void InboxTest::countsUnreadInTheServersTime()
{
    ChatCase chat; // the service is an hour behind, as far as the client can tell
    chat.pace.clock = [] {
        return QDateTime::currentDateTimeUtc().addSecs(3600);
    };
    chat.replaceClient();
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(chat.client->unreadCount(), 1);

    chat.client->markRead(id);
    QCOMPARE(chat.client->unreadCount(), 0);
    QTRY_COMPARE(chat.requestCount(u"PUT /c/v1/chat/sessions/"_s), 1);
    for (const EmulatorRequest &request : chat.emulator->requests()) {
        if (request.method == "PUT")
            QVERIFY(request.body.contains(chat.client->conversations()
                                              ->at(0)
                                              .lastMessageAt.addMSecs(1)
                                              .toString(Qt::ISODateWithMs)
                                              .toLatin1()));
    }
    chat.client->markRead(id);
    chat.emulator->sendAsAgent(id, u"Two"_s);

    QTRY_COMPARE(chat.client->unreadCount(), 1);
    QCOMPARE(chat.requestCount(u"PUT /c/v1/chat/sessions/"_s), 1);
}

void InboxTest::seesTypingAndShowsIt()
{
    ChatCase chat(u"lab"_s);
    QString id;
    QVERIFY(converse(chat, &id));
    chat.client->watchConversation(id);
    const TimelineModel *timeline = chat.client->timeline(id);
    const auto isTypingShown = [&] {
        return timeline->kindAt(timeline->rowCount() - 1) == TimelineModel::Kind::Typing;
    };

    QVERIFY(QTest::qWaitFor(
        [&] {
            chat.emulator->setAgentTyping(id, Emulator::Typing::Started);
            return isTypingShown();
        },
        patience));
    chat.client->sendMessage(id, {.body = u"Own"_s});
    QTRY_COMPARE(chat.shown(id), u"Hi | Own"_s);
    QVERIFY(isTypingShown());
    chat.emulator->sendAsAgent(id, u"Hello"_s);
    QTRY_COMPARE(chat.shown(id), u"Hi | Own | Hello"_s);
    QVERIFY(!isTypingShown());
}

void InboxTest::loadsOlderMessagesPageByPage()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    TimelineModel *timeline = chat.client->timeline(ofManyMessages);
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);

    int pages = 1;
    for (; timeline->canFetchOlder(); ++pages) {
        timeline->fetchOlder();
        timeline->fetchOlder();
        QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    }

    QCOMPARE(pages, 5);
    QCOMPARE(chat.shown(ofManyMessages).split(u" | "_s).size(), 120);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
}

void InboxTest::loadsConversationsPageByPage()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QStringList made;
    for (int i = 0; i < 30; ++i) {
        chat.emulator->advanceClock(1s);
        made.prepend(chat.converse(QString::number(i)));
    }
    chat.replaceClient();
    chat.forgetHeard();

    QVERIFY(chat.start());
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    QCOMPARE(chat.listed().size(), 25);
    QVERIFY(chat.client->conversations()->canFetchMore());
    chat.client->conversations()->fetchMore();

    QTRY_COMPARE(chat.listed(), made);
    QVERIFY(!chat.client->conversations()->canFetchMore());
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
}

void InboxTest::findsConversations()
{
    ChatCase chat(u"lab"_s);
    QString id;
    QVERIFY(converse(chat, &id));
    QStringList found;
    const auto look = [&](const QString &wanted) {
        chat.client->findConversation(
            wanted, chat.client.get(), [&](const Result<Conversation> &answer) {
                found.append(answer ? answer->id : wordsOf(answer.error()));
            });
    };
    for (const QString &wanted : {id, u"nonsense"_s, u"../../evil"_s, QString(), ofManyMessages})
        look(wanted);

    QTRY_COMPARE(found.size(), 5);
    QCOMPARE(found.count(u"NotFound conversation_not_found"_s), 4);
    QCOMPARE(found.count(id), 1);
    QCOMPARE(chat.requests().filter(u"evil"_s) + chat.requests().filter(u"//"_s), QStringList());
}

void InboxTest::endsNoConversationThatIsNotThere()
{
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    QVERIFY(chat.start());
    QStringList answered;
    const auto note = [&](const auto &answer) {
        answered.append(answer ? u"done"_s : wordsOf(answer.error()));
    };
    for (const QString &wanted : {u"nonsense"_s, u"../../evil"_s, QString(), ofManyMessages})
        chat.client->endConversation(wanted, this, note);
    chat.client->markRead(u"nonsense"_s, this, note);

    QTRY_COMPARE(answered, QStringList(5, u"NotFound conversation_not_found"_s));
    QCOMPARE(chat.requests().filter(u"evil"_s), QStringList());
}

void InboxTest::findsWhatIsTheCustomersWhoIsAboutToLogIn_data()
{
    QTest::addColumn<bool>("isStarted");
    QTest::addColumn<bool>("isLoggedOut");
    QTest::newRow("before the start has ended") << false << false;
    QTest::newRow("after the start") << true << false;
    QTest::newRow("after a logout") << true << true;
}

void InboxTest::findsWhatIsTheCustomersWhoIsAboutToLogIn()
{
    QFETCH(const bool, isStarted);
    QFETCH(const bool, isLoggedOut);
    const QString jane = u"jane@example.com"_s;
    ChatCase chat(u"lab"_s);
    const QString id = chat.emulator->createConversation(jane, u"Not listed"_s, {u"Hello"_s});
    if (isLoggedOut) {
        QVERIFY(chat.start());
        QVERIFY(chat.logIn());
        chat.client->logout();
        QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    }
    if (isStarted)
        QVERIFY(chat.start());
    else
        chat.client->start();
    chat.client->login(chat.jwtFor(jane));
    std::optional<Result<Conversation>> found;

    chat.client->findConversation(id, this,
                                  [&](const Result<Conversation> &answer) { found = answer; });

    QTRY_VERIFY(found);
    QVERIFY(*found);
    QCOMPARE((*found)->id, id);
}

void InboxTest::findsNothingWhereTheLoginEndsInNothing_data()
{
    using End = std::function<void(ChatCase &)>;
    QTest::addColumn<End>("end");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("refused") << End([](ChatCase &) {}) << Error::Kind::NotFound;
    QTest::newRow("stopped") << End([](ChatCase &chat) { chat.client->stop(); })
                             << Error::Kind::Cancelled;
    QTest::newRow("logged out") << End([](ChatCase &chat) { chat.client->logout(); })
                                << Error::Kind::Cancelled;
    QTest::newRow("not started") << End([](ChatCase &chat) {
        chat.emulator->addFault({.path = u"/p/v1/chat/settings"_s, .status = 400});
    }) << Error::Kind::Refused;
}

void InboxTest::findsNothingWhereTheLoginEndsInNothing()
{
    QFETCH(const std::function<void(ChatCase &)>, end);
    QFETCH(const Error::Kind, kind);
    ChatCase chat(u"lab"_s);
    const QString jane = u"jane@example.com"_s;
    const QString id = chat.emulator->conversationIdsFor(jane).last();
    std::optional<Result<Conversation>> found;
    chat.client->start();
    chat.client->login(chat.emulator->mintJwt( // which the service refuses as too old
        {.email = jane, .issuedAt = QDateTime::currentDateTimeUtc().addSecs(-16 * 60)}));
    chat.client->findConversation(id, this,
                                  [&](const Result<Conversation> &answer) { found = answer; });

    end(chat);

    QVERIFY(!found);
    QTRY_VERIFY(found);
    QVERIFY(!*found);
    QCOMPARE(found->error().kind, kind);
}

void InboxTest::findsNothingForSomebodyElse()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString id = chat.emulator->createConversation(u"jane@example.com"_s, u"Not listed"_s);
    QVERIFY(!chat.listed().contains(id));
    const QString messages = u"/c/v1/chat/sessions/%1/messages"_s.arg(id);
    chat.emulator->addFault(
        {.path = messages, .kind = EmulatorFault::Kind::Delay, .delay = 1500ms});
    std::optional<Result<Conversation>> found;
    chat.client->findConversation(id, this,
                                  [&](const Result<Conversation> &answer) { found = answer; });
    QTRY_COMPARE(chat.requestCount(u"GET "_s + messages), 1);
    chat.emulator->expireTokens();

    QVERIFY(chat.logIn(u"tom@example.com"_s));

    QVERIFY(!found); // the answer is still on its way
    QTRY_VERIFY(found);
    QVERIFY(!*found);
    QCOMPARE(found->error().kind, Error::Kind::Cancelled);
}

void InboxTest::skipsWhatIsNoConversation()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    const QString customer = chat.client->conversations()->at(0).customerId;
    for (const QString &frame :
         {u"nonsense"_s, u"{}"_s, uR"({"event":"kustomer.app.chat.message.send","data":"{}"})"_s})
        chat.emulator->sendRawFrame(customer, frame);
    chat.emulator->sendAsAgent(id, u"Fine"_s);

    QTRY_COMPARE(chat.shown(id), u"Hi | Fine"_s);
    QCOMPARE(chat.listed(), QStringList{id});
}

void InboxTest::showsWhatWaitsInTheList()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    const auto line = [&chat] {
        return chat.client->conversations()->at(0);
    };
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 503, .times = 0});

    chat.client->sendMessage(id, {.body = u"First"_s});
    chat.client->sendMessage(id, {.body = u"Then\nthat"_s});

    QTRY_COMPARE(line().preview, u"Then that"_s);
    QCOMPARE(line().previewAuthor, Conversation::Author::Customer);
    QTRY_VERIFY(line().previewWaits);
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > line().lastMessageAt);
    chat.emulator->sendAsAgent(id, u"Hello"_s); // came later: that is what is new
    QTRY_COMPARE(line().preview, u"Hello"_s);
    QVERIFY(!line().previewWaits);
    chat.client->sendMessage(id, {.body = u"Here"_s});
    QTRY_COMPARE(line().preview, u"Here"_s);
    chat.emulator->clearFaults();
    chat.client->reconnect();
    QTRY_COMPARE(chat.countOf(u"sent(Here)"_s), 1);
    QCOMPARE(line().preview, u"Here"_s);
    QTRY_VERIFY(!line().previewWaits);
    QTRY_COMPARE(chat.kept(id).size(), 5);
}

void InboxTest::showsWhatWasRefusedInTheListUntilItIsDropped()
{
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    const auto preview = [&chat] {
        return chat.client->conversations()->at(0).preview;
    };
    QTRY_COMPARE(preview(), u"Hi"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 422, .times = 0});
    const QString first = chat.client->sendMessage(id, {.body = u"One"_s});
    QTRY_COMPARE(preview(), u"Not sent: One"_s);
    const QString second = chat.client->sendMessage(id, {.body = u"Two"_s});
    QTRY_COMPARE(preview(), u"Not sent: Two"_s);
    chat.client->discard(second);
    QCOMPARE(preview(), u"Not sent: One"_s);
    chat.client->discard(first);
    QCOMPARE(preview(), u"Hi"_s);
}

void InboxTest::knowsWhoWroteLastAfterAReload_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("from the disk") << u"Where is my parcel?"_s << true;
    QTest::newRow("more than the service tells") << u"Where is it? "_s.repeated(40) << true;
    QTest::newRow("from its message") << u"Where is my parcel?"_s << false;
}

void InboxTest::knowsWhoWroteLastAfterAReload()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isKept);
    const QTemporaryDir folder;
    ChatCase chat(u"empty"_s, isKept ? folder.path() : QString());
    QString id;
    QVERIFY(converse(chat, &id));
    chat.emulator->sendAsAgent(id, u"Hello"_s);
    QTRY_COMPARE(chat.shown(id), u"Hi | Hello"_s);
    chat.client->sendMessage(id, {.body = text});
    QTRY_COMPARE(chat.kept(id).size(), 3);
    QTRY_COMPARE(chat.shown(id), u"Hi | Hello | "_s + text);
    const auto author = [&chat] {
        return chat.client->conversations()->at(0).previewAuthor;
    };
    // what the event shows may be ahead of the answer, which is what the list goes by
    QTRY_COMPARE(author(), Conversation::Author::Customer);

    chat.forgetHeard();
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    if (!isKept)
        chat.client->timeline(id);

    QTRY_COMPARE(author(), Conversation::Author::Customer);
    chat.emulator->sendAsAgent(id, text); // the same words
    QTRY_VERIFY(author() != Conversation::Author::Customer);
}

void InboxTest::knowsTheDayInAnotherTimeZone()
{
    TimeZone zone("CET-1");
    ChatCase chat;
    QString id;
    QVERIFY(converse(chat, &id));
    const auto day = [&] {
        return chat.client->timeline(id)->index(0).data(TimelineModel::CreatedAtRole).toDateTime();
    };
    const QDateTime before = day();

    zone.moveTo("EST+5");
    chat.client->reconnect(); // as whenever somebody looks again

    QTRY_VERIFY(day() != before);
    QCOMPARE(day().toLocalTime().time(), QTime(0, 0));
}

static const Kustomer::Testing::Suite<InboxTest> suite;
#include "tst_inbox.moc"
