// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/drafts/drafts.h"
#include "chat/storage/localstore.h"
#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString tom = u"tom@example.com"_s;

/// Waits for the store's thread alone: no timer of this one can be what writes.
bool isWrittenWithoutAnEvent(const StorageFolder &folder, const QByteArray &text)
{
    const QDeadlineTimer deadline(10s);
    while (!folder.contains(text) && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    return folder.contains(text);
}

bool restart(ChatCase &chat)
{
    chat.client.reset();
    chat.replaceClient();
    return chat.start();
}

} // namespace

/// What the customer has not sent yet is there again.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void keepsEachValue();
    void namesThePlaceOfBadValues();
    void keepsGoodRecordsBesideBadOnes();
    void prefersWhatWasWrittenLast();
    void keepsWhatIsWrittenUnderBothNamesOfAThread();

    void writesWhenTheCustomerPauses();
    void writesAtOnce_data();
    void writesAtOnce();
    void isThereAfterARestart();
    void tellsWheneverItIsAnotherOne();
    void takesUpAThreadThatWasBegun();
    void takesUpAThreadThatWasNamedBeforeTheStart();
    void followsTheThreadToItsConversation();
    void goesWhenItIsBlank();
    void followsTheVisitorWhoLogsIn();
    void keepsDraftsApartByCustomer();
    void erasesDraftsAtLogout();
    void keepsDraftsInMemoryWithoutADirectory();
    void keepsWhatWasEnteredElsewhere();
    void writesItAtOnce_data() { writesAtOnce_data(); }
    void writesItAtOnce();
    void forgetsItWithTheCustomer();
    void saysThatNothingKeepsItWithoutAChat_data();
    void saysThatNothingKeepsItWithoutAChat();
};

void DraftsTest::keepsEachValue()
{
    const ThreadDraft draft{.threadId = u"c"_s, .draft = {.body = u" Grüße 😀\n\"x\" "_s}};
    const Result<ThreadDraft> read = threadDraftFrom(recordOf(draft));
    QVERIFY(read);
    QCOMPARE(*read, draft);
}

void DraftsTest::namesThePlaceOfBadValues()
{
    const Result<ThreadDraft> read
        = threadDraftFrom({.kind = u"draft"_s, .id = u"c"_s, .value = {{u"body"_s, 7}}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
    QCOMPARE(read.error().message, u"draft[c].body: missing"_s);
}

void DraftsTest::keepsGoodRecordsBesideBadOnes()
{
    LocalStore store;
    Drafts drafts(&store);
    QStringList problems;
    connect(&drafts, &Drafts::problemNoticed, this,
            [&](const Error &error) { problems.append(error.message); });
    drafts.restore({{.kind = u"draft"_s, .id = u"bad"_s},
                    {.kind = u"outbox"_s, .id = u"other"_s},
                    recordOf(ThreadDraft{u"good"_s, {.body = u"Hello"_s}})});
    QCOMPARE(drafts.threads(), QStringList{u"good"_s});
    QCOMPARE(problems, QStringList{u"draft[bad].body: missing"_s});
}

void DraftsTest::prefersWhatWasWrittenLast()
{
    LocalStore store;
    Drafts drafts(&store);
    drafts.set(u"c"_s, {.body = u"now"_s});
    drafts.restore({recordOf(ThreadDraft{u"c"_s, {.body = u"then"_s}})});
    QCOMPARE(drafts.draft(u"c"_s).body, u"now"_s);
}

void DraftsTest::keepsWhatIsWrittenUnderBothNamesOfAThread()
{
    LocalStore store;
    Drafts drafts(&store);
    drafts.set(u"thread"_s, {.body = u"First words"_s});
    drafts.set(u"conversation"_s, {.body = u"Second words"_s});
    drafts.rename(u"thread"_s, u"conversation"_s);
    QCOMPARE(drafts.threads(), QStringList{u"conversation"_s});
    QCOMPARE(drafts.draft(u"conversation"_s).body, u"Second words\n\nFirst words"_s);
}

void DraftsTest::writesWhenTheCustomerPauses()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.client->beginConversation();
    chat.client->setDraft(id, {.body = u"Half a thought"_s});
    QTRY_VERIFY(folder.contains("Half a thought"));
}

void DraftsTest::writesAtOnce_data()
{
    QTest::addColumn<std::function<void(ChatClient &)>>("leave");
    using Leave = std::function<void(ChatClient &)>;
    QTest::newRow("switch") << Leave(
        [](ChatClient &client) { client.watchConversation(u"another"_s); });
    QTest::newRow("hide") << Leave(
        [](ChatClient &client) { client.setAttention(ChatClient::Attention::Background); });
    QTest::newRow("stop") << Leave([](ChatClient &client) { client.stop(); });
}

void DraftsTest::writesAtOnce()
{
    QFETCH(std::function<void(ChatClient &)>, leave);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.client->setAttention(ChatClient::Attention::OnScreen);
    chat.client->setDraft(chat.client->beginConversation(), {.body = u"Half a thought"_s});
    leave(*chat.client);
    QVERIFY(isWrittenWithoutAnEvent(folder, "Half a thought"));
}

void DraftsTest::isThereAfterARestart()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const QString fromAFile = u"\uFEFFAnd then"_s; // with its mark
    chat.client->setDraft(id, {.body = fromAFile});

    QVERIFY(restart(chat));

    QCOMPARE(chat.client->draft(id).body, fromAFile);
    QCOMPARE(chat.client->draft(u"another"_s), Draft());
}

