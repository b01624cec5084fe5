// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/past/past.h"
#include "chat/past/pastrecords.h"
#include "chat/storage/localstore.h"
#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

QDateTime at(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1741083000000 + second * 1000 + 7, Qt::UTC);
}

Conversation conversation(const QString &id)
{
    Conversation conversation;
    conversation.id = id;
    conversation.title = u"Bürostuhl"_s;
    conversation.preview = u"Grüße 😀"_s;
    conversation.createdAt = at(1);
    conversation.lastMessageAt = at(2);
    conversation.lastSeenAt = at(3);
    conversation.endedAt = at(4);
    conversation.unreadCount = 3;
    conversation.customerId = u"p"_s;
    conversation.brandId = u"b"_s;
    conversation.customAttributes = {{u"orderStr"_s, u"7"_s}};
    conversation.satisfaction = {.id = u"s"_s, .status = u"offered"_s, .lockedAt = at(5)};
    conversation.responders
        = {{.id = u"u"_s, .displayName = u"Ann"_s, .avatarUrl = QUrl(u"https://x.test/ä"_s)}};
    return conversation;
}

Message message(const QString &id, const QString &conversationId)
{
    Message message;
    message.id = id;
    message.clientId = u"k"_s;
    message.conversationId = conversationId;
    message.body = u"Grüße 😀\n\"x\""_s;
    message.createdAt = at(2);
    message.sender = {.id = u"u"_s, .displayName = u"Ann"_s};
    message.attachments = {{u"a"_s}};
    return message;
}

EmulatorFault silence(const QString &path)
{
    return {.method = u"GET"_s, .path = path, .kind = EmulatorFault::Kind::Silence, .times = 0};
}

const QString sessions = u"/c/v1/chat/sessions"_s;

/// Ends the client, and starts one that the server tells nothing of the past.
bool restartDeaf(ChatCase &chat)
{
    chat.client.reset();
    chat.emulator->addFault(silence(sessions));
    chat.replaceClient();
    return chat.start();
}

} // namespace

/// What was known of the past is shown before the server answers, and never with a gap.
class PastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void keepsEachValueOfAConversation();
    void keepsEachValueOfAMessage();
    void namesThePlaceOfBadValues_data();
    void namesThePlaceOfBadValues();
    void leavesGoodRecordsBesideBadOnes();
    void writesWhatHasChangedAndForgetsWhatIsOld();

    void showsThePastBeforeTheServerAnswers();
    void showsThePastOfACustomer();
    void showsWhatWasAskedForBeforeTheFileWasRead();
    void addsWhatWasWrittenMeanwhile();
    void showsNoGap();
    void keepsTheNewestMessagesOnly();
    void erasesThePastAtLogout();
};

void PastTest::keepsEachValueOfAConversation()
{
    const Conversation full = conversation(u"c"_s);
    const Result<Conversation> read = conversationFrom(recordOf(full));
    QVERIFY(read);
    QCOMPARE(*read, full);

    Conversation bare;
    bare.id = u"c"_s;
    bare.createdAt = at(1);
    QCOMPARE(*conversationFrom(recordOf(bare)), bare);
}

void PastTest::keepsEachValueOfAMessage()
{
    Message full = message(u"m"_s, u"c"_s);
    const Result<Message> read = messageFrom(recordOf(full));
    QVERIFY(read);
    QCOMPARE(*read, full);

    full.direction = Message::Direction::FromCustomer;
    QCOMPARE(*messageFrom(recordOf(full)), full);
}

void PastTest::namesThePlaceOfBadValues_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const Record session = recordOf(conversation(u"c"_s));
    const Record text = recordOf(message(u"m"_s, u"c"_s));
    const QJsonValue nothing(QJsonValue::Undefined);
    QTest::newRow("conversation without instant")
        << session << u"createdAt"_s << nothing << u"conversation[c].createdAt: missing"_s;
    QTest::newRow("conversation with bad instant")
        << session << u"endedAt"_s << QJsonValue(u"soon"_s)
        << u"conversation[c].endedAt: not an instant"_s;
    QTest::newRow("message of nothing")
        << text << u"conversationId"_s << nothing << u"message[m].conversationId: missing"_s;
    QTest::newRow("message without instant")
        << text << u"createdAt"_s << nothing << u"message[m].createdAt: missing"_s;
    QTest::newRow("message without direction")
        << text << u"direction"_s << QJsonValue(7) << u"message[m].direction: missing"_s;
}

void PastTest::namesThePlaceOfBadValues()
{
    QFETCH(Record, record);
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    record.value[name] = value;
    const bool isMessage = record.kind == messageKind;
    const std::optional<Error> problem = isMessage
        ? std::optional(messageFrom(record).error())
        : std::optional(conversationFrom(record).error());
    QTEST(problem->message, "problem");
    QCOMPARE(problem->kind, Error::Kind::Storage);
}

void PastTest::leavesGoodRecordsBesideBadOnes()
{
    LocalStore store;
    Past past(&store, quickPace(),
              {.conversations = [] { return QList<Conversation>(); }, .messages = {}});
    QStringList problems;
    connect(&past, &Past::problemNoticed, this,
            [&](const Error &error) { problems.append(error.message); });
    Record strayed = recordOf(message(u"stray"_s, u"c"_s));
    strayed.value.remove(u"conversationId"_s);
    Record bad = recordOf(message(u"bad"_s, u"c"_s));
    bad.value.remove(u"createdAt"_s);
    past.restore({recordOf(conversation(u"c"_s)),
                  {.kind = conversationKind, .id = u"d"_s, .value = {{u"title"_s, u"x"_s}}},
                  strayed,
                  bad,
                  recordOf(message(u"m"_s, u"c"_s))});

    QCOMPARE(past.conversations(), QList{conversation(u"c"_s)});
    QCOMPARE(past.messagesOf(u"c"_s), (QList{message(u"m"_s, u"c"_s)}));
    QCOMPARE(problems,
             (QStringList{u"message[stray].conversationId: missing"_s,
                          u"conversation[d].createdAt: missing"_s,
                          u"message[bad].createdAt: missing"_s}));
}

