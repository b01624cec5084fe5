// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/fulldisk.h"
#include "support/obstinatestore.h"
#include "support/readonlydisk.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

#include <optional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

/// Gives the next client a store that can be told what to do.
ObstinateStore *furnish(ChatCase &chat)
{
    auto owned = std::make_unique<ObstinateStore>(&chat.secrets);
    ObstinateStore *store = owned.get();
    chat.client->setTokenStore(std::move(owned));
    return store;
}

} // namespace

/// A logout that could not erase everything says so, and the next start makes up for it.
class UnfinishedErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("XDG_DATA_HOME"); }

    void isToldAndFinishedByTheNextStart_data();
    void isToldAndFinishedByTheNextStart();
    void keepsTheNextStartFromTheIdentity();
    void isFinishedInTheSameProcess();
    void isFinishedBeforeTheNextLoginIsKept();
    void isFinishedIfTheProcessWasKilled();
    void erasesTheFilesLaterWhereTheDiskIsReadOnly_data();
    void erasesTheFilesLaterWhereTheDiskIsReadOnly();
    void isNotedWhereNothingElseIsKept();

private:
    std::unique_ptr<StorageFolder> m_data; ///< of the application
};

void UnfinishedErasureTest::init()
{
    failOnAnyWarning();
    m_data = std::make_unique<StorageFolder>();
    QFile::setPermissions(m_data->path(), QFile::Permissions(0x7777));
    qputenv("XDG_DATA_HOME", m_data->path().toLocal8Bit());
}

void UnfinishedErasureTest::isToldAndFinishedByTheNextStart_data()
{
    QTest::addColumn<bool>("isKeeping");
    QTest::newRow("with files") << true;
    QTest::newRow("without files") << false;
}

void UnfinishedErasureTest::isToldAndFinishedByTheNextStart()
{
    QFETCH(const bool, isKeeping);
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, isKeeping ? folder.path() : QString());
    ObstinateStore *store = furnish(chat);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    store->isRemovalRefused = true;
    const QByteArray token = chat.header(u"POST /c/v1/identity"_s, "x-kustomer-tracking-token");
    QVERIFY(!token.isEmpty());
    Error told;
    connect(chat.client.get(), &ChatClient::errorOccurred, this,
            [&told](const Error &error) { told = error; });

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(told.kind, Error::Kind::Storage);
    QCOMPARE(told.code, u"erasure_owed"_s);
    QVERIFY2(told.message.contains("The keychain is locked."_L1), qPrintable(told.message));
    QCOMPARE(chat.countOf(u"loggedOut"_s), 0);
    QVERIFY(!folder.contains("jane"));
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    chat.client.reset();
    QVERIFY(!chat.secrets.isEmpty());
    chat.emulator->clearRequests();

    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
    for (const EmulatorRequest &request : chat.emulator->requests()) {
        for (const auto &[name, value] : request.headers)
            QVERIFY(value != token);
    }
    QTRY_COMPARE(folder.names().filter(u".logout"_s), QStringList());
    QVERIFY(chat.logIn(jane)); // and from here on all is as ever
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(chat.client->isLoggedIn());
}

void UnfinishedErasureTest::keepsTheNextStartFromTheIdentity()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    furnish(chat)->isRemovalRefused = true;
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const auto asJane = chat.secrets;
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);

    chat.replaceClient();
    furnish(chat)->isRemovalRefused = true;
    QVERIFY(chat.start());

    QCOMPARE(chat.countOf(u"errorOccurred"_s), 2); // told again, as it is still true
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.listed().isEmpty());
    QCOMPARE(chat.secrets, asJane);
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.secrets != asJane);
}

