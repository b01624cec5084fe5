// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/fulldisk.h"
#include "support/obstinatestore.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

} // namespace

/// A logout leaves nothing of the customer on disk, whenever it comes.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void erasesEverything();
    void erasesEverythingWithoutANetwork();
    void erasesEverythingHoweverEarly_data();
    void erasesEverythingHoweverEarly();
    void erasesEverythingAlthoughItIsStopped();
    void erasesInTheStoreThatItBeganWith();
    void erasesEverythingWithoutAChat_data();
    void erasesEverythingWithoutAChat();
    void erasesOnceWhereTheNextStartFollowsAtOnce();
    void writesNothingBeforeItErases();

    void tellsOnlyWhenTheSecretIsGone();
    void keepsTheNextVisitorOnlyWhenTheSecretIsGone();
    void leavesNothingWhateverIsDoneInASlot_data();
    void leavesNothingWhateverIsDoneInASlot();
    void leavesNothingIfTheClientDiesAtOnce_data();
    void leavesNothingIfTheClientDiesAtOnce();
    void answersEachOfTwoLogouts();
    void leavesToAnotherClientWhatIsItsOwn();
    void letsAnotherClientSendWhatItHas();
};

void ErasureTest::erasesEverything()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = 0});
    chat.client->createConversation(u"Of Jane"_s);
    QTRY_VERIFY(folder.contains("Of Jane"));
    folder.write(folder.databases().first() + u".corrupt-20260101T000000000"_s, "Of Jane, too");

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("Of Jane"));
    chat.emulator->clearFaults();
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    chat.replaceClient();
    QVERIFY(chat.start());
    QCOMPARE(chat.requestCount(u"POST /c/v1/chat/messages"_s), 0);
}

void ErasureTest::erasesEverythingWithoutANetwork()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.emulator->close();
    chat.client->createConversation(u"Of Jane"_s);
    QTRY_VERIFY(folder.contains("Of Jane"));

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QCOMPARE(folder.files(), QStringList());
}

void ErasureTest::erasesEverythingHoweverEarly_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("before it is known who it was") << QString();
    QTest::newRow("before the settings came") << u"/p/v1/chat/settings"_s;
    QTest::newRow("before the token came") << u"/c/v1/tracking"_s;
    QTest::newRow("before the schedule came") << u"/p/v1/schedules"_s;
}

void ErasureTest::erasesEverythingHoweverEarly()
{
    QFETCH(const QString, fault);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.converse(u"Of Jane"_s);
    chat.client.reset();
    QVERIFY(folder.contains("Of Jane"));
    if (!fault.isEmpty())
        chat.emulator->addFault(
            {.path = fault, .kind = EmulatorFault::Kind::Delay, .delay = std::chrono::seconds(1)});
    chat.replaceClient();
    chat.emulator->clearRequests();
    chat.client->start();
    if (!fault.isEmpty()) {
        QTRY_COMPARE(chat.listed(), QStringList{id});
        QTRY_COMPARE(chat.requestCount(u"GET "_s + fault), 1);
    }
    QCOMPARE(chat.client->state(), ChatClient::State::Starting);

    chat.client->logout();

    QVERIFY(chat.listed().isEmpty());
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("Of Jane"));
    QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);
    QVERIFY(!chat.client->isLoggedIn());
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(chat.listed().isEmpty());
    QVERIFY(!folder.contains("Of Jane"));
}

void ErasureTest::erasesEverythingAlthoughItIsStopped()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.converse(u"Of Jane"_s);
    chat.client.reset();
    QVERIFY(folder.contains("Of Jane"));
    chat.replaceClient();
    auto owned = std::make_unique<ObstinateStore>(&chat.secrets);
    ObstinateStore *store = owned.get();
    store->isReadHeld = true;
    chat.client->setTokenStore(std::move(owned));
    chat.client->start();

    chat.client->logout();
    chat.client->stop();
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    QTRY_VERIFY(store->isHolding());
    store->release();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QTRY_COMPARE(folder.files(), QStringList());
}

