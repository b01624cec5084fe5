// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/fulldisk.h"
#include "support/smalldisk.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suddenend.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString tom = u"tom@example.com"_s;
const QString sending = u"/c/v1/chat/messages"_s;
const QString creating = u"/c/v1/chat/sessions"_s;

EmulatorFault fault(const QString &path, EmulatorFault::Kind kind)
{
    return {.method = u"POST"_s, .path = path, .kind = kind, .times = 0};
}

/// How often a text was sent.
int sent(const ChatCase &chat, const QString &text)
{
    int count = 0;
    for (const EmulatorRequest &request : chat.emulator->requests()) {
        const bool isSend = request.method == "POST" && request.path == sending;
        count += isSend && request.body.contains(text.toUtf8()) ? 1 : 0;
    }
    return count;
}

} // namespace

/// What the customer wrote outlives the process, and arrives once.
class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void showsARowOnlyOnceItIsOnDisk();
    void sendsWhatAnEarlierProcessWrote();
    void keepsTheOrderAndEqualTextsAcrossRestarts();
    void sendsOnceIfItWasKilled_data();
    void sendsOnceIfItWasKilled();
    void findsAMessageFarBack();
    void createsOneConversationIfItWasKilled_data();
    void createsOneConversationIfItWasKilled();
    void knowsTheConversationWhoseIdItGaveOut();
    void keepsWhatWasRefused();
    void listsAThreadWhoseFirstTextWasRefused();
    void listsAThreadWhoseFirstTextWaits();
    void forgetsWhatWasDiscarded();

    void letsTextsOfAVisitorFollowTheLogin();
    void letsTextsOfAVisitorFollowALoginOfALaterProcess();
    void keepsTextsApartByCustomer();
    void keepsTextsOfALostIdentityForTheSameCustomer();
    void keepsNoToken();

    void goesOnInMemoryWhereNothingCanBeKept();
    void tellsOfAFullDiskAndGoesOn();
    void writesDownWhatAFullDiskRefusedOnceThereIsRoom();
    void keepsWhatWasWrittenSinceADiskWasFullAtTheStart();
    void goesOnWhereADiskHasNoRoomLeft();
    void sendsOnceIfTheDiskWasFull_data();
    void sendsOnceIfTheDiskWasFull();
    void sendsTheFirstMessageOnceIfTheDiskIsFullMeanwhile();
    void setsADamagedFileAside();
    void leavesTheFileToTheClientThatHasIt();
    void keepsNothingWithoutADirectory();
};

void DurabilityTest::showsARowOnlyOnceItIsOnDisk()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();
    TimelineModel *timeline = chat.client->timeline(thread);
    bool wasOnDisk = false;
    connect(timeline, &TimelineModel::rowsInserted, this,
            [&] { wasOnDisk = folder.contains("Written with care"); });

    QVERIFY(!chat.client->sendMessage(thread, {.body = u"Written with care"_s}).isEmpty());
    QCOMPARE(timeline->rowCount(), 0);

    QTRY_VERIFY(timeline->rowCount() > 0);
    QVERIFY(wasOnDisk);
    QTRY_COMPARE(chat.countOf(u"sent(Written with care)"_s), 1);
}

void DurabilityTest::sendsWhatAnEarlierProcessWrote()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::DropConnection));
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.shown(id), u"First | ~Second"_s);

    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QTRY_COMPARE(chat.shown(id), u"First | Second"_s);
    const int posts = sent(chat, u"Second"_s);
    QVERIFY(restart(chat));
    QTRY_COMPARE(chat.shown(id), u"First | Second"_s);
    QCOMPARE(sent(chat, u"Second"_s), posts);
}

