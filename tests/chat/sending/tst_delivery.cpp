// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/filefolder.h"
#include "support/lostlogin.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString sending = u"/c/v1/chat/messages"_s;

/// How often a text was sent.
qsizetype attempts(const ChatCase &chat, const QString &text)
{
    const QList<EmulatorRequest> requests = chat.emulator->requests();
    return std::ranges::count_if(requests, [&text](const EmulatorRequest &request) {
        return request.method == "POST" && request.path == sending
            && request.body.contains(text.toUtf8());
    });
}

} // namespace

/// What the customer writes arrives once, whatever happens on the way.
class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void createsTheConversationFirst();
    void takesTheThreadOverIntoTheConversation();
    void findsAConversationInWhichAnAssistantGreeted_data();
    void findsAConversationInWhichAnAssistantGreeted();
    void keepsTheOrderOfWriting();
    void keepsTheSameTextTwiceTwo();
    void sendsOnceInSpiteOf_data();
    void sendsOnceInSpiteOf();
    void createsOnceInSpiteOf_data();
    void createsOnceInSpiteOf();
    void keepsOneRowHoweverEchoAndAnswerCome_data();
    void keepsOneRowHoweverEchoAndAnswerCome();
    void showsWhatIsRefusedAndTriesAgain();
    void discardsWhatIsRefused();
    void tellsThatAMessageWaitsAndNotHowOftenItIsTried();
    void waitsAsLongAsTheServerAsks();
    void sendsWhenTheServersWishIsOver();
    void keepsTheServersWishWhateverElseFails();
    void showsWhyAMessageWasRefused();
    void tellsThatTheConversationHasEnded();
    void noticesADeadConnectionWhileASendWaits();
    void renewsAnExpiredTokenInMidSend();
    void takesEarlyMessagesOverIntoTheThread();
    void refusesEmptyTexts();
    void keepsTheOrderOfWritingThoughTheClockIsAhead();
    void neverTakesAConfirmationBack();
    void keepsFilesThatCannotBeSentAsADraft();
    void keepsThemBesideWhatIsWrittenThere();
    void tellsWhoeverWatchesThatTheCustomerTypes();
    void endsTypingWhereTheCustomerLeaves();
    void endsWhenAllHasArrived_data();
    void endsWhenAllHasArrived();
    void endsInSpiteOfWhatIsRefused();
};

void DeliveryTest::createsTheConversationFirst()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->clearRequests();

    const QString id = chat.converse(u"Hello"_s);

    QTRY_COMPARE(chat.shown(id), u"Hello"_s);
    const QStringList requests = chat.requests();
    const QString create = u"POST /c/v1/chat/sessions"_s;
    const QString send = u"POST /c/v1/chat/messages"_s;
    QVERIFY(requests.contains(create));
    QVERIFY(requests.indexOf(create) < requests.indexOf(send));
    const QByteArray header = "x-kustomer-tracking-token";
    QVERIFY(!chat.header(create, header).isEmpty());
    QCOMPARE(chat.header(send, header), chat.header(create, header));
    QCOMPARE(chat.heard(), u"started conversationCreated sent(Hello)"_s);
}

void DeliveryTest::takesTheThreadOverIntoTheConversation()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    TimelineModel *timeline = chat.client->timeline(thread);

    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QCOMPARE(timeline->rowCount(), 2); // a day and a row at once

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QVERIFY(timeline->conversationId() != thread);
    QCOMPARE(chat.client->timeline(timeline->conversationId()), timeline);
    QCOMPARE(chat.listed(), QStringList{timeline->conversationId()});
}

void DeliveryTest::findsAConversationInWhichAnAssistantGreeted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line") << u"Hello"_s;
    QTest::newRow("long, in lines") << u"My order\n\n"_s + u"is late, "_s.repeated(100);
}

void DeliveryTest::findsAConversationInWhichAnAssistantGreeted()
{
    QFETCH(const QString, text);
    ChatCase chat;
    QVERIFY(chat.start());
    connect(chat.emulator.get(), &Emulator::conversationStarted, this,
            [&chat](const QString &id) { chat.emulator->sendAsAgent(id, u"Welcome"_s); });
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::DropAnswer});

    chat.client->createConversation(text);

    QTRY_COMPARE(chat.countOf(u"conversationCreated"_s), 1);
    QTRY_COMPARE(chat.requestCount(u"POST /c/v1/chat/messages"_s), 1);
    QCOMPARE(chat.requestCount(u"POST /c/v1/chat/sessions"_s), 1);
    QCOMPARE(chat.listed().size(), 1);
    QTRY_COMPARE(chat.shown(chat.listed().first()), u"Welcome | "_s + text);
}