void DraftsTest::tellsWheneverItIsAnotherOne()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const auto told = [&] {
        return std::make_unique<QSignalSpy>(chat.client.get(), &ChatClient::draftChanged);
    };
    auto changes = told();
    chat.client->setDraft(id, {.body = u"Half"_s});
    chat.client->setDraft(id, {.body = u"Half"_s});
    QTRY_COMPARE(changes->size(), 1);
    chat.client.reset();

    chat.replaceClient();
    changes = told();
    QVERIFY(chat.start());

    QTRY_COMPARE(changes->size(), 1);
    QCOMPARE(changes->first().first().toString(), id);
    const QString begun = chat.client->beginConversation();
    chat.client->setDraft(begun, {.body = u"More"_s});
    QTRY_COMPARE(changes->size(), 2);
    chat.client->sendText(begun, u"A second one"_s);
    QTRY_COMPARE(chat.countOf(u"conversationCreated"_s), 1);
    QTRY_COMPARE(changes->size(), 3);
    QVERIFY(changes->last().first().toString() != begun); // it has the conversation's name now
}

void DraftsTest::takesUpAThreadThatWasBegun()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    QVERIFY(chat.client->beginConversation() != thread);
    chat.client->setDraft(thread, {.body = u"First words"_s});

    QVERIFY(restart(chat));

    QCOMPARE(chat.client->beginConversation(), thread);
    QCOMPARE(chat.client->draft(thread).body, u"First words"_s);
}

void DraftsTest::takesUpAThreadThatWasNamedBeforeTheStart()
{
    ChatCase chat;
    const QString thread = chat.client->beginConversation();
    QVERIFY(!thread.isEmpty());
    QVERIFY(chat.client->beginConversation() != thread); // nothing is in it
    QVERIFY(chat.start());
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 0);
    chat.client->setDraft(thread, {.body = u"First words"_s});
    QCOMPARE(chat.client->beginConversation(), thread);
    chat.client->sendText(thread, u"Hello"_s);
    QTRY_COMPARE(chat.countOf(u"conversationCreated"_s), 1);
    QTRY_COMPARE(chat.kept(chat.listed().value(0)), QStringList{u"Hello"_s});
    QVERIFY(chat.client->beginConversation() != thread); // which is a conversation now
}

void DraftsTest::followsTheThreadToItsConversation()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    QVERIFY(!chat.client->sendMessage(thread, {.body = u"Hello"_s}).isEmpty());
    chat.client->setDraft(thread, {.body = u"And then"_s});
    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    const QString id = chat.listed().value(0);

    QCOMPARE(chat.client->draft(id).body, u"And then"_s);
    QCOMPARE(chat.client->draft(thread).body, u"And then"_s);
    QVERIFY(restart(chat));
    QCOMPARE(chat.client->draft(id).body, u"And then"_s);
}