void ErasureTest::erasesInTheStoreThatItBeganWith()
{
    ChatCase chat(u"lab"_s);
    auto owned = std::make_unique<ObstinateStore>(&chat.secrets);
    const QPointer<ObstinateStore> store(owned.get());
    chat.client->setTokenStore(std::move(owned));
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    store->isRemovalHeld = true;
    chat.client->logout();
    chat.client->stop();
    QTRY_VERIFY(store->isHolding());

    chat.client->setTokenStore(std::make_unique<SecretsStore>(&chat.secrets));

    QVERIFY(store);
    store->release();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(chat.secrets.isEmpty());
    QTRY_VERIFY(!store); // nobody needs it any more
}

void ErasureTest::erasesEverythingWithoutAChat_data()
{
    QTest::addColumn<bool>("isKeeping");
    QTest::addColumn<std::function<bool(ChatCase &)>>("leave");
    const auto row = [](const char *name, bool isKeeping, std::function<bool(ChatCase &)> leave) {
        QTest::newRow(name) << isKeeping << std::move(leave);
    };
    row("stopped", true, [](ChatCase &chat) {
        chat.client->stop();
        return waitFor([&chat] { return chat.countOf(u"stopped"_s) == 1; });
    });
    row("failed", false, [](ChatCase &chat) { // what is on disk would do for a start
        chat.replaceClient();
        chat.emulator->addFault(EmulatorFault::failedStart());
        chat.client->start();
        return waitFor([&chat] { return chat.countOf(u"startFailed"_s) == 1; });
    });
    row("never started", true, [](ChatCase &chat) {
        chat.replaceClient();
        return true;
    });
}

void ErasureTest::erasesEverythingWithoutAChat()
{
    QFETCH(const bool, isKeeping);
    QFETCH(const std::function<bool(ChatCase &)>, leave);
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, isKeeping ? folder.path() : QString());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QVERIFY(!chat.converse(u"Of Jane"_s).isEmpty());
    QVERIFY(leave(chat));
    QCOMPARE(chat.secrets.size(), 1);
    QTRY_COMPARE(folder.contains("Of Jane"), isKeeping);

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QCOMPARE(chat.secrets.size(), 0);
    QVERIFY(!folder.contains("Of Jane"));
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
    chat.emulator->clearFaults();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
    QCOMPARE(chat.listed(), QStringList());
    QCOMPARE(chat.countOf(u"loggedOut"_s), 1);
}

void ErasureTest::erasesOnceWhereTheNextStartFollowsAtOnce()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.replaceClient();
    connect(chat.client.get(), &ChatClient::loggedOut, chat.client.get(), &ChatClient::start);

    chat.client->logout();

    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(!chat.converse(u"Of somebody new"_s).isEmpty());
    QCOMPARE(chat.countOf(u"loggedOut"_s), 1);
}

void ErasureTest::writesNothingBeforeItErases()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->setDraft(id, {.body = u"First words"_s});
    QTRY_VERIFY(folder.contains("First words")); // and everything before them
    const FullDisk full;                         // which tells of each attempt to write

    chat.client->setDraft(id, {.body = u"Not finished"_s});
    chat.emulator->addFault({.path = u"/c/v1/tracking"_s, .times = 0}); // no next visitor
    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(folder.databases().isEmpty());
    QCOMPARE(chat.errors().filter(u"this disk"_s).join(u' '), QString());
}

void ErasureTest::tellsOnlyWhenTheSecretIsGone()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    auto owned = std::make_unique<ObstinateStore>(&chat.secrets);
    ObstinateStore *store = owned.get();
    chat.client->setTokenStore(std::move(owned));
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    store->isRemovalHeld = true;

    chat.client->logout();

    QTRY_VERIFY(store->isHolding());
    QTRY_COMPARE(chat.requestCount(u"POST /c/v1/tracking/tokens"_s), 1);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(chat.countOf(u"loggedOut"_s), 0);
    QVERIFY(!chat.secrets.isEmpty());
    store->release();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QCOMPARE(chat.errors(), QStringList());
}

void ErasureTest::keepsTheNextVisitorOnlyWhenTheSecretIsGone()
{
    ChatCase chat(u"lab"_s);
    auto owned = std::make_unique<ObstinateStore>(&chat.secrets);
    ObstinateStore *store = owned.get();
    chat.client->setTokenStore(std::move(owned));
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const auto asJane = chat.secrets;
    store->isRemovalHeld = true;
    chat.client->logout();
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(chat.secrets, asJane); // otherwise the removal would take the visitor's away

    store->release();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QTRY_COMPARE(chat.secrets.size(), 1);
    QVERIFY(chat.secrets != asJane);
}