void DeliveryTest::keepsTheOrderOfWriting()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    TimelineModel *timeline = chat.client->timeline(thread);
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = sending,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = 2,
                             .skip = 1});

    for (int i = 0; i < 5; ++i)
        chat.client->sendMessage(thread, {.body = QString::number(i)});

    QTRY_COMPARE(chat.countOf(u"sent(4)"_s), 1);
    QCOMPARE(chat.shown(timeline->conversationId()), u"0 | 1 | 2 | 3 | 4"_s);
    QCOMPARE(chat.heard(),
             u"started conversationCreated sent(0) sent(1) sent(2) sent(3) sent(4)"_s);
}

void DeliveryTest::keepsTheSameTextTwiceTwo()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Again"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .kind = EmulatorFault::Kind::DropAnswer});

    chat.client->sendMessage(id, {.body = u"Again"_s});
    chat.client->sendMessage(id, {.body = u"Again"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Again)"_s), 3);
    QCOMPARE(chat.shown(id), u"Again | Again | Again"_s);
    QCOMPARE(chat.kept(id), (QStringList{u"Again"_s, u"Again"_s, u"Again"_s}));
}

void DeliveryTest::sendsOnceInSpiteOf_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<bool>("isHeard");
    const auto row = [](const char *name, const EmulatorFault &fault) {
        QTest::addRow("%s", name) << fault << true;
        QTest::addRow("%s, no events", name) << fault << false;
    };
    const auto fault = [](EmulatorFault::Kind kind) {
        return EmulatorFault{.method = u"POST"_s, .path = sending, .kind = kind};
    };
    row("dropped connection", fault(EmulatorFault::Kind::DropConnection));
    row("lost answer", fault(EmulatorFault::Kind::DropAnswer));
    row("HTTP 500", fault(EmulatorFault::Kind::Status));
    row("HTML", fault(EmulatorFault::Kind::HtmlBody));
    row("empty answer", fault(EmulatorFault::Kind::EmptyBody));
    row("truncated JSON", fault(EmulatorFault::Kind::TruncatedJson));
    row("truncated body", fault(EmulatorFault::Kind::TruncatedBody));
}

void DeliveryTest::sendsOnceInSpiteOf()
{
    QFETCH(EmulatorFault, fault);
    QFETCH(bool, isHeard);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    if (!isHeard)
        chat.emulator->holdEvents();
    chat.emulator->addFault(fault);

    chat.client->sendMessage(id, {.body = u"Second"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(chat.shown(id), u"First | Second"_s);
    if (!isHeard)
        chat.emulator->releaseEvents(Emulator::Order::Original);
    const QString last = chat.emulator->sendAsAgent(id, u"Last"_s);
    QTRY_VERIFY(chat.client->timeline(id)->rowOf(last) >= 0);
    QCOMPARE(chat.shown(id), u"First | Second | Last"_s);
    QCOMPARE(chat.countOf(u"sent(Second)"_s), 1);

    chat.replaceClient(); // what the server has
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.shown(id), u"First | Second | Last"_s);
}

void DeliveryTest::createsOnceInSpiteOf_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::newRow("dropped connection") << EmulatorFault::Kind::DropConnection;
    QTest::newRow("lost answer") << EmulatorFault::Kind::DropAnswer;
    QTest::newRow("HTTP 500") << EmulatorFault::Kind::Status;
    QTest::newRow("HTML") << EmulatorFault::Kind::HtmlBody;
    QTest::newRow("truncated JSON") << EmulatorFault::Kind::TruncatedJson;
}

void DeliveryTest::createsOnceInSpiteOf()
{
    QFETCH(EmulatorFault::Kind, kind);
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/sessions"_s, .kind = kind});

    chat.client->createConversation(u"Hello"_s);

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(chat.listed().size(), 1);
    const QString id = chat.listed().first();
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.listed(), QStringList{id});
}

void DeliveryTest::keepsOneRowHoweverEchoAndAnswerCome_data()
{
    QTest::addColumn<bool>("isEchoFirst");
    QTest::newRow("echo first") << true;
    QTest::newRow("answer first") << false;
}

