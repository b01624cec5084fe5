// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/search/messagesearch.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList bodies(const QList<Message> &messages)
{
    QStringList bodies;
    for (const Message &message : messages)
        bodies.append(message.body);
    return bodies;
}

/// Three conversations, of which it is noted when they are read.
struct Shelf
{
    QList<int> reads = {}; ///< after how many other events
    int others = 0;
    QObject context;
    MessageSearch search{
        MessageSearch::Knowledge{.conversations =
                                     [] {
                                         return QStringList({u"a"_s, u"b"_s, u"c"_s});
                                     },
                                 .messages =
                                     [this](const QString &id) {
                                         return read(id);
                                     }}};

    QList<Message> read(const QString &id)
    {
        reads.append(others);
        QMetaObject::invokeMethod(
            &context, [this] { ++others; }, Qt::QueuedConnection);
        Message message;
        message.id = u"of "_s + id;
        message.conversationId = id;
        message.body = u"The **kayak** of "_s + id;
        message.createdAt = QDateTime::currentDateTimeUtc();
        return {message};
    }
};

} // namespace

/// Words in all that is kept here.
class MessageSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void findsWhatIsLoadedAndWhatCame();
    void looksThroughWhatIsRead();
    void readsAheadAConversationAtATime();
    void readsAheadWithoutWords();
    void readsWhatIsLeftForAQuestion();
    void findsWhatIsOnDiskWithoutANetwork();
    void forgetsWithTheCustomer();
    void findsNothingBeforeTheStart();
};

void MessageSearchTest::findsWhatIsLoadedAndWhatCame()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString id = chat.converse(u"My kayak leaks"_s);
    QTRY_COMPARE(bodies(chat.client->findMessages(u"KAYAK"_s)), QStringList({u"My kayak leaks"_s}));
    chat.emulator->sendAsAgent(id, u"Which kayak?"_s);
    QTRY_COMPARE(bodies(chat.client->findMessages(u"kayak"_s)),
                 QStringList({u"Which kayak?"_s, u"My kayak leaks"_s}));
    QCOMPARE(chat.client->findMessages(u"kayak"_s).first().conversationId, id);
    QCOMPARE(chat.client->findMessages(u"kayak"_s, 1).size(), 1);
    QCOMPARE(chat.client->findMessages(u"canoe"_s), QList<Message>());
}

void MessageSearchTest::looksThroughWhatIsRead()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString id = chat.converse(u"My **kayak** [leaks](https://x.example/typed)"_s);
    const QString answer = u"See **our** [returns page](https://x.example/secret)"_s;
    chat.emulator->sendAsAgent(id, answer);
    QTRY_COMPARE(bodies(chat.client->findMessages(u"our returns page"_s)), QStringList({answer}));
    QCOMPARE(chat.client->findMessages(u"secret"_s), QList<Message>());
    QCOMPARE(chat.client->findMessages(u"**our"_s), QList<Message>());
    chat.emulator->sendAsAgent(id, u"Look at __init__ first"_s); // a name, on screen too
    QTRY_COMPARE(chat.client->findMessages(u"at __init__"_s).size(), 1);
    QCOMPARE(chat.client->findMessages(u"**kayak**"_s).size(), 1); // the customer's is as typed
    QCOMPARE(chat.client->findMessages(u"/typed"_s).size(), 1);
}

void MessageSearchTest::readsAheadAConversationAtATime()
{
    Shelf shelf;
    shelf.search.readAhead();
    QCOMPARE(shelf.reads, QList<int>());
    QTRY_COMPARE(shelf.reads, QList<int>({0, 1, 2}));
    QCOMPARE(shelf.search.find(u"the kayak"_s, 50).size(), 3);
    QCOMPARE(shelf.reads.size(), 3);
}

void MessageSearchTest::readsAheadWithoutWords()
{
    Shelf shelf;
    QCOMPARE(shelf.search.find(u" "_s, 50), QList<Message>());
    QCOMPARE(shelf.reads, QList<int>());
    QTRY_COMPARE(shelf.reads.size(), 3);
}

void MessageSearchTest::readsWhatIsLeftForAQuestion()
{
    Shelf shelf;
    shelf.search.readAhead();
    QCOMPARE(shelf.search.find(u"the kayak"_s, 50).size(), 3);
    QTRY_COMPARE(shelf.others, 3);
    QCOMPARE(shelf.reads.size(), 3);
    shelf.search.note(u"b"_s);
    QCOMPARE(shelf.search.find(u"the kayak"_s, 50).size(), 3);
    QCOMPARE(shelf.reads.size(), 4);
}

void MessageSearchTest::findsWhatIsOnDiskWithoutANetwork()
{
    const QTemporaryDir folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QVERIFY(!chat.converse(u"My kayak leaks"_s).isEmpty());
    chat.client->stop();
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    chat.emulator->addFault(
        {.kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    chat.replaceClient();
    chat.client->start();
    QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);
    QTRY_COMPARE(bodies(chat.client->findMessages(u"kayak"_s)), QStringList({u"My kayak leaks"_s}));
}

void MessageSearchTest::forgetsWithTheCustomer()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QVERIFY(!chat.converse(u"My kayak leaks"_s).isEmpty());
    QTRY_COMPARE(chat.client->findMessages(u"kayak"_s).size(), 1);
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QCOMPARE(chat.client->findMessages(u"kayak"_s), QList<Message>());
    QVERIFY(chat.logIn(u"tom@example.com"_s));
    QCOMPARE(chat.client->findMessages(u"kayak"_s), QList<Message>());
}

void MessageSearchTest::findsNothingBeforeTheStart()
{
    ChatCase chat;
    chat.client->prepareSearch();
    QCOMPARE(chat.client->findMessages(u"anything"_s), QList<Message>());
}

static const Kustomer::Testing::Suite<MessageSearchTest> suite;

#include "tst_messagesearch.moc"