void DurabilityTest::keepsTheOrderAndEqualTextsAcrossRestarts()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Go"_s);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::DropConnection));
    for (int i = 0; i < 6; ++i)
        chat.client->sendMessage(id, {.body = QString::number(i / 2)});
    QTRY_COMPARE(chat.shown(id), u"Go | ~0 | ~0 | ~1 | ~1 | ~2 | ~2"_s);

    kill(chat);
    chat.emulator->clearFaults();
    // and the last answer before the next end is lost, too
    EmulatorFault lost = fault(sending, EmulatorFault::Kind::DropAnswer);
    lost.skip = 2;
    chat.emulator->addFault(lost);
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_VERIFY(sent(chat, u"\"1\""_s) > 0);
    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.countOf(u"sent(2)"_s), 2);
    QTRY_COMPARE(chat.shown(id), u"Go | 0 | 0 | 1 | 1 | 2 | 2"_s);
}

void DurabilityTest::sendsOnceIfItWasKilled_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::newRow("before the request arrived") << EmulatorFault::Kind::DropConnection;
    QTest::newRow("after it arrived") << EmulatorFault::Kind::DropAnswer;
    QTest::newRow("while the answer was on its way") << EmulatorFault::Kind::Delay;
}

void DurabilityTest::sendsOnceIfItWasKilled()
{
    QFETCH(EmulatorFault::Kind, kind);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->holdEvents();
    EmulatorFault atEnd = fault(sending, kind);
    atEnd.delay = std::chrono::seconds(60);
    chat.emulator->addFault(atEnd);
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(sent(chat, u"Second"_s), 1);
    QTRY_VERIFY(folder.contains("Second")); // otherwise nobody was promised anything

    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QTRY_COMPARE(chat.shown(id), u"First | Second"_s);
    QCOMPARE(sent(chat, u"Second"_s), kind == EmulatorFault::Kind::DropConnection ? 2 : 1);
}

void DurabilityTest::findsAMessageFarBack()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::DropAnswer));
    chat.emulator->holdEvents();
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(sent(chat, u"Second"_s), 1);
    QTRY_VERIFY(folder.contains("Second"));
    kill(chat);
    for (int i = 0; i < 70; ++i)
        chat.emulator->sendAsAgent(id, u"Answer %1"_s.arg(i));

    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(sent(chat, u"Second"_s), 1);
}

void DurabilityTest::createsOneConversationIfItWasKilled_data()
{
    sendsOnceIfItWasKilled_data();
}

void DurabilityTest::createsOneConversationIfItWasKilled()
{
    QFETCH(EmulatorFault::Kind, kind);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString other = chat.converse(u"Other"_s);
    chat.emulator->holdEvents();
    EmulatorFault atEnd = fault(creating, kind);
    atEnd.delay = std::chrono::seconds(60);
    chat.emulator->addFault(atEnd);
    const QString thread = chat.client->beginConversation();
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    chat.client->sendMessage(thread, {.body = u"again"_s});
    QTRY_COMPARE(chat.requestCount(u"POST "_s + creating), 2);

    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.countOf(u"sent(again)"_s), 1);
    QTRY_COMPARE(chat.listed().size(), 2);
    const QString id = chat.listed().first();
    QTRY_COMPARE(chat.shown(id), u"Hello | again"_s);
    QVERIFY(restart(chat));
    QTRY_COMPARE(chat.listed(), (QStringList{id, other}));
}

void DurabilityTest::knowsTheConversationWhoseIdItGaveOut()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::Silence));
    const QString thread = chat.client->beginConversation();
    QString id;
    std::optional<DiskImage> disk; // as a crash would leave it when the id is told
    connect(chat.client->timeline(thread), &TimelineModel::conversationIdChanged, this,
            [&](const QString &given) {
                id = given;
                disk.emplace(folder.path());
            });
    chat.client->sendMessage(thread, {.body = u"Hello"_s});
    QTRY_VERIFY(!id.isEmpty());
    QTRY_COMPARE(sent(chat, u"Hello"_s), 1); // into the silence, not after it

    chat.client.reset();
    disk->restore();
    chat.emulator->clearFaults();
    chat.replaceClient();
    QVERIFY(chat.start());
    chat.client->sendMessage(id, {.body = u"again"_s});

    QTRY_COMPARE(chat.countOf(u"sent(again)"_s), 1);
    QTRY_COMPARE(chat.shown(id), u"Hello | again"_s);
    QCOMPARE(chat.listed(), QStringList{id});
}

