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

namespace {

const QString jane = u"jane@example.com"_s;
const QString mira = u"65f1c0de0000000000000f01"_s;
const QString jonas = u"65f1c0de0000000000000f02"_s;

} // namespace

/// Who writes for the company is looked up until the server tells (wire E18).
class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areAskedForUntilTheServerKnows_data();
    void areAskedForUntilTheServerKnows();
    void areAskedForAgainInAnotherNetwork();
    void areAskedForAgainWhereTheQuestionLeftTooEarly();
    void areAskedForOnceWhereTheyAreNotThere_data();
    void areAskedForOnceWhereTheyAreNotThere();
    void doNotWaitForOneWhoCannotBeLookedUp();
    void areLookedUpAgainAfterAWhile();
    void areAnnouncedWhereTheyJoin();
    void haveNotJoinedWhereAPageBegins();
    void areAnnouncedWhileThePastIsFurtherUp();
    void goByTheNameThatTheTeamHasNow_data();
    void goByTheNameThatTheTeamHasNow();

private:
    /// Who wrote a text, as the client shows it.
    static QString senderOf(ChatCase &chat, const QString &id, const QString &body)
    {
        const TimelineModel *timeline = chat.client->timeline(id);
        for (int row = 0; row < timeline->rowCount(); ++row) {
            const bool isMessage = timeline->kindAt(row) == TimelineModel::Kind::Message;
            if (isMessage && timeline->messageAt(row).body == body)
                return timeline->messageAt(row).sender.displayName;
        }
        return {};
    }
    /// What is read in a conversation below its first row.
    static QStringList words(ChatCase &chat, const QString &id)
    {
        const TimelineModel *timeline = chat.client->timeline(id);
        QStringList read;
        for (int row = 1; row < timeline->rowCount(); ++row)
            read.append(timeline->index(row).data(TimelineModel::BodyRole).toString());
        read.removeAll(QString()); // lines of another kind
        return read;
    }
    static QStringList arrivals(ChatCase &chat, const QString &id)
    {
        return words(chat, id).filter(u"has joined"_s);
    }
    static QString lookUp(const QString &person) { return u"/c/v1/users/"_s + person; }
};

void PeopleTest::areAskedForUntilTheServerKnows_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<int>("times");
    QTest::newRow("the service fails") << EmulatorFault::Kind::Status << 5;
    QTest::newRow("half of a document") << EmulatorFault::Kind::TruncatedJson << 3;
}

void PeopleTest::areAskedForUntilTheServerKnows()
{
    QFETCH(const EmulatorFault::Kind, kind);
    QFETCH(const int, times);
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const int fault = chat.emulator->addFault({.path = lookUp(mira), .kind = kind, .times = times});

    chat.emulator->sendAsAgent(id, u"Hi"_s);

    QTRY_COMPARE(senderOf(chat, id, u"Hi"_s), u"Mira Lindqvist"_s);
    QCOMPARE(chat.emulator->faultHits(fault), times);
}

void PeopleTest::areAskedForAgainInAnotherNetwork()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const int fault = chat.emulator->addFault(
        {.path = lookUp(mira), .kind = EmulatorFault::Kind::HtmlBody, .times = 0});
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(chat.emulator->faultHits(fault), 4); // no more
    chat.emulator->sendAsAgent(id, {.body = u"Two"_s, .agentId = jonas});
    QTRY_COMPARE(senderOf(chat, id, u"Two"_s), u"Jonas Weber"_s);
    QCOMPARE(senderOf(chat, id, u"One"_s), u"Acme Care"_s);
    QCOMPARE(chat.emulator->faultHits(fault), 4);
    chat.emulator->clearFaults();

    chat.client->reconnect();

    QTRY_COMPARE(senderOf(chat, id, u"One"_s), u"Mira Lindqvist"_s);
}

void PeopleTest::areAskedForAgainWhereTheQuestionLeftTooEarly()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const int fault = chat.emulator->addFault(
        {.path = lookUp(mira), .status = 407, .delay = std::chrono::milliseconds(500)});
    chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(chat.emulator->faultHits(fault), 1);

    chat.client->reconnect(); // before the answer

    QTRY_COMPARE(senderOf(chat, id, u"Hi"_s), u"Mira Lindqvist"_s);
}

void PeopleTest::areAskedForOnceWhereTheyAreNotThere_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not there") << 404;
    QTest::newRow("nobody's business") << 403;
}

void PeopleTest::areAskedForOnceWhereTheyAreNotThere()
{
    QFETCH(const int, status);
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = lookUp(mira), .status = status, .times = 0});

    for (const QString &body : {u"One"_s, u"Two"_s, u"Three"_s})
        chat.emulator->sendAsAgent(id, body);
    chat.emulator->sendAsAgent(id, {.body = u"Four"_s, .agentId = jonas}); // comes last

    QTRY_COMPARE(senderOf(chat, id, u"Four"_s), u"Jonas Weber"_s);
    QCOMPARE(senderOf(chat, id, u"Three"_s), u"Acme Care"_s); // the team
    chat.client->reconnect();
    QVERIFY(!chat.converse(u"After whatever that led to"_s).isEmpty());
    QCOMPARE(chat.requestCount(u"GET "_s + lookUp(mira)), 1);
}