void DeliveryTest::keepsOneRowHoweverEchoAndAnswerCome()
{
    QFETCH(bool, isEchoFirst);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->duplicateEvents(1);
    if (isEchoFirst)
        chat.emulator->addFault({.method = u"POST"_s,
                                 .path = sending,
                                 .kind = EmulatorFault::Kind::Delay,
                                 .delay = 100ms});
    else
        chat.emulator->holdEvents();

    chat.client->sendMessage(id, {.body = u"Second"_s});
    if (isEchoFirst) {
        QTRY_COMPARE(chat.shown(id), u"First | Second"_s);
        QCOMPARE(chat.countOf(u"sent(Second)"_s), 0);
    }
    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    if (!isEchoFirst)
        chat.emulator->releaseEvents(Emulator::Order::Reversed);
    const QString last = chat.emulator->sendAsAgent(id, u"Last"_s);
    QTRY_VERIFY(chat.client->timeline(id)->rowOf(last) >= 0);

    QCOMPARE(chat.shown(id), u"First | Second | Last"_s);
    QCOMPARE(chat.countOf(u"received(Second)"_s), 0);
    QCOMPARE(chat.countOf(u"sent(Second)"_s), 1);
}

void DeliveryTest::showsWhatIsRefusedAndTriesAgain()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .status = 422, .code = u"unprocessable"_s});

    const QString clientId = chat.client->sendMessage(id, {.body = u"Second"_s});
    chat.client->sendMessage(id, {.body = u"Third"_s});

    QTRY_COMPARE(chat.shown(id), u"First | !Second | Third"_s);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 1);
    const TimelineModel *timeline = chat.client->timeline(id);
    QCOMPARE(timeline->messageAt(timeline->rowOf(clientId)).error->httpStatus, 422);

    chat.client->retry(clientId);
    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(chat.shown(id), u"First | Third | Second"_s);
    chat.client->retry(clientId);
    chat.client->discard(clientId);
    QCOMPARE(chat.shown(id), u"First | Third | Second"_s);
}

void DeliveryTest::discardsWhatIsRefused()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = sending, .status = 400});
    const QString clientId = chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.shown(id), u"First | !Second"_s);

    chat.client->discard(clientId);

    QCOMPARE(chat.shown(id), u"First"_s);
    QCOMPARE(chat.kept(id), QStringList{u"First"_s});
}

void DeliveryTest::tellsThatAMessageWaitsAndNotHowOftenItIsTried()
{
    using Delivery = Message::Delivery;
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = sending, .status = 503, .times = 2});
    const TimelineModel *timeline = chat.client->timeline(id);
    QList<Delivery> shown;
    const auto note = [&] {
        const Message last = timeline->messageAt(timeline->rowCount() - 1);
        if (last.body == u"Second"_s && (shown.isEmpty() || shown.last() != last.delivery))
            shown << last.delivery;
    };
    connect(timeline, &QAbstractItemModel::rowsInserted, this, note);
    connect(timeline, &QAbstractItemModel::dataChanged, this, note);

    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);

    QCOMPARE(attempts(chat, u"Second"_s), 3);
    QVERIFY(shown.count(Delivery::Sending) <= 1);
    QCOMPARE(shown.mid(shown.size() - 2), (QList<Delivery>{Delivery::Queued, Delivery::Sent}));
}

void DeliveryTest::waitsAsLongAsTheServerAsks()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .status = 429, .retryAfter = 1h});

    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(attempts(chat, u"Second"_s), 1);
    QTRY_COMPARE(chat.shown(id), u"First | ~Second"_s);
    QSignalSpy states(chat.client.get(), &ChatClient::connectionStateChanged);
    chat.emulator->dropConnections(); // to be back is no reason to hurry
    QTRY_VERIFY(states.size() >= 2);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    chat.client->reconnect(); // nor is a wish
    chat.client->sendMessage(id, {.body = u"Third"_s});
    chat.client->markRead(id);
    chat.emulator->sendAsAgent(id, u"Last"_s);
    QTRY_COMPARE(chat.countOf(u"received(Last)"_s), 1);

    QCOMPARE(attempts(chat, u"Second"_s), 1);
    QCOMPARE(attempts(chat, u"Third"_s), 0);
}