void ErasureTest::leavesNothingWhateverIsDoneInASlot_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QByteArray>("slot");
    for (const char *signal :
         {SIGNAL(connectionStateChanged(Kustomer::ChatClient::ConnectionState)),
          SIGNAL(unreadCountChanged(int)), SIGNAL(loggedInChanged())}) {
        for (const char *slot : {SLOT(stop()), SLOT(deleteLater())})
            QTest::addRow("%s in %s", slot + 1, signal + 1)
                << QByteArray(signal) << QByteArray(slot);
    }
}

void ErasureTest::leavesNothingWhateverIsDoneInASlot()
{
    QFETCH(const QByteArray, signal);
    QFETCH(const QByteArray, slot);
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.converse(u"Of Jane"_s);
    chat.emulator->sendAsAgent(id, u"For Jane"_s);
    QTRY_VERIFY(chat.client->unreadCount() > 0);
    chat.client->setDraft(id, {.body = u"A draft of Jane"_s});
    QTRY_VERIFY(folder.contains("A draft of Jane"));
    ChatClient *client = chat.client.release();
    const QPointer<ChatClient> alive(client);
    QObject::connect(client, signal, client, slot);

    client->logout();

    QTRY_VERIFY(!alive || alive->state() == ChatClient::State::Stopped);
    QTRY_VERIFY(chat.secrets.isEmpty());
    QTRY_VERIFY(!folder.contains("Jane"));
    delete alive;
    QVERIFY(!folder.contains("Jane"));
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
    QTRY_COMPARE(folder.names().filter(u".logout"_s), QStringList());
}

void ErasureTest::leavesNothingIfTheClientDiesAtOnce_data()
{
    QTest::addColumn<bool>("isKeeping");
    QTest::newRow("with files") << true;
    QTest::newRow("without files") << false;
}

void ErasureTest::leavesNothingIfTheClientDiesAtOnce()
{
    QFETCH(const bool, isKeeping);
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, isKeeping ? folder.path() : QString());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QVERIFY(!chat.converse(u"Of Jane"_s).isEmpty());

    chat.client->logout();
    chat.client.reset();

    QVERIFY(chat.secrets.isEmpty());
    QVERIFY(!folder.contains("Of Jane"));
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
    QTRY_COMPARE(folder.names().filter(u".logout"_s), QStringList());
}

void ErasureTest::answersEachOfTwoLogouts()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));

    chat.client->logout();
    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 2);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(!chat.converse(u"Of a visitor"_s).isEmpty());
    chat.client.reset();
    QVERIFY(folder.contains("Of a visitor"));
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.listed().size(), 1);
}

/// Two clients of the same customer: the first one has the file.
void ErasureTest::leavesToAnotherClientWhatIsItsOwn()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/messages"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = 0});
    chat.client->sendMessage(id, {.body = u"Waits"_s});
    QTRY_COMPARE(chat.shown(id), u"First | ~Waits"_s);
    std::unique_ptr<ChatClient> first = std::move(chat.client);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"another process uses the file"_s));
    chat.replaceClient();
    QVERIFY(chat.start());
    QCOMPARE(chat.errors().filter(u"open elsewhere"_s).size(), 1);

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(folder.contains("Waits"));
    chat.client.reset();
    chat.emulator->clearFaults();
    first->reconnect();
    QTRY_COMPARE(chat.countOf(u"sent(Waits)"_s), 1);
    first->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 2);
    QVERIFY(!folder.contains("Waits"));
}

void ErasureTest::letsAnotherClientSendWhatItHas()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    std::unique_ptr<ChatClient> first = std::move(chat.client);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"another process uses the file"_s));
    chat.replaceClient();
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/messages"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = 0});
    chat.client->sendMessage(id, {.body = u"Waits"_s});
    QTRY_VERIFY(chat.shown(id).endsWith(u"~Waits"_s));

    first->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("First"));
    chat.emulator->clearFaults();
    chat.client->reconnect();
    QTRY_COMPARE(chat.countOf(u"sent(Waits)"_s), 1);
}

static const Kustomer::Testing::Suite<ErasureTest> suite;
#include "tst_erasure.moc"