void UnfinishedErasureTest::isFinishedInTheSameProcess()
{
    ChatCase chat(u"lab"_s);
    ObstinateStore *store = furnish(chat);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const auto asJane = chat.secrets;
    store->isRemovalRefused = true;
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);

    chat.client->stop();
    store->isRemovalRefused = false;
    QVERIFY(chat.start());

    QVERIFY(!chat.client->isLoggedIn());
    QTRY_COMPARE(chat.secrets.size(), 1);
    QVERIFY(chat.secrets != asJane);
}

void UnfinishedErasureTest::isFinishedBeforeTheNextLoginIsKept()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    ObstinateStore *store = furnish(chat);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    store->isRemovalRefused = true;
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    store->isRemovalRefused = false; // unlocked meanwhile

    QVERIFY(chat.logIn(u"tom@example.com"_s));

    QTRY_COMPARE(folder.names().filter(u".logout"_s), QStringList());
    QTRY_VERIFY(chat.secrets.values().value(0).contains("tom@example.com"));
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(u"tom@example.com"_s)));
}

void UnfinishedErasureTest::isFinishedIfTheProcessWasKilled()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    ObstinateStore *store = furnish(chat);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QVERIFY(!chat.converse(u"Of Jane"_s).isEmpty());
    store->isRemovalHeld = true;
    chat.client->logout();
    QTRY_VERIFY(store->isHolding());
    QTRY_COMPARE(folder.names().filter(u".logout"_s).size(), 1);
    const auto asJane = chat.secrets; // as they are when the process is killed
    chat.client.reset();
    chat.secrets = asJane;

    chat.replaceClient();
    QVERIFY(chat.start());

    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.listed().isEmpty());
    QVERIFY(!folder.contains("Of Jane"));
    QTRY_COMPARE(folder.names().filter(u".logout"_s), QStringList());
}

void UnfinishedErasureTest::erasesTheFilesLaterWhereTheDiskIsReadOnly_data()
{
    QTest::addColumn<bool>("wasToldBefore");
    QTest::newRow("as the logout finds out") << false;
    QTest::newRow("as a draft found out before") << true; // of which people are told once
}

void UnfinishedErasureTest::erasesTheFilesLaterWhereTheDiskIsReadOnly()
{
    QFETCH(const bool, wasToldBefore);
    if (!ReadOnlyDisk::isPossible())
        QSKIP("Only root can hand a directory to somebody else.");
    const StorageFolder folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QVERIFY(!chat.converse(u"Of Jane"_s).isEmpty());
    QTRY_VERIFY(folder.contains("Of Jane"));
    {
        const ReadOnlyDisk disk;
        std::optional<FullDisk> full; // what is open can be written in spite of the other one
        if (wasToldBefore) {
            full.emplace();
            chat.client->setDraft(chat.listed().first(), {.body = u"Not to be kept"_s});
        }
        QTRY_COMPARE(chat.errors().size(), wasToldBefore ? 1 : 0);
        chat.client->logout();
        QTRY_COMPARE(chat.errors().filter(u"Not everything of the chat"_s).size(), 1);
        QCOMPARE(chat.countOf(u"loggedOut"_s), 0);
        QVERIFY(chat.logIn(jane)); // who must not see what was to be erased
        QVERIFY(!chat.errors().filter(u"Not everything of the chat"_s).isEmpty());
    }
    QVERIFY(folder.contains("Of Jane"));
    chat.client.reset();
    chat.forgetHeard();

    chat.replaceClient();
    QVERIFY(chat.start());

    QVERIFY(!folder.contains("Of Jane"));
    QTRY_COMPARE(folder.names().filter(u".logout"_s), QStringList());
}

void UnfinishedErasureTest::isNotedWhereNothingElseIsKept()
{
    ChatCase chat(u"lab"_s);
    ObstinateStore *store = furnish(chat);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QCOMPARE(m_data->names(), QStringList());
    store->isRemovalRefused = true;

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QTRY_COMPARE(m_data->names().size(), 1);
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
}

static const Kustomer::Testing::Suite<UnfinishedErasureTest> suite;
#include "tst_unfinishederasure.moc"
