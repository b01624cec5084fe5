// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Stage = ReplyState::Stage;

const QJsonObject quickReplies{
    {u"templateType"_s, u"quick_replies"_s},
    {u"lockInput"_s, true},
    {u"actions"_s,
     QJsonArray{QJsonObject{{u"displayText"_s, u"Billing"_s}, {u"value"_s, u"billing"_s}},
                QJsonObject{{u"displayText"_s, u"Delivery"_s}, {u"value"_s, u"delivery"_s}}}}};

const QJsonObject feedback{
    {u"templateType"_s, u"answer_button_feedback"_s},
    {u"isAiResponse"_s, true},
    {u"actions"_s,
     QJsonArray{QJsonObject{{u"displayText"_s, u"Yes"_s}, {u"value"_s, u"yes"_s}},
                QJsonObject{{u"displayText"_s, u"No"_s}, {u"value"_s, u"no"_s}}}}};

/// A customer in a conversation in which answers are offered.
struct Talk : ChatCase
{
    explicit Talk(const QString &folder = {})
        : ChatCase(u"empty"_s, folder)
    { }

    bool begin()
    {
        if (!start() || !logIn())
            return false;
        id = converse(u"Hello?"_s);
        return !id.isEmpty() && offer(u"What is it about?"_s, quickReplies);
    }
    bool offer(const QString &body, const QJsonObject &content)
    {
        emulator->control("POST"_ba, u"/templates/%1"_s.arg(id),
                          {{u"body"_s, body}, {u"template"_s, content}});
        return QTest::qWaitFor([this, body] { return shown(id).endsWith(body); }, patience);
    }
    TimelineModel *timeline() const { return client->timeline(id); }
    /// The newest message that offers something.
    int row() const
    {
        for (int row = timeline()->rowCount() - 1; row >= 0; --row) {
            if (timeline()->replyStateAt(row).stage != Stage::None)
                return row;
        }
        return -1;
    }
    ReplyState state() const { return row() < 0 ? ReplyState() : timeline()->replyStateAt(row()); }
    QString reply(const QString &payload)
    {
        return client->reply(id, timeline()->messageAt(row()).id, payload);
    }
    QStringList payloads() const
    {
        QStringList all;
        for (const EmulatorMessage &message : emulator->probe().messages(id)) {
            if (!message.payload.isEmpty())
                all << message.payload;
        }
        return all;
    }

    QString id;
};

} // namespace

/// Answers that are chosen, from the press to the server and back to every device (wire §16.2).
class ReplyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void sendsWhatIsChosenWithItsPayload();
    void sendsAChoiceOnce();
    void endsInOneBubble_data();
    void endsInOneBubble();
    void isStillAnsweredAfterAReload();
    void choosesInTheMiddleOfAChange();
    void showsAnUnknownTypeAsItsText();
    void goesOnWithWhatWasChosen();
    void changesItsFeedbackUntilItSaysMore();
    void keepsTheFormerFeedbackWhereANewOneFails();
    void staysAnsweredInTheNextProcess();
    void staysAnsweredWhereNoPageWasRead();
    void isAnsweredOnEveryDevice();
    void canBeChosenAgainAfterItWasGivenUp();
    void asksForAChoiceBeforeAnythingIsWritten();
    void letsPeopleWriteToWhoTookOver();
    void letsPeopleWriteOnceItIsHandedOver();
    void closesWhenTheConversationEnds();
    void refusesWhatIsNotOffered();
    void sendsAPayloadOfTheApplication();
    void keepsTheOpenLevel();
};

void ReplyingTest::sendsWhatIsChosenWithItsPayload()
{
    Talk talk;
    QVERIFY(talk.begin());
    QCOMPARE(talk.state().stage, Stage::Open);
    QVERIFY(!talk.reply(u"billing"_s).isEmpty());
    QCOMPARE(talk.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"billing"_s}));
    QTRY_COMPARE(talk.kept(talk.id).last(), u"Billing"_s);
    QCOMPARE(talk.payloads(), QStringList{u"billing"_s});
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u" | Billing"_s));
    QCOMPARE(talk.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"billing"_s}));
}

void ReplyingTest::sendsAChoiceOnce()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(!talk.reply(u"billing"_s).isEmpty());
    QVERIFY(talk.reply(u"billing"_s).isEmpty()); // pressed twice, or in two windows
    QVERIFY(talk.reply(u"delivery"_s).isEmpty());
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u" | Billing"_s));
    QCOMPARE(talk.payloads(), QStringList{u"billing"_s});
}