void PastTest::writesWhatHasChangedAndForgetsWhatIsOld()
{
    const StorageFolder folder;
    LocalStore store;
    store.setDirectory(folder.path());
    QList<Record> found;
    bool isOpen = false;
    const auto open = [&] {
        isOpen = false;
        store.open({.identity = u"o"_s, .customerId = u"p"_s}, this,
                   [&](const QList<Record> &records) {
                       found = records;
                       isOpen = true;
                   });
    };
    QList<Conversation> conversations{conversation(u"c"_s), conversation(u"d"_s)};
    Past past(&store, quickPace(),
              {.conversations = [&] { return conversations; },
               .messages =
                   [](const QString &id) {
                       return QList{message(u"m-"_s + id, id)};
                   }});
    open();
    QTRY_VERIFY(isOpen);
    past.note(u"c"_s);
    past.note(u"d"_s);
    past.flush();
    conversations.removeLast();
    conversations.first().title = u"New"_s;
    past.note(u"c"_s);
    past.flush();

    open();
    QTRY_VERIFY(isOpen);
    QCOMPARE(found, (QList{recordOf(conversations.first()), recordOf(message(u"m-c"_s, u"c"_s))}));
}

void PastTest::showsThePastBeforeTheServerAnswers()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QVERIFY(!chat.emulator->sendAsAgent(id, u"Good morning"_s).isEmpty());
    QTRY_COMPARE(chat.shown(id), u"Hello | Good morning"_s);

    QVERIFY(restartDeaf(chat));

    QCOMPARE(chat.listed(), QStringList{id});
    QCOMPARE(chat.client->conversations()->at(0).preview, u"Good morning"_s);
    QCOMPARE(chat.client->unreadCount(), 1);
    QCOMPARE(chat.shown(id), u"Hello | Good morning"_s);
    QCOMPARE(chat.client->timeline(id)->loading(), TimelineModel::Loading::Running);
}

void PastTest::showsThePastOfACustomer()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QStringList listed = chat.listed();
    QTRY_COMPARE(chat.client->timeline(listed.first())->loading(), TimelineModel::Loading::Done);
    const QString whole = chat.shown(listed.first());

    QVERIFY(restartDeaf(chat));

    QCOMPARE(chat.listed(), listed);
    QCOMPARE(chat.shown(listed.first()), whole);
}

void PastTest::showsWhatWasAskedForBeforeTheFileWasRead()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.listed().first();
    QTRY_COMPARE(chat.client->timeline(id)->loading(), TimelineModel::Loading::Done);
    const QString whole = chat.shown(id);
    chat.replaceClient();
    chat.emulator->addFault(
        {.path = u"*/messages"_s, .kind = EmulatorFault::Kind::Silence, .times = Emulator::Always});

    chat.client->start();
    const TimelineModel *timeline = chat.client->timeline(id);
    QCOMPARE(timeline->rowCount(), 0);

    QTRY_COMPARE(chat.shown(id), whole);
    QCOMPARE(timeline->loading(), TimelineModel::Loading::Running);
}

void PastTest::addsWhatWasWrittenMeanwhile()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client.reset();
    chat.emulator->sendAsAgent(id, u"While you slept"_s);

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.shown(id), u"Hello | While you slept"_s);
    QCOMPARE(chat.countOf(u"received(While you slept)"_s), 0);
    QTRY_COMPARE(chat.client->unreadCount(), 1);
}

void PastTest::showsNoGap()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client.reset();
    QStringList expected{u"Hello"_s};
    for (int i = 0; i < 130; ++i) {
        expected.append(u"%1"_s.arg(i));
        chat.emulator->sendAsAgent(id, expected.last());
    }

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_VERIFY(chat.shown(id).endsWith("129"_L1));
    QVERIFY(!chat.shown(id).contains("Hello"_L1));
    TimelineModel *timeline = chat.client->timeline(id);
    QTRY_VERIFY(timeline->canFetchOlder());
    while (timeline->canFetchOlder()) {
        timeline->fetchOlder();
        QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    }
    QCOMPARE(chat.shown(id), expected.join(u" | "_s));
}

void PastTest::keepsTheNewestMessagesOnly()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"The very first"_s);
    QStringList expected;
    for (int i = 0; i < Past::mostMessages; ++i) {
        expected.append(u"%1"_s.arg(i));
        chat.emulator->sendAsAgent(id, expected.last());
    }
    QTRY_VERIFY(chat.shown(id).endsWith(expected.join(u" | "_s)));

    QVERIFY(restartDeaf(chat));

    QCOMPARE(chat.shown(id), expected.join(u" | "_s));
}

void PastTest::erasesThePastAtLogout()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QVERIFY(!chat.converse(u"A secret of Jane"_s).isEmpty());
    QTRY_VERIFY(folder.contains("A secret of Jane"));

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("A secret of Jane"));
    QCOMPARE(chat.listed(), QStringList());
}

static const Kustomer::Testing::Suite<PastTest> suite;
#include "tst_past.moc"