void DeliveryTest::sendsWhenTheServersWishIsOver()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .status = 429, .retryAfter = 1s});

    chat.client->sendMessage(id, {.body = u"Second"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(attempts(chat, u"Second"_s), 2);
    QCOMPARE(chat.shown(id), u"First | Second"_s);
}

void DeliveryTest::showsWhyAMessageWasRefused()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    const TimelineModel *timeline = chat.client->timeline(id);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .status = 422, .code = u"too_loud"_s});

    const QString clientId = chat.client->sendMessage(id, {.body = u"SECOND"_s});

    QTRY_COMPARE(chat.shown(id), u"First | !SECOND"_s);
    const QModelIndex refused = timeline->index(timeline->rowOf(clientId));
    QCOMPARE(refused.data(TimelineModel::ErrorRole).value<Error>().code, u"too_loud"_s);
    QVERIFY(!refused.siblingAtRow(refused.row() - 1).data(TimelineModel::ErrorRole).isValid());
    QCOMPARE(timeline->roleNames().value(TimelineModel::ErrorRole), "error"_ba);
}

void DeliveryTest::tellsThatTheConversationHasEnded()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    QTRY_COMPARE(chat.shown(id), u"First"_s);
    chat.emulator->holdEvents();
    QVERIFY(chat.emulator->endConversation(id)); // of which the client has not heard yet

    const QString clientId = chat.client->sendMessage(id, {.body = u"Second"_s});

    QTRY_COMPARE(chat.shown(id), u"First | !Second"_s);
    QCOMPARE(chat.countOf(u"conversationEnded"_s), 0);
    const TimelineModel *timeline = chat.client->timeline(id);
    const Message refused = timeline->messageAt(timeline->rowOf(clientId));
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, Error::Kind::Refused);
    QCOMPARE(refused.error->code, u"session_locked"_s);
    QCOMPARE(chat.kept(id), QStringList{u"First"_s});

    chat.emulator->releaseEvents(Emulator::Order::Original);
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QCOMPARE(chat.shown(id), u"First | !Second"_s); // nothing that was written is lost
}

void DeliveryTest::keepsTheServersWishWhateverElseFails()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString one = chat.converse(u"One"_s);
    const QString other = chat.converse(u"Other"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .status = 429, .retryAfter = 1h, .delay = 50ms});
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .kind = EmulatorFault::Kind::Delay, .delay = 200ms});
    chat.emulator->addFault({.method = u"POST"_s, .path = sending, .status = 500});

    chat.client->sendMessage(one, {.body = u"Busy"_s});
    chat.client->sendMessage(other, {.body = u"Slow"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Slow)"_s), 1);
    chat.client->reconnect();
    chat.client->sendMessage(other, {.body = u"Later"_s});
    chat.emulator->sendAsAgent(one, u"Last"_s);
    QTRY_COMPARE(chat.countOf(u"received(Last)"_s), 1);

    QCOMPARE(attempts(chat, u"Busy"_s), 1);
    QCOMPARE(attempts(chat, u"Later"_s), 0);
}

void DeliveryTest::noticesADeadConnectionWhileASendWaits()
{
    const Pace usual;
    QVERIFY(usual.pingWhileWaited + usual.pong <= 6s);
    ChatCase chat;
    chat.pace.ping = 1h;
    chat.pace.pingWhileWaited = 20ms;
    chat.pace.pong = 200ms;
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .kind = EmulatorFault::Kind::Silence});
    chat.emulator->freezeConnections();

    QSignalSpy states(chat.client.get(), &ChatClient::connectionStateChanged); // it is soon back
    chat.client->sendMessage(id, {.body = u"Second"_s});

    QTRY_VERIFY(!states.isEmpty());
    QVERIFY(states.first().first().value<ChatClient::ConnectionState>()
            != ChatClient::ConnectionState::Live);
}

void DeliveryTest::renewsAnExpiredTokenInMidSend()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->expireTokens();

    const QString id = chat.converse(u"Hello"_s);

    QVERIFY(!id.isEmpty());
    QCOMPARE(chat.requestCount(u"GET /c/v1/tracking/tokens/current"_s), 2);
    QTRY_COMPARE(chat.listed(), QStringList{id});
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(chat.countOf(u"errorOccurred"_s) + chat.countOf(u"loginRequired"_s), 0);
}