void ReplyingTest::endsInOneBubble_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::newRow("the answer is lost") << EmulatorFault{.kind = EmulatorFault::Kind::DropAnswer};
    QTest::newRow("the echo comes first")
        << EmulatorFault{.kind = EmulatorFault::Kind::Delay, .delay = 200ms};
    QTest::newRow("it is sent twice") << EmulatorFault{.kind = EmulatorFault::Kind::DropConnection};
    QTest::newRow("half of the answer comes")
        << EmulatorFault{.kind = EmulatorFault::Kind::TruncatedBody};
    QTest::newRow("the server is busy") << EmulatorFault{.status = 503};
}

void ReplyingTest::endsInOneBubble()
{
    QFETCH(EmulatorFault, fault);
    Talk talk;
    QVERIFY(talk.begin());
    fault.method = u"POST"_s;
    fault.path = u"/c/v1/chat/messages"_s;
    talk.emulator->addFault(fault);
    talk.reply(u"delivery"_s);
    QTRY_COMPARE(talk.payloads(), QStringList{u"delivery"_s});
    QTRY_COMPARE(talk.shown(talk.id), u"Hello? | What is it about? | Delivery"_s);
    QCOMPARE(talk.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"delivery"_s}));
}

void ReplyingTest::isStillAnsweredAfterAReload()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.reply(u"billing"_s);
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u" | Billing"_s));
    talk.replaceClient();
    talk.client->start();
    QTRY_VERIFY(talk.client->isLoggedIn());
    QTRY_VERIFY(talk.timeline() && talk.row() >= 0);
    QTRY_COMPARE(talk.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"billing"_s}));
    QVERIFY(!talk.timeline()->lockingMessage());
}

void ReplyingTest::choosesInTheMiddleOfAChange()
{
    Talk talk;
    QVERIFY(talk.begin());
    QStringList clientIds;
    connect(talk.timeline(), &QAbstractItemModel::rowsInserted, this, [&] {
        clientIds << talk.reply(u"billing"_s) << talk.reply(u"delivery"_s);
        talk.timeline()->disconnect(this);
    });
    talk.emulator->sendAsAgent(talk.id, u"Are you there?"_s);
    QTRY_COMPARE(talk.payloads(), QStringList{u"billing"_s});
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u" | Billing"_s));
    QCOMPARE(clientIds.size(), 2);
    QVERIFY(!clientIds.first().isEmpty() && clientIds.last().isEmpty());
}

void ReplyingTest::showsAnUnknownTypeAsItsText()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->control("POST"_ba, u"/templates/%1"_s.arg(talk.id),
                           {{u"template"_s,
                             QJsonObject{{u"templateType"_s, u"carousel"_s},
                                         {u"body"_s, u"Look at these"_s},
                                         {u"actions"_s, quickReplies[u"actions"_s]}}}});
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u" | Look at these"_s));
    const int row = talk.timeline()->rowCount() - 1;
    QCOMPARE(talk.timeline()->replyStateAt(row).stage, Stage::None);
    QCOMPARE(talk.state().stage, Stage::Open); // of what was offered before
}

void ReplyingTest::goesOnWithWhatWasChosen()
{
    Talk talk;
    const QJsonObject answer{{u"payload"_s, u"billing"_s},
                             {u"body"_s, u"Which invoice?"_s},
                             {u"template"_s, quickReplies}};
    talk.emulator->control(
        "POST"_ba, u"/scenario"_s,
        {{u"content"_s,
          QJsonObject{{u"templates"_s, QJsonObject{{u"answers"_s, QJsonArray{answer}}}}}}});
    QVERIFY(talk.begin());
    talk.reply(u"billing"_s);
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u"Billing | Which invoice?"_s));
    QTRY_COMPARE(talk.state(), (ReplyState{.stage = Stage::Open}));
    QCOMPARE(talk.timeline()->lockingMessage()->body, u"Which invoice?"_s);
}

void ReplyingTest::changesItsFeedbackUntilItSaysMore()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.offer(u"Was this helpful?"_s, feedback));
    talk.reply(u"yes"_s);
    QTRY_COMPARE(talk.state(), (ReplyState{.stage = Stage::Open, .chosen = u"yes"_s}));
    QVERIFY(talk.reply(u"yes"_s).isEmpty()); // it is chosen already
    QVERIFY(!talk.reply(u"no"_s).isEmpty());
    QTRY_COMPARE(talk.state(), (ReplyState{.stage = Stage::Open, .chosen = u"no"_s}));
    QTRY_COMPARE(talk.payloads(), (QStringList{u"yes"_s, u"no"_s}));
    talk.client->sendMessage(talk.id, {.body = u"I had to ask twice."_s});
    QTRY_COMPARE(talk.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"no"_s}));
    QVERIFY(talk.reply(u"yes"_s).isEmpty());
}