void DurabilityTest::keepsWhatWasRefused()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(
        {.method = u"POST"_s, .path = sending, .status = 422, .code = u"unprocessable"_s});
    const QString clientId = chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.shown(id), u"First | !Second"_s);
    QTRY_VERIFY(folder.contains("\"delivery\":\"failed\""));

    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.shown(id), u"First | !Second"_s);
    const TimelineModel *timeline = chat.client->timeline(id);
    QCOMPARE(timeline->messageAt(timeline->rowOf(clientId)).error->httpStatus, 422);
    QCOMPARE(sent(chat, u"Second"_s), 1);
    chat.client->retry(clientId);
    QTRY_COMPARE(chat.shown(id), u"First | Second"_s);
}

void DurabilityTest::listsAThreadWhoseFirstTextWasRefused()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString other = chat.converse(u"Other"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = creating, .status = 422, .times = 0});
    const QString thread = chat.client->beginConversation();
    const QString clientId = chat.client->sendMessage(thread, {.body = u"A\nquestion"_s});
    QTRY_COMPARE(chat.shown(thread), u"!A\nquestion"_s);
    QCOMPARE(chat.listed(), (QStringList{thread, other}));
    QTRY_VERIFY(folder.contains("\"delivery\":\"failed\""));

    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.listed(), (QStringList{thread, other}));
    QCOMPARE(chat.client->conversations()->at(0).title, u"A question"_s);
    QCOMPARE(chat.client->conversations()->at(0).preview, u"Not sent: A question"_s);
    QCOMPARE(chat.shown(thread), u"!A\nquestion"_s);
    chat.client->retry(clientId);
    QTRY_COMPARE(chat.countOf(u"sent(A\nquestion)"_s), 1);
    QCOMPARE(chat.listed().size(), 2);
    QVERIFY(!chat.listed().contains(thread));
    QCOMPARE(chat.shown(thread), u"A\nquestion"_s);
}

void DurabilityTest::listsAThreadWhoseFirstTextWaits()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = creating,
                             .status = 429,
                             .retryAfter = std::chrono::hours(1),
                             .times = 0});
    const QString thread = chat.client->beginConversation();
    const QString clientId = chat.client->sendMessage(thread, {.body = u"A question"_s});
    QTRY_COMPARE(chat.listed(), QStringList{thread});
    QCOMPARE(chat.client->conversations()->at(0).preview, u"A question"_s);

    chat.client->discard(clientId);

    QVERIFY(chat.listed().isEmpty());
    chat.client.reset(); // in good order: only then the disk has to know of it
    QVERIFY(restart(chat));
    QVERIFY(chat.listed().isEmpty());
}

void DurabilityTest::forgetsWhatWasDiscarded()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = sending, .status = 422});
    const QString clientId = chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.shown(id), u"First | !Second"_s);
    chat.client->discard(clientId);
    chat.client.reset(); // in good order: only then the disk has to know of it

    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.shown(id), u"First"_s);
}

void DurabilityTest::letsTextsOfAVisitorFollowTheLogin()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    chat.emulator->addFault(fault(creating, EmulatorFault::Kind::DropConnection));
    chat.client->createConversation(u"From a visitor"_s);
    QTRY_VERIFY(folder.contains("From a visitor"));
    QVERIFY(chat.logIn(jane));
    QTRY_COMPARE(folder.databases().size(), 1);
    QVERIFY(folder.contains("From a visitor"));

    QVERIFY(restart(chat));

    QVERIFY(chat.client->isLoggedIn());
    QTRY_COMPARE(chat.countOf(u"sent(From a visitor)"_s), 1);
    QTRY_COMPARE(chat.listed().size(), 9);
}

