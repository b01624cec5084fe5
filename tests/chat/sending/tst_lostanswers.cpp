// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString sending = u"/c/v1/chat/messages"_s;
const QString creating = u"/c/v1/chat/sessions"_s;

EmulatorFault fault(const QString &path, EmulatorFault::Kind kind,
                    std::chrono::milliseconds delay = 0ms)
{
    return {.method = u"POST"_s, .path = path, .kind = kind, .delay = delay};
}

int posts(const ChatCase &chat, const QString &path)
{
    return chat.requestCount(u"POST "_s + path);
}

/// A client that waits a tenth of a second for an answer, and so long for the work itself.
void impatient(ChatCase *chat, std::chrono::milliseconds work)
{
    chat->pace.answer = 150ms;
    chat->pace.work = work;
    chat->replaceClient();
}

} // namespace

/// The service knows no idempotency key: what may arrive although the answer was lost is looked for
/// until the server must have finished.
class LostAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void waitForWorkThatIsFinishedLate_data();
    void waitForWorkThatIsFinishedLate();
    void waitForAConversationThatIsMadeLate();
    void areFoundBehindTheFirstPageOfTheList();
    void areWaitedForByTheNextProcess();
    void areWaitedForSinceTheRequestLeft_data();
    void areWaitedForSinceTheRequestLeft();
    void areGivenUpWhenTheServerMustHaveFinished();
    void delayNothingThatNeverLeft();
    void delayNoOtherConversation();
    void areFoundInALongConversation();
    void areFoundWhateverWasWritten_data();
    void areFoundWhateverWasWritten();
};

void LostAnswersTest::waitForWorkThatIsFinishedLate_data()
{
    QTest::addColumn<bool>("isHeard");
    QTest::newRow("events") << true;
    QTest::newRow("no events") << false;
}

void LostAnswersTest::waitForWorkThatIsFinishedLate()
{
    QFETCH(bool, isHeard);
    ChatCase chat;
    impatient(&chat, 1h);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    if (!isHeard)
        chat.emulator->holdEvents();
    const int before = posts(chat, sending);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::LateWork, 600ms));

    chat.client->sendMessage(id, {.body = u"Second"_s});
    chat.client->sendMessage(id, {.body = u"Third"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Third)"_s), 1);
    QCOMPARE(chat.kept(id), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
    QCOMPARE(chat.shown(id), u"First | Second | Third"_s);
    QCOMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(posts(chat, sending) - before, 2);
}

void LostAnswersTest::waitForAConversationThatIsMadeLate()
{
    ChatCase chat;
    impatient(&chat, 1h);
    QVERIFY(chat.start());
    chat.emulator->addFault(fault(creating, EmulatorFault::Kind::LateWork, 600ms));

    chat.client->createConversation(u"Hello"_s);

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(posts(chat, creating), 1);
    QCOMPARE(chat.listed().size(), 1);
    QCOMPARE(chat.kept(chat.listed().first()), QStringList{u"Hello"_s});
}

void LostAnswersTest::areFoundBehindTheFirstPageOfTheList()
{
    ChatCase chat;
    QVERIFY(chat.start() && chat.logIn());
    chat.emulator->addFault(fault(creating, EmulatorFault::Kind::DropAnswer, {}));
    int left = 30; // more than a page
    connect(chat.emulator.get(), &Emulator::requestReceived, this,
            [&](const EmulatorRequest &request) {
                const bool isLookedFor = request.method == "GET" && request.path == creating
                    && posts(chat, creating) > 0;
                for (; isLookedFor && left > 0; --left)
                    chat.emulator->createConversation(u"jane@example.com"_s, u"Later"_s, {u"Hi"_s});
            });

    chat.client->createConversation(u"Hello"_s);

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(left, 0);
    QCOMPARE(posts(chat, creating), 1);
}

void LostAnswersTest::areWaitedForByTheNextProcess()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    impatient(&chat, 1h);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    const int before = posts(chat, sending);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::LateWork, 800ms));
    chat.client->sendMessage(id, {.body = u"Second"_s});
    QTRY_COMPARE(posts(chat, sending) - before, 1);

    chat.client.reset();
    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(posts(chat, sending) - before, 1);
    QCOMPARE(chat.kept(id), (QStringList{u"First"_s, u"Second"_s}));
}

void LostAnswersTest::areWaitedForSinceTheRequestLeft_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("message") << sending;
    QTest::newRow("conversation") << creating;
}