void ReplyingTest::keepsTheFormerFeedbackWhereANewOneFails()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.offer(u"Was this helpful?"_s, feedback));
    talk.reply(u"yes"_s);
    QTRY_COMPARE(talk.payloads(), QStringList{u"yes"_s});
    talk.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 400, .code = u"no"_s});
    const QString clientId = talk.reply(u"no"_s);
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u"!No"_s));
    talk.client->discard(clientId); // taken back
    QTRY_COMPARE(talk.state(), (ReplyState{.stage = Stage::Open, .chosen = u"yes"_s}));
    QCOMPARE(talk.payloads(), QStringList{u"yes"_s});
}

void ReplyingTest::staysAnsweredInTheNextProcess()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/messages"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    talk.reply(u"billing"_s);
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u"~Billing"_s));
    talk.replaceClient();
    talk.client->start();
    QTRY_VERIFY(talk.client->isLoggedIn());
    QTRY_VERIFY(talk.row() >= 0);
    QTRY_COMPARE(talk.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"billing"_s}));
    talk.emulator->clearFaults();
    QTRY_COMPARE(talk.payloads(), QStringList{u"billing"_s});
}

void ReplyingTest::staysAnsweredWhereNoPageWasRead()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    EmulatorFault unread{
        .method = u"GET"_s, .path = u"*/messages"_s, .kind = EmulatorFault::Kind::Silence};
    QVERIFY(talk.begin());
    talk.replaceClient();
    talk.client->start();
    QTRY_COMPARE(talk.listed(), QStringList{talk.id});
    QTRY_COMPARE(talk.state().stage, Stage::Open);
    QTRY_COMPARE(talk.timeline()->loading(), TimelineModel::Loading::Done); // and on disk
    talk.replaceClient();
    talk.emulator->addFault(unread);
    talk.client->start();
    QTRY_COMPARE(talk.listed(), QStringList{talk.id});
    QTRY_COMPARE(talk.state().stage, Stage::Open);
    QVERIFY(!talk.reply(u"billing"_s).isEmpty());
    QTRY_COMPARE(talk.countOf(u"sent(Billing)"_s), 1);

    talk.replaceClient();
    unread.times = Emulator::Always;
    talk.emulator->addFault(unread);
    talk.client->start();
    QTRY_COMPARE(talk.listed(), QStringList{talk.id});
    QTRY_VERIFY(talk.row() >= 0);
    QCOMPARE(talk.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"billing"_s}));
    QVERIFY(talk.reply(u"delivery"_s).isEmpty());

    talk.emulator->clearFaults();
    talk.replaceClient();
    talk.client->start();
    QTRY_COMPARE(talk.listed(), QStringList{talk.id});
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u" | Billing"_s));
    QCOMPARE(talk.payloads(), QStringList{u"billing"_s});
}

void ReplyingTest::isAnsweredOnEveryDevice()
{
    Talk talk;
    QVERIFY(talk.begin());
    Talk other;
    other.id = talk.id;
    other.client->setApiKey(talk.emulator->apiKey());
    other.client->setApiUrl(talk.emulator->apiUrl());
    other.client->setRealtimeUrl(talk.emulator->realtimeUrl());
    QVERIFY(other.start());
    other.client->login(talk.jwtFor(u"jane@example.com"_s));
    QTRY_COMPARE(other.countOf(u"conversationsLoaded"_s), 1);
    QTRY_COMPARE(other.state().stage, Stage::Open);
    talk.reply(u"billing"_s);
    QTRY_COMPARE(other.state(), (ReplyState{.stage = Stage::Answered, .chosen = u"billing"_s}));
}

void ReplyingTest::canBeChosenAgainAfterItWasGivenUp()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault(
        {.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 400, .code = u"no"_s});
    const QString clientId = talk.reply(u"billing"_s);
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u"!Billing"_s));
    QCOMPARE(talk.state().stage, Stage::Answered);
    talk.client->discard(clientId);
    QTRY_COMPARE(talk.state().stage, Stage::Open);
    QVERIFY(!talk.reply(u"delivery"_s).isEmpty());
    QTRY_COMPARE(talk.payloads(), QStringList{u"delivery"_s});
}