void DurabilityTest::letsTextsOfAVisitorFollowALoginOfALaterProcess()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    chat.emulator->addFault(fault(creating, EmulatorFault::Kind::DropConnection));
    chat.client->createConversation(u"From a visitor"_s);
    QTRY_VERIFY(folder.contains("From a visitor"));
    kill(chat);
    chat.replaceClient();
    QVERIFY(chat.start());
    const auto asVisitor = chat.secrets;

    QVERIFY(chat.logIn(jane));
    kill(chat);
    chat.secrets = asVisitor; // the end came before the login could be kept
    QVERIFY(restart(chat));
    QVERIFY(chat.listed().size() <= 1); // what the visitor wrote, and nothing of Jane's past
    QVERIFY(chat.logIn(jane));

    QTRY_COMPARE(chat.countOf(u"sent(From a visitor)"_s), 1);
    QCOMPARE(folder.databases().size(), 1);
}

void DurabilityTest::keepsTextsApartByCustomer()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.emulator->addFault(fault(creating, EmulatorFault::Kind::DropConnection));
    chat.client->createConversation(u"Of Jane"_s);
    QTRY_VERIFY(folder.contains("Of Jane"));
    kill(chat);
    const auto janes = std::exchange(chat.secrets, {});

    QVERIFY(restart(chat));
    QVERIFY(chat.logIn(tom));
    chat.client->createConversation(u"Of Tom"_s);
    QTRY_COMPARE(chat.countOf(u"sent(Of Tom)"_s), 1);
    QCOMPARE(sent(chat, u"Of Jane"_s), 0);
    QVERIFY(folder.contains("Of Jane"));

    kill(chat);
    chat.secrets = janes;
    QVERIFY(restart(chat));
    QTRY_COMPARE(chat.countOf(u"sent(Of Jane)"_s), 1);
    QCOMPARE(sent(chat, u"Of Tom"_s), 1);
}

void DurabilityTest::keepsTextsOfALostIdentityForTheSameCustomer()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.listed().first();
    chat.emulator->expireTokens();
    chat.client->sendMessage(id, {.body = u"Of Jane"_s});
    QTRY_COMPARE(chat.countOf(u"loginRequired"_s), 1);
    QTRY_VERIFY(folder.contains("Of Jane"));

    QVERIFY(restart(chat)); // as a new visitor
    QCOMPARE(chat.countOf(u"sent(Of Jane)"_s), 0);
    QVERIFY(chat.logIn(jane));

    QTRY_COMPARE(chat.countOf(u"sent(Of Jane)"_s), 1);
    QVERIFY(chat.shown(id).endsWith("Of Jane"_L1));
}

void DurabilityTest::keepsNoToken()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    const QString jwt = chat.jwtFor(jane);
    chat.client->login(jwt);
    QTRY_COMPARE(chat.countOf(u"conversationsLoaded"_s), 1);
    QVERIFY(!chat.converse(u"Hello"_s).isEmpty());

    const QByteArray token = chat.header(u"POST "_s + sending, "x-kustomer-tracking-token");
    QVERIFY(!token.isEmpty());
    QVERIFY(!folder.contains(token));
    QVERIFY(!folder.contains(jwt.toLatin1()));
}

void DurabilityTest::goesOnInMemoryWhereNothingCanBeKept()
{
    const StorageFolder folder;
    folder.write(u"taken"_s, "a file where the directory should be");
    ChatCase chat(u"empty"_s, folder.path() + u"/taken/chat"_s);
    QVERIFY(chat.start());

    const QString id = chat.converse(u"Hello"_s);

    QTRY_COMPARE(chat.shown(id), u"Hello"_s);
    QCOMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QVERIFY(chat.errors().first().contains("cannot be kept on this disk"_L1));
}