/// A token is waited for longer than the server may work.
void LostAnswersTest::areWaitedForSinceTheRequestLeft()
{
    QFETCH(QString, path);
    QDateTime now = QDateTime::currentDateTimeUtc();
    ChatCase chat;
    chat.pace.clock = [&now] {
        return now;
    };
    impatient(&chat, 1h);
    QVERIFY(chat.start());
    if (path == sending)
        chat.converse(u"First"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = path, .status = 401});
    chat.emulator->addFault(fault(path, EmulatorFault::Kind::LateWork, 600ms));
    connect(chat.emulator.get(), &Emulator::requestReceived, this,
            [&now](const EmulatorRequest &request) {
                if (request.path == "/c/v1/tracking/tokens/current"_L1)
                    now = now.addSecs(7200);
            });
    const int before = posts(chat, path);

    chat.client->sendMessage(chat.listed().value(0, chat.client->beginConversation()),
                             {.body = u"Second"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(posts(chat, path) - before, 2);
    QCOMPARE(chat.kept(chat.listed().first()).count(u"Second"_s), 1);
    QCOMPARE(chat.listed().size(), 1);
}

void LostAnswersTest::areGivenUpWhenTheServerMustHaveFinished()
{
    ChatCase chat;
    impatient(&chat, 500ms);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::Silence));
    chat.emulator->clearRequests();

    chat.client->sendMessage(id, {.body = u"Second"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(posts(chat, sending), 2);
    QVERIFY(chat.requestCount(u"GET /c/v1/chat/sessions/%1/messages"_s.arg(id)) >= 3);
    QCOMPARE(chat.kept(id), (QStringList{u"First"_s, u"Second"_s}));
}

void LostAnswersTest::delayNothingThatNeverLeft()
{
    ChatCase chat;
    chat.pace.work = 1h;
    chat.replaceClient();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->addFault({.method = u"POST"_s, .path = sending, .status = 500});

    chat.client->sendMessage(id, {.body = u"Second"_s}); // the server has done with it

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(chat.kept(id), (QStringList{u"First"_s, u"Second"_s}));
}

void LostAnswersTest::delayNoOtherConversation()
{
    ChatCase chat;
    impatient(&chat, 1h);
    QVERIFY(chat.start());
    const QString one = chat.converse(u"One"_s);
    const QString other = chat.converse(u"Other"_s);
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::Silence));

    chat.client->sendMessage(one, {.body = u"Lost"_s});
    QTRY_COMPARE(posts(chat, sending), 3);
    QTRY_VERIFY(chat.requestCount(u"GET /c/v1/chat/sessions/%1/messages"_s.arg(one)) >= 2);
    chat.client->sendMessage(other, {.body = u"Quick"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Quick)"_s), 1);
    QCOMPARE(chat.shown(one), u"One | ~Lost"_s);
}

void LostAnswersTest::areFoundInALongConversation()
{
    constexpr int more = 560; // than 22 pages hold
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    const int before = posts(chat, sending);
    chat.emulator->holdEvents();
    connect(chat.emulator.get(), &Emulator::messagePosted, this,
            [&](const QString &, const QString &body) {
                for (int i = 0; body == "Second"_L1 && i < more; ++i)
                    chat.emulator->sendAsAgent(id, u"Busy"_s);
            });
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::DropAnswer));

    chat.client->sendMessage(id, {.body = u"Second"_s});

    QTRY_COMPARE(chat.countOf(u"sent(Second)"_s), 1);
    QCOMPARE(posts(chat, sending) - before, 1);
}

void LostAnswersTest::areFoundWhateverWasWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("half a character") << u"Hi \xd83d"_s << u"Hi \ufffd"_s;
    QTest::newRow("the other half") << u"\xde00 there"_s << u"\ufffd there"_s;
    QTest::newRow("NUL") << QString(u"a\0b"_s) << u"a\ufffdb"_s;
    QTest::newRow("no character") << QString(QChar(0xffff)) << u"\ufffd"_s;
    QTest::newRow("Windows lines") << u"one\r\ntwo"_s << u"one\ntwo"_s;
    QTest::newRow("controls") << u"\x1b[1mbold\x7f"_s << u"\x1b[1mbold\x7f"_s;
    QTest::newRow("white space") << u"  \tHello  \n\n"_s << u"  \tHello  \n\n"_s;
    QTest::newRow("composed") << u"Cafe\u0301 \U0001F469\u200D\U0001F4BB"_s
                              << u"Cafe\u0301 \U0001F469\u200D\U0001F4BB"_s;
}

void LostAnswersTest::areFoundWhateverWasWritten()
{
    QFETCH(QString, written);
    QFETCH(QString, shown);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"First"_s);
    chat.emulator->holdEvents();
    chat.emulator->addFault(fault(sending, EmulatorFault::Kind::DropAnswer));
    const int before = posts(chat, sending);

    const QString clientId = chat.client->sendMessage(id, {.body = written});

    const TimelineModel *timeline = chat.client->timeline(id);
    QCOMPARE(timeline->messageAt(timeline->rowOf(clientId)).body, shown);
    QTRY_COMPARE(chat.shown(id), u"First | "_s + shown);
    QCOMPARE(posts(chat, sending) - before, 1);
    chat.emulator->releaseEvents(Emulator::Order::Original);
    const QString last = chat.emulator->sendAsAgent(id, u"Last"_s);
    QTRY_VERIFY(timeline->rowOf(last) >= 0);
    QCOMPARE(chat.shown(id), u"First | "_s + shown + u" | Last"_s);
    QCOMPARE(chat.kept(id), (QStringList{u"First"_s, shown, u"Last"_s}));
}

static const Kustomer::Testing::Suite<LostAnswersTest> suite;
#include "tst_lostanswers.moc"