void PeopleTest::doNotWaitForOneWhoCannotBeLookedUp()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = lookUp(mira), .status = 500, .times = 0});

    chat.emulator->sendAsAgent(id, {.body = u"One"_s, .agentId = mira});
    QTRY_VERIFY(chat.requestCount(u"GET "_s + lookUp(mira)) > 0);
    chat.emulator->sendAsAgent(id, {.body = u"Two"_s, .agentId = jonas});

    QTRY_COMPARE(senderOf(chat, id, u"Two"_s), u"Jonas Weber"_s);
    QCOMPARE(senderOf(chat, id, u"One"_s), u"Acme Care"_s);
    chat.emulator->clearFaults();
    QTRY_COMPARE(senderOf(chat, id, u"One"_s), u"Mira Lindqvist"_s);
}

void PeopleTest::areLookedUpAgainAfterAWhile()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    ChatCase chat(u"lab"_s);
    chat.liveBy(&now);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->sendAsAgent(id, u"One"_s);
    QTRY_COMPARE(senderOf(chat, id, u"One"_s), u"Mira Lindqvist"_s);
    chat.emulator->sendAsAgent(id, u"Two"_s);
    QTRY_COMPARE(senderOf(chat, id, u"Two"_s), u"Mira Lindqvist"_s);
    QCOMPARE(chat.requestCount(u"GET "_s + lookUp(mira)), 1);

    now = now.addSecs(2 * 60 * 60);
    chat.emulator->sendAsAgent(id, u"Three"_s);

    QTRY_COMPARE(chat.requestCount(u"GET "_s + lookUp(mira)), 2);
    QCOMPARE(senderOf(chat, id, u"Three"_s), u"Mira Lindqvist"_s);
}

void PeopleTest::areAnnouncedWhereTheyJoin()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const auto rows = [&chat, &id] {
        return words(chat, id).join(u" | "_s);
    };
    chat.emulator->sendAsAgent(id, u"Hi"_s);
    chat.emulator->sendAsAgent(id, {.body = u"My turn"_s, .agentId = jonas});
    const QString all = u"Hello | Hi | \u2068Jonas Weber\u2069 has joined | My turn"_s;
    QTRY_COMPARE(rows(), all);
    QTRY_VERIFY(folder.contains("Jonas Weber"_ba));
    chat.client.reset();
    for (const QString &path : {u"/c/v1/chat/sessions"_s, u"/c/v1/users"_s}) {
        chat.emulator->addFault(
            {.method = u"GET"_s, .path = path, .kind = Fault::Kind::Silence, .times = 0});
    }

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(rows(), all);
}

void PeopleTest::haveNotJoinedWhereAPageBegins()
{
    ChatCase chat(u"lab"_s);
    const QString id = chat.emulator->createConversation(jane, u"Long"_s, {u"Help"_s});
    for (int turn = 0; turn < 60; ++turn) { // more than a page
        chat.emulator->sendAsAgent(id, {.body = u"Hi"_s, .agentId = mira});
        chat.emulator->sendAsAgent(id, {.body = u"Ho"_s, .agentId = jonas});
    }
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));

    QTRY_COMPARE(senderOf(chat, id, u"Hi"_s), u"Mira Lindqvist"_s);
    QTRY_COMPARE(senderOf(chat, id, u"Ho"_s), u"Jonas Weber"_s);
    QTRY_VERIFY(chat.client->timeline(id)->canFetchOlder());
    QCOMPARE(arrivals(chat, id), QStringList());
    chat.client->timeline(id)->fetchOlder();

    QTRY_COMPARE(arrivals(chat, id), QStringList{u"\u2068Jonas Weber\u2069 has joined"_s});
    QCOMPARE(words(chat, id).mid(1, 3).join(u" "_s), u"Hi \u2068Jonas Weber\u2069 has joined Ho"_s);
}

void PeopleTest::areAnnouncedWhileThePastIsFurtherUp()
{
    ChatCase chat(u"lab"_s);
    const QString id = chat.emulator->createConversation(jane, u"Long"_s, {u"Help"_s});
    for (int turn = 0; turn < 240; ++turn) // more than is read to count what is unread
        chat.emulator->sendAsAgent(id, {.body = u"Hi"_s, .agentId = mira});
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QTRY_COMPARE(senderOf(chat, id, u"Hi"_s), u"Mira Lindqvist"_s);

    chat.emulator->sendAsAgent(id, {.body = u"My turn"_s, .agentId = jonas});

    QTRY_COMPARE(arrivals(chat, id), QStringList{u"\u2068Jonas Weber\u2069 has joined"_s});
    QTRY_VERIFY(chat.client->timeline(id)->canFetchOlder()); // once no page is on its way
}

void PeopleTest::goByTheNameThatTheTeamHasNow_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("while the chat runs") << false;
    QTest::newRow("after a restart") << true;
}

void PeopleTest::goByTheNameThatTheTeamHasNow()
{
    QFETCH(const bool, isRestarted);
    QDateTime now = QDateTime::currentDateTimeUtc();
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    chat.liveBy(&now);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = lookUp(mira), .status = 404, .times = 0});
    chat.emulator->sendAsAgent(id, u"Hi"_s);
    QTRY_COMPARE(senderOf(chat, id, u"Hi"_s), u"Acme Care"_s);
    QTRY_COMPARE(chat.requestCount(u"GET "_s + lookUp(mira)), 1);

    if (isRestarted)
        chat.client.reset();
    chat.emulator->setSettings({{u"teamName"_s, u"Garden"_s}});
    now = now.addSecs(6 * 60); // by when the settings are looked at again
    if (isRestarted) {
        chat.replaceClient();
        QVERIFY(chat.start());
    } else {
        chat.client->reconnect();
    }

    QTRY_COMPARE(chat.client->settings().teamName, u"Garden"_s);
    QTRY_COMPARE(senderOf(chat, id, u"Hi"_s), u"Garden"_s);
}

static const Suite<PeopleTest> suite;
#include "tst_people.moc"