void DurabilityTest::tellsOfAFullDiskAndGoesOn()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    {
        const FullDisk full;
        chat.client->sendMessage(id, {.body = u"From memory"_s});
        QTRY_COMPARE(chat.countOf(u"sent(From memory)"_s), 1); // nothing of it is owed any more
        chat.client->sendMessage(id, {.body = u"Likewise"_s});
        chat.client->setDraft(id, {.body = u"Not finished"_s});

        QTRY_COMPARE(chat.countOf(u"sent(Likewise)"_s), 1);
        QTRY_COMPARE(chat.shown(id), u"Hello | From memory | Likewise"_s);
        QCOMPARE(sent(chat, u"Likewise"_s), 1);
        QCOMPARE(chat.client->draft(id).body, u"Not finished"_s);
        QTRY_COMPARE(chat.errors().size(), 1);
        const QString details = chat.client->lastError().details;
        QVERIFY2(details.contains(folder.path()), qPrintable(details));
        chat.emulator->sendAsAgent(id, u"I am here"_s);
        QTRY_COMPARE(chat.shown(id), u"Hello | From memory | Likewise | I am here"_s);
    }
    QTRY_VERIFY(folder.contains("Not finished"));
    QCOMPARE(chat.errors().size(), 1);
}

void DurabilityTest::writesDownWhatAFullDiskRefusedOnceThereIsRoom()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->setDraft(id, {.body = u"First words"_s});
    QTRY_VERIFY(folder.contains("First words")); // from here on nothing else is to be written
    chat.emulator->addFault({.path = sending,
                             .status = 429,
                             .retryAfter = std::chrono::hours(1), // nothing changes meanwhile
                             .times = 0});
    {
        const FullDisk full;
        chat.client->sendMessage(id, {.body = u"In a queue"_s});
        chat.client->setDraft(id, {.body = u"Not finished"_s});
        QTRY_COMPARE(chat.shown(id), u"Hello | ~In a queue"_s);
        QTRY_COMPARE(chat.errors().size(), 1);
        const TimelineModel *timeline = chat.client->timeline(id);
        QTRY_COMPARE(timeline->messageAt(timeline->rowCount() - 1).delivery,
                     Message::Delivery::Queued);                      // after the answer
        chat.client->setAttention(ChatClient::Attention::Background); // the draft is written now
        chat.client->sendMessage(id, {.body = u"The last one"_s});    // after all the others
        QTRY_COMPARE(chat.shown(id), u"Hello | ~In a queue | ~The last one"_s);
        QVERIFY(!folder.contains("In a queue"));
    }

    QTRY_VERIFY(folder.contains("In a queue"));
    QTRY_VERIFY(folder.contains("The last one"));
    QTRY_VERIFY(folder.contains("Not finished"));

    QVERIFY(restart(chat));
    QTRY_COMPARE(chat.shown(id), u"Hello | In a queue | The last one"_s);
    QCOMPARE(chat.client->draft(id).body, u"Not finished"_s);
    QCOMPARE(chat.errors().size(), 1);
}

void DurabilityTest::keepsWhatWasWrittenSinceADiskWasFullAtTheStart()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    {
        const FullDisk full;
        QVERIFY(chat.start());
        const QString id = chat.converse(u"Hello"_s);
        chat.client->setDraft(id, {.body = u"Not finished"_s});
        QTRY_COMPARE(chat.errors().size(), 1);
    }

    QTRY_VERIFY(folder.contains("Not finished"));
    QTRY_VERIFY(folder.contains("Hello"));
}

void DurabilityTest::goesOnWhereADiskHasNoRoomLeft()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP("This system gives nobody else a disk.");
    ChatCase chat(u"empty"_s, disk.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const QString draft = u"Not finished "_s.repeated(2000); // more than there is room for
    disk.fill();

    chat.client->setDraft(id, {.body = draft});
    QTRY_COMPARE(chat.errors().size(), 1);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Storage);
    QCOMPARE(chat.client->lastError().code, u"sqlite_13"_s); // SQLITE_FULL
    chat.client->sendMessage(id, {.body = u"From memory"_s});
    QTRY_COMPARE(chat.countOf(u"sent(From memory)"_s), 1);
    QTRY_COMPARE(chat.shown(id), u"Hello | From memory"_s);

    const auto isKept = [&disk] {
        return DiskImage(disk.path()).contains({"Not finished Not finished", "From memory"});
    };
    QVERIFY(!isKept());
    disk.makeRoom();
    QTRY_VERIFY(isKept());
    QVERIFY(restart(chat));
    QTRY_COMPARE(chat.shown(id), u"Hello | From memory"_s);
    QCOMPARE(chat.client->draft(id).body, draft);
    QCOMPARE(sent(chat, u"From memory"_s), 1);
    QCOMPARE(chat.errors().size(), 1);
}