void DeliveryTest::takesEarlyMessagesOverIntoTheThread()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QObject::connect(chat.emulator.get(), &Emulator::conversationStarted, chat.emulator.get(),
                     [&chat](const QString &id) { chat.emulator->sendAsAgent(id, u"Welcome"_s); });
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 100ms});

    const QString id = chat.converse(u"Hello"_s);

    QCOMPARE(chat.shown(id), u"Welcome | Hello"_s);
    QCOMPARE(chat.listed(), QStringList{id});
}

void DeliveryTest::refusesEmptyTexts()
{
    ChatCase chat;
    QVERIFY(chat.start());

    QCOMPARE(chat.client->sendMessage(u"c"_s, {.body = u" \n"_s}), QString());
    QCOMPARE(chat.client->sendMessage({}, {.body = u"Hi"_s}), QString());
    QCOMPARE(chat.heard(), u"started"_s);
}

void DeliveryTest::keepsTheOrderOfWritingThoughTheClockIsAhead()
{
    ChatCase chat;
    chat.pace.clock = [] {
        return QDateTime::currentDateTimeUtc().addSecs(3600);
    };
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = sending, .status = 422, .times = 2});

    chat.client->sendMessage(id, {.body = u"Second"_s});
    chat.client->sendMessage(id, {.body = u"Third"_s});
    chat.client->sendMessage(id, {.body = u"Fourth"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Fourth)"_s), 1);

    QTRY_COMPARE(chat.shown(id), u"First | !Second | !Third | Fourth"_s);
}

void DeliveryTest::neverTakesAConfirmationBack()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    const TimelineModel *timeline = chat.client->timeline(id);
    QStringList history;
    const auto note = [&] {
        if (history.isEmpty() || history.last() != chat.shown(id))
            history.append(chat.shown(id));
    };
    connect(timeline, &QAbstractItemModel::rowsInserted, this, note);
    connect(timeline, &QAbstractItemModel::dataChanged, this, note);
    chat.emulator->duplicateEvents(1);
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = sending,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 1500ms});
    chat.client->setDraft(id, {.body = QString(30'000'000, u'x')}); // the disk has a lot to do
    QTest::qWait(0);
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);

    const QString confirmed = u"First | Second"_s;
    QCOMPARE(chat.shown(id), confirmed);
    const qsizetype at = history.indexOf(confirmed);
    QVERIFY2(at >= 0, qPrintable(history.join(u'\n')));
    QCOMPARE(history.mid(at + 1), QStringList());
    QCOMPARE(chat.countOf(u"received(Second)"_s), 0);
}

void DeliveryTest::keepsFilesThatCannotBeSentAsADraft()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    chat.emulator->setSettings({{u"disableAttachments"_s, true}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    const Draft files{.files = {u"/tmp/invoice.pdf"_s}};

    QCOMPARE(chat.client->sendMessage(id, files), QString());

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(chat.client->lastError().code, u"attachments_disabled"_s);
    QCOMPARE(chat.client->draft(id), files);
    chat.client.reset();
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.client->draft(id), files);
    QCOMPARE(chat.kept(id), QStringList{u"First"_s});
}

void DeliveryTest::keepsThemBesideWhatIsWrittenThere()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"disableAttachments"_s, true}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    const Draft files{.body = u"My invoice"_s, .files = {u"/tmp/invoice.pdf"_s}};
    chat.client->setDraft(id, {.body = u"Half a sentence"_s, .files = {u"/tmp/photo.png"_s}});

    chat.client->sendMessage(id, files);

    const Draft both{.body = u"Half a sentence\n\nMy invoice"_s,
                     .files = {u"/tmp/photo.png"_s, u"/tmp/invoice.pdf"_s}};
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(chat.client->draft(id), both);
    chat.client->sendMessage(id, both); // as somebody who tries once more
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 2);
    QCOMPARE(chat.client->draft(id), both);

    const Draft written{.body = files.body + u' ', .files = files.files};
    chat.client->setDraft(id, written);
    chat.client->sendMessage(id, files);
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 3);
    QCOMPARE(chat.client->draft(id), written);
}