void DraftsTest::goesWhenItIsBlank()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->setDraft(id, {.body = u"And then"_s});
    QTRY_VERIFY(folder.contains("And then"));
    chat.client->setDraft(id, {.body = u" \n"_s});
    QCOMPARE(chat.client->draft(id), Draft());

    QVERIFY(restart(chat));

    QCOMPARE(chat.client->draft(id), Draft());
}

void DraftsTest::followsTheVisitorWhoLogsIn()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    chat.client->setDraft(thread, {.body = u"First words"_s});
    QVERIFY(chat.logIn(jane));
    QCOMPARE(chat.client->draft(thread).body, u"First words"_s);

    QVERIFY(restart(chat));

    QVERIFY(chat.client->isLoggedIn());
    QCOMPARE(chat.client->draft(thread).body, u"First words"_s);
}

void DraftsTest::keepsDraftsApartByCustomer()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString thread = chat.client->beginConversation();
    chat.client->setDraft(thread, {.body = u"Of Jane"_s});

    chat.client.reset();
    const auto janes = std::exchange(chat.secrets, {});
    QVERIFY(restart(chat));
    QVERIFY(chat.logIn(tom));
    QCOMPARE(chat.client->draft(thread), Draft());
    QVERIFY(chat.client->beginConversation() != thread);

    chat.client.reset();
    chat.secrets = janes;
    QVERIFY(restart(chat));
    QCOMPARE(chat.client->draft(thread).body, u"Of Jane"_s);
}

void DraftsTest::erasesDraftsAtLogout()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString thread = chat.client->beginConversation();
    chat.client->setDraft(thread, {.body = u"Of Jane"_s});
    QTRY_VERIFY(folder.contains("Of Jane"));

    chat.client->logout();

    QCOMPARE(chat.client->draft(thread), Draft());
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("Of Jane"));
}

void DraftsTest::keepsDraftsInMemoryWithoutADirectory()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    chat.client->setDraft(thread, {.body = u"First words"_s});
    QCOMPARE(chat.client->draft(thread).body, u"First words"_s);
}

void DraftsTest::keepsWhatWasEnteredElsewhere()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QVariantMap entered{{u"text"_s, u"Too slow"_s},
                              {u"choices"_s, QVariantList{u"Price"_s, u"Speed"_s}}};
    chat.client->setJotting(u"survey"_s, entered);
    chat.client->setJotting(u"address"_s, {{u"text"_s, u"jane@"_s}});
    chat.client->setJotting(u"address"_s, {});
    QCOMPARE(chat.client->jotting(u"survey"_s), entered);

    QVERIFY(restart(chat));

    QCOMPARE(chat.client->jotting(u"survey"_s), entered);
    QCOMPARE(chat.client->jotting(u"address"_s), QVariantMap());
}

void DraftsTest::writesItAtOnce()
{
    QFETCH(std::function<void(ChatClient &)>, leave);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.client->setAttention(ChatClient::Attention::OnScreen);
    chat.client->setJotting(u"survey"_s, {{u"text"_s, u"Half a thought"_s}});
    leave(*chat.client);
    QVERIFY(isWrittenWithoutAnEvent(folder, "Half a thought"));
}

void DraftsTest::forgetsItWithTheCustomer()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.client->setJotting(u"survey"_s, {{u"text"_s, u"Of Jane"_s}});
    QTRY_VERIFY(folder.contains("Of Jane"));

    chat.client->logout();

    QCOMPARE(chat.client->jotting(u"survey"_s), QVariantMap());
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("Of Jane"));
}

void DraftsTest::saysThatNothingKeepsItWithoutAChat_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("never started") << false;
    QTest::newRow("stopped") << true;
}

void DraftsTest::saysThatNothingKeepsItWithoutAChat()
{
    QFETCH(const bool, isStopped);
    ChatCase chat;
    if (isStopped) {
        QVERIFY(chat.start());
        chat.client->stop();
        QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    }

    QCOMPARE(chat.client->compose(u"About this product:"_s), QString());

    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::NotStarted);
}

static const Kustomer::Testing::Suite<DraftsTest> suite;
#include "tst_drafts.moc"