void DurabilityTest::sendsOnceIfTheDiskWasFull_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("and the process killed") << true;
    QTest::newRow("and has room again") << false;
}

void DurabilityTest::sendsOnceIfTheDiskWasFull()
{
    QFETCH(const bool, isKilled);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(
        {.path = sending, .status = 429, .retryAfter = std::chrono::seconds(1)});
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_VERIFY(folder.contains("\"body\":\"Second\",\"conversationId\":\"" + id.toUtf8()
                                + "\",\"delivery\":\"queued\""));
    std::optional<FullDisk> full(std::in_place);
    QTRY_COMPARE(chat.errors().size(), 1); // it cannot be written as on its way
    const TimelineModel *timeline = chat.client->timeline(id);
    QTRY_COMPARE(timeline->messageAt(timeline->rowCount() - 1).delivery, Message::Delivery::Queued);
    const DiskImage left(folder.path());

    if (isKilled)
        chat.client.reset();
    full.reset();
    if (isKilled) {
        left.restore();
        QVERIFY(restart(chat));
    }

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QTRY_COMPARE(chat.shown(id), u"First | Second"_s);
    QCOMPARE(sent(chat, u"Second"_s), 2); // the first one was refused
}

void DurabilityTest::sendsTheFirstMessageOnceIfTheDiskIsFullMeanwhile()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    EmulatorFault withoutAnswer = fault(sending, EmulatorFault::Kind::Delay);
    withoutAnswer.delay = std::chrono::seconds(60);
    chat.emulator->addFault(withoutAnswer);
    chat.emulator->holdEvents();
    std::optional<FullDisk> full;
    connect(chat.emulator.get(), &Emulator::conversationStarted, this, [&] { full.emplace(); });
    chat.client->createConversation(u"Hello"_s);
    QTRY_COMPARE(sent(chat, u"Hello"_s), 1);
    const DiskImage left(folder.path()); // which knows of no conversation

    chat.client.reset();
    full.reset();
    left.restore();
    QVERIFY(restart(chat));

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(sent(chat, u"Hello"_s), 1);
    QCOMPARE(chat.kept(chat.listed().first()), QStringList{u"Hello"_s});
}

void DurabilityTest::setsADamagedFileAside()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.client.reset();
    const QString file = folder.databases().first();
    folder.write(file, "no database, but Precious");

    chat.replaceClient();
    QVERIFY(chat.start());

    QCOMPARE(chat.errors(),
             QStringList{u"What was kept of the chat on this disk is damaged and was "
                         "set aside."_s});
    QVERIFY(folder.contains("Precious"));
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.shown(id), u"First | Second"_s);
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("Precious"));
}

void DurabilityTest::leavesTheFileToTheClientThatHasIt()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::DropConnection));
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(chat.shown(id), u"First | ~Second"_s);
    const std::unique_ptr<ChatClient> first = std::move(chat.client);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"another process uses the file"_s));
    chat.replaceClient();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.shown(id), u"First"_s);
    chat.emulator->clearFaults();
    chat.client->sendMessage(id, {.body = u"Third"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Third)"_s), 1);
    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1); // told by the first one
    QTRY_COMPARE(chat.shown(id).count(u"Second"_s), 1);
}

void DurabilityTest::keepsNothingWithoutADirectory()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault(fault(creating, EmulatorFault::Kind::DropConnection));
    chat.client->createConversation(u"Hello"_s);

    QVERIFY(restart(chat));

    QCOMPARE(chat.countOf(u"sent(Hello)"_s), 0);
    QCOMPARE(chat.listed(), QStringList());
}

static const Kustomer::Testing::Suite<DurabilityTest> suite;
#include "tst_durability.moc"
