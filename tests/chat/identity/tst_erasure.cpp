// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/fulldisk.h"
#include "support/storagefolder.h"
#include "support/suite.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

/// A keychain that takes its time to say what is in it.
class LateStore : public SecretsStore
{
public:
    using SecretsStore::SecretsStore;

    void read(const QString &key, QObject *context, ReadAnswer answer) override
    {
        const auto keep
            = [this, guard = QPointer<QObject>(context), answer](const Result<QByteArray> &secret) {
                  m_answer = [guard, answer, secret] {
                      if (guard)
                          answer(secret);
                  };
              };
        SecretsStore::read(key, this, keep);
    }
    bool hasAnswer() const { return bool(m_answer); }
    void answerNow() { m_answer(); }

private:
    std::function<void()> m_answer;
};

} // namespace

/// A logout leaves nothing of the customer on disk, whenever it comes.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void erasesEverything();
    void erasesEverythingWithoutANetwork();
    void erasesEverythingHoweverEarly_data();
    void erasesEverythingHoweverEarly();
    void erasesEverythingAlthoughItIsStopped();
    void writesNothingBeforeItErases();
};

void ErasureTest::erasesEverything()
{
    const StorageFolder folder;
    ChatCase chat(u"demo"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = Fault::Kind::DropConnection,
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
            {.path = fault, .kind = Fault::Kind::Delay, .delay = std::chrono::seconds(1)});
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
    QTRY_COMPARE_WITH_TIMEOUT(chat.client->state(), ChatClient::State::Started, 20000);
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
    auto owned = std::make_unique<LateStore>(&chat.secrets);
    LateStore *store = owned.get();
    chat.client->setTokenStore(std::move(owned));
    chat.client->start();

    chat.client->logout();
    chat.client->stop();
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    QTRY_VERIFY(store->hasAnswer());
    store->answerNow();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QTRY_COMPARE(folder.files(), QStringList());
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

static const Kustomer::Testing::Suite<ErasureTest> suite;
#include "tst_erasure.moc"