void DeliveryTest::tellsWhoeverWatchesThatTheCustomerTypes()
{
    using Typing = ChatClient::Typing;
    ChatCase chat;
    chat.pace.typingPulse = 1h;
    chat.pace.typingSilence = 500ms;
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.client->watchConversation(id);
    QStringList told;
    connect(chat.emulator.get(), &Emulator::customerTyped, this,
            [&](const QString &conversationId, Emulator::Typing typing) {
                QCOMPARE(conversationId, id);
                told.append(typing == Emulator::Typing::Started ? u"typing"_s : u"ended"_s);
            });
    chat.client->setTyping(id, Typing::Started); // before the channel is there
    QTRY_COMPARE(told.join(u' '), u"typing ended"_s);
    told.clear();
    for (int key = 0; key < 20; ++key)
        chat.client->setTyping(id, Typing::Started);  // the hour is not over
    QTRY_COMPARE(told.join(u' '), u"typing ended"_s); // nobody typed for a while
    chat.client->setTyping(id, Typing::Started);
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(told.join(u' '), u"typing ended typing ended"_s);
    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);

    chat.emulator->setSettings({{u"showTypingIndicatorWeb"_s, false}});
    chat.client->stop();
    QVERIFY(chat.start());
    chat.client->watchConversation(id);
    const QSignalSpy heard(chat.client.get(), &ChatClient::agentTyping);
    const auto isJoined = [&] {
        chat.emulator->setAgentTyping(id, Emulator::Typing::Started);
        return !heard.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isJoined, patience)); // before that, nobody can be told
    chat.client->setTyping(id, Typing::Started);
    chat.client->sendMessage(id, {.body = u"Third"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Third)"_s), 1);
    QVERIFY(goAroundThrice(chat));
    QCOMPARE(told.size(), 4);
}

void DeliveryTest::endsTypingWhereTheCustomerLeaves()
{
    using Typing = ChatClient::Typing;
    ChatCase chat;
    chat.pace.typingPulse = 1h;
    chat.pace.typingSilence = 1h;
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString other = chat.converse(u"One"_s);
    const QString id = chat.converse(u"Two"_s);
    chat.client->watchConversation(id);
    QStringList told;
    connect(chat.emulator.get(), &Emulator::customerTyped, this,
            [&](const QString &, Emulator::Typing typing) {
                told.append(typing == Emulator::Typing::Started ? u"typing"_s : u"ended"_s);
            });
    chat.client->setTyping(id, Typing::Started);
    QTRY_COMPARE(told.join(u' '), u"typing"_s);
    chat.client->setTyping(other, Typing::Ended); // nobody typed there
    chat.client->setTyping(id, Typing::Started);  // still

    chat.client->watchConversation({});

    QTRY_COMPARE(told.join(u' '), u"typing ended"_s);
}

void DeliveryTest::endsWhenAllHasArrived_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<bool>("isFile");
    const auto row = [](const char *name, const QString &path, EmulatorFault::Kind kind) {
        const EmulatorFault fault{
            .method = u"POST"_s, .path = path, .kind = kind, .status = 503, .times = 3};
        QTest::newRow(name) << fault << (path != sending);
    };
    row("a text that waits", sending, EmulatorFault::Kind::Status);
    row("a text without a network", sending, EmulatorFault::Kind::DropConnection);
    row("a file on its way", u"/c/v1/chat/attachments"_s, EmulatorFault::Kind::Status);
}

void DeliveryTest::endsWhenAllHasArrived()
{
    QFETCH(const EmulatorFault, fault);
    QFETCH(const bool, isFile);
    const StorageFolder folder;
    const FileFolder files;
    ChatCase chat(u"empty"_s, folder.path());
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(fault);
    Draft last{.body = u"Last"_s};
    if (isFile)
        last.files.append(files.put(u"notes.txt"_s, "What I saw"));

    chat.client->sendMessage(id, last);
    std::optional<Result<Conversation>> ended;
    chat.client->endConversation(id, this,
                                 [&ended](const Result<Conversation> &told) { ended = told; });

    QTRY_VERIFY(ended);
    QVERIFY(*ended && (*ended)->isEnded());
    QCOMPARE(chat.kept(id), QStringList({u"First"_s, u"Last"_s}));
    QCOMPARE(chat.emulator->probe().conversation(id)->endReason, u"customer_ended"_s);
    QTRY_COMPARE(chat.shown(id), u"First | Last"_s);
}

void DeliveryTest::endsInSpiteOfWhatIsRefused()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(EmulatorFault::refusedMessage());

    chat.client->sendMessage(id, {.body = u"Second"_s});
    chat.client->endConversation(id);

    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
    QTRY_COMPARE(chat.shown(id), u"First | !Second"_s);
}

static const Kustomer::Testing::Suite<DeliveryTest> suite;
#include "tst_delivery.moc"