void ReplyingTest::asksForAChoiceBeforeAnythingIsWritten()
{
    Talk talk;
    QVERIFY(talk.begin());
    const std::optional<Message> asked = talk.timeline()->lockingMessage();
    QVERIFY(asked);
    QCOMPARE(asked->body, u"What is it about?"_s);
    talk.reply(u"billing"_s);
    QVERIFY(!talk.timeline()->lockingMessage());
}

void ReplyingTest::letsPeopleWriteToWhoTookOver()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.timeline()->lockingMessage());
    talk.emulator->sendAsAgent(talk.id, u"Mira here. Please just write to me."_s);
    QTRY_VERIFY(!talk.timeline()->lockingMessage());
    QCOMPARE(talk.state().stage, Stage::Open); // what was offered can still be chosen
    QVERIFY(!talk.reply(u"billing"_s).isEmpty());
    QTRY_COMPARE(talk.payloads(), QStringList{u"billing"_s});
    QTRY_COMPARE(talk.shown(talk.id),
                 u"Hello? | What is it about? | Mira here. Please just write "
                 "to me. | Billing"_s);
    QCOMPARE(talk.state().stage, Stage::Answered);
}

void ReplyingTest::letsPeopleWriteOnceItIsHandedOver()
{
    Talk talk;
    const QJsonArray answers{QJsonObject{{u"body"_s, u"What is it about?"_s},
                                         {u"template"_s, quickReplies},
                                         {u"then"_s, u"transfer"_s}}};
    talk.emulator->control("PUT"_ba, u"/assistants/ada"_s,
                           {{u"publicName"_s, u"Ada"_s}, {u"answers"_s, answers}});
    talk.emulator->setSettings({{u"activeAssistant"_s, u"ada"_s}});
    QVERIFY(talk.start());
    talk.id = talk.converse(u"Hello?"_s);
    QTRY_VERIFY(talk.shown(talk.id).endsWith(u"What is it about?"_s));
    QTRY_VERIFY(!talk.timeline()->lockingMessage()); // though nobody has written yet
    QCOMPARE(talk.state().stage, Stage::Open);       // what was offered can still be chosen
}

void ReplyingTest::closesWhenTheConversationEnds()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->endConversation(talk.id);
    QTRY_COMPARE(talk.state().stage, Stage::Closed);
    QVERIFY(talk.reply(u"billing"_s).isEmpty());
    talk.emulator->reopenConversation(talk.id);
    talk.emulator->sendAsAgent(talk.id, u"One more thing"_s);
    talk.emulator->dropConnections(); // and looks at what it may have missed
    QTRY_COMPARE(talk.state().stage, Stage::Open);
}

void ReplyingTest::refusesWhatIsNotOffered()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.reply(u"shipping"_s).isEmpty());
    QVERIFY(talk.client->reply(talk.id, u"unknown"_s, u"billing"_s).isEmpty());
    QVERIFY(talk.client->reply(u"unknown"_s, u"unknown"_s, u"billing"_s).isEmpty());
    QCOMPARE(talk.state().stage, Stage::Open);
}

void ReplyingTest::sendsAPayloadOfTheApplication()
{
    Talk talk;
    QVERIFY(talk.start());
    talk.id = talk.converse(u"Hello?"_s);
    QVERIFY(!talk.id.isEmpty());

    talk.client->sendMessage(talk.id, {.body = u"Billing, please"_s, .payload = u"billing"_s});

    QTRY_COMPARE(talk.countOf(u"sent(Billing, please)"_s), 1);
    const QList<EmulatorMessage> messages = talk.emulator->probe().messages(talk.id);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.first().payload, QString());
    QCOMPARE(messages.last().body, u"Billing, please"_s);
    QCOMPARE(messages.last().payload, u"billing"_s);
    const TimelineModel *rows = talk.timeline();
    QCOMPARE(rows->messageAt(rows->rowCount() - 1).payload, u"billing"_s);
}

void ReplyingTest::keepsTheOpenLevel()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QString id = talk.timeline()->messageAt(talk.row()).id;
    talk.client->browseReplies(talk.id, id, {u"orders"_s});
    QCOMPARE(talk.state().branch, QStringList{u"orders"_s});
    QCOMPARE(talk.client->timeline(talk.id)->replyStateAt(talk.row()).branch,
             QStringList{u"orders"_s});
    talk.client->browseReplies(talk.id, id, {});
    QCOMPARE(talk.state().branch, QStringList());
}

static const Kustomer::Testing::Suite<ReplyingTest> suite;
#include "tst_replying.moc"
