// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Handoff>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Handoff talkWithABot()
{
    using Direction = Message::Direction;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.from = u"Robo"_s,
            .messages
            = {{u"I want a refund"_s, now.addSecs(-120), Direction::FromCustomer},
               {u"A person has to look at that."_s, now.addSecs(-60), Direction::FromCompany}},
            .externalId = u"bot-17"_s};
}

struct Talk : ChatCase
{
    Talk()
        : ChatCase(u"lab"_s)
    { }

    bool handOver(const Handoff &handoff)
    {
        answer.reset();
        client->handOff(handoff, client.get(),
                        [this](const Result<Conversation> &result) { answer = result; });
        return waitFor([this] { return answer.has_value(); });
    }

    bool isLedByAssistant(const QString &id) const
    {
        const ConversationListModel *list = client->conversations();
        const int row = list->rowOf(id);
        return row >= 0 && list->at(row).isInAssistantMode();
    }

    std::optional<Result<Conversation>> answer;
};

} // namespace

/// Conversations that a bot has led, and people go on with (wire §16.1).
class HandoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void goesOnWithPeople();
    void isOneConversationHoweverOftenItIsHandedOver();
    void keepsOneThatHasEnded();
    void saysWhatCannotBeHandedOver();
    void saysWhatTheServiceRefuses();
    void isOfTheCustomerWhoAsked();
    void needsAChatThatIsStarted();
    void tellsThatAnAssistantHasEnded();
    void findsOutThatAnAssistantHasEnded();
    void findsItOutWhereSeveralAnswerAtOnce();
    void keepsTheLineOverARestart();
};

void HandoffTest::goesOnWithPeople()
{
    Talk talk;
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    const int created = talk.countOf(u"conversationCreated"_s);
    QVERIFY(talk.handOver(talkWithABot()));
    QVERIFY2(*talk.answer, "refused");
    const QString id = (*talk.answer)->id;
    QTRY_COMPARE(talk.countOf(u"conversationCreated"_s), created + 1);
    QVERIFY(talk.listed().contains(id));
    QCOMPARE(talk.client->unreadCounts().value(id), 0); // it was said before their eyes
    QTRY_VERIFY(talk.emulator->probe().conversation(id)->lastSeenAt.isValid());
    QCOMPARE(talk.countOf(u"received(A person has to look at that.)"_s), 0);
    talk.client->timeline(id);
    QTRY_COMPARE(talk.shown(id), u"I want a refund | A person has to look at that."_s);
    const TimelineModel *rows = talk.client->timeline(id);
    QTRY_COMPARE(rows->index(rows->rowCount() - 1).data(TimelineModel::SenderNameRole).toString(),
                 u"Robo"_s);
    talk.emulator->sendAsAgent(id, u"Here I am."_s);
    QTRY_COMPARE(talk.shown(id), u"I want a refund | A person has to look at that. | Here I am."_s);
}

void HandoffTest::isOneConversationHoweverOftenItIsHandedOver()
{
    Talk talk;
    QVERIFY(talk.start());
    QVERIFY(talk.handOver(talkWithABot()));
    QVERIFY(*talk.answer);
    const QString id = (*talk.answer)->id;
    QVERIFY(talk.handOver(talkWithABot()));
    QVERIFY(*talk.answer);
    QCOMPARE((*talk.answer)->id, id);
    QCOMPARE(talk.listed(), QStringList{id});
    QCOMPARE(talk.kept(id).size(), 2);
}

void HandoffTest::keepsOneThatHasEnded()
{
    Talk talk;
    QVERIFY(talk.start());
    Handoff handoff = talkWithABot();
    handoff.state = Handoff::State::Ended;
    QVERIFY(talk.handOver(handoff));
    QVERIFY(*talk.answer);
    QVERIFY((*talk.answer)->isEnded());
    QCOMPARE(talk.client->openConversationCount(), 0);
}

void HandoffTest::saysWhatCannotBeHandedOver()
{
    Talk talk;
    QVERIFY(talk.start());
    QVERIFY(talk.handOver({}));
    QCOMPARE(talk.answer->error().code, u"handoff_count"_s);
    QCOMPARE(talk.requestCount(u"POST /c/v2.1/chat/handoff"_s), 0);
}

void HandoffTest::saysWhatTheServiceRefuses()
{
    Talk talk;
    QVERIFY(talk.start());
    Handoff handoff = talkWithABot();
    handoff.messages.last().date = QDateTime::currentDateTimeUtc().addDays(1);
    QVERIFY(talk.handOver(handoff));
    QCOMPARE(talk.answer->error().httpStatus, 400);
    QVERIFY(talk.listed().isEmpty());
}

void HandoffTest::isOfTheCustomerWhoAsked()
{
    Talk talk;
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    talk.emulator->addFault({.path = u"/c/v2.1/chat/handoff"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = std::chrono::milliseconds(300)});
    std::optional<Result<Conversation>> answer;
    talk.client->handOff(talkWithABot(), talk.client.get(),
                         [&answer](const Result<Conversation> &result) { answer = result; });
    QTRY_COMPARE(talk.requestCount(u"POST /c/v2.1/chat/handoff"_s), 1);
    talk.client->logout();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
    QVERIFY(talk.listed().isEmpty());
}

void HandoffTest::needsAChatThatIsStarted()
{
    Talk talk;
    QVERIFY(talk.handOver(talkWithABot()));
    QCOMPARE(talk.answer->error().kind, Error::Kind::NotStarted);
}

void HandoffTest::tellsThatAnAssistantHasEnded()
{
    Talk talk;
    const QJsonArray answers{
        QJsonObject{{u"body"_s, u"I call somebody."_s}, {u"then"_s, u"transfer"_s}}};
    talk.emulator->control("PUT"_ba, u"/assistants/ada"_s,
                           {{u"publicName"_s, u"Ada"_s}, {u"answers"_s, answers}});
    talk.emulator->setSettings({{u"activeAssistant"_s, u"ada"_s}});
    QVERIFY(talk.start());
    const QSignalSpy ended(talk.client.get(), &ChatClient::assistantEnded);
    const QString id = talk.converse(u"A person, please"_s);
    talk.client->timeline(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<Conversation>().id, id);
    talk.emulator->sendAsAgent(id, u"Here I am."_s);
    const TimelineModel *rows = talk.client->timeline(id);
    const auto words = [rows] {
        QStringList all;
        for (int row = 1; row < rows->rowCount(); ++row) // below the day
            all.append(rows->index(row).data(TimelineModel::BodyRole).toString());
        return all.join(u" | "_s);
    };
    QTRY_COMPARE(words(),
                 u"A person, please | I call somebody. | The assistant has handed over to the team "
                 "| \u2068Mira Lindqvist\u2069 has joined | Here I am."_s);
    QCOMPARE(ended.size(), 1);
}

void HandoffTest::findsOutThatAnAssistantHasEnded()
{
    Talk talk;
    QVERIFY(talk.start());
    const QSignalSpy ended(talk.client.get(), &ChatClient::assistantEnded);
    const QString id = talk.converse(u"Hello"_s);
    talk.client->timeline(id);
    const QJsonObject machine{
        {u"template"_s, QJsonObject{{u"templateType"_s, u"text"_s}, {u"isAiResponse"_s, true}}}};
    talk.emulator->sendAsAgent(id, {.body = u"I am a machine."_s, .meta = machine});
    QTRY_COMPARE(talk.shown(id), u"Hello | I am a machine."_s);
    QCOMPARE(ended.size(), 0);
    QVERIFY(talk.isLedByAssistant(id));
    talk.emulator->sendAsAgent(id, u"I am none."_s);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended.first().first().value<Conversation>().isInAssistantMode());
    QVERIFY(!talk.isLedByAssistant(id));
    talk.emulator->sendAsAgent(id, u"Still none."_s);
    QTRY_COMPARE(talk.shown(id), u"Hello | I am a machine. | I am none. | Still none."_s);
    QCOMPARE(ended.size(), 1);
}

void HandoffTest::findsItOutWhereSeveralAnswerAtOnce()
{
    Talk talk;
    QVERIFY(talk.start());
    const QSignalSpy ended(talk.client.get(), &ChatClient::assistantEnded);
    const QString id = talk.converse(u"Hello"_s);
    talk.client->timeline(id);
    const QJsonObject machine{
        {u"template"_s, QJsonObject{{u"templateType"_s, u"text"_s}, {u"isAiResponse"_s, true}}}};
    talk.emulator->sendAsAgent(id, {.body = u"I am a machine."_s, .meta = machine});
    QTRY_COMPARE(talk.shown(id), u"Hello | I am a machine."_s);
    talk.emulator->sendAsAgent(id, u"One moment."_s); // both come in one slice
    talk.emulator->sendAsAgent(id, u"Here I am."_s);
    QTRY_COMPARE(talk.shown(id), u"Hello | I am a machine. | One moment. | Here I am."_s);
    QTRY_COMPARE(ended.size(), 1);
}

void HandoffTest::keepsTheLineOverARestart()
{
    const QTemporaryDir folder;
    Talk talk;
    talk.storageDirectory = folder.path();
    talk.replaceClient();
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    const QString id = u"65f1c0de0000000000000102"_s;
    talk.client->timeline(id);
    QTRY_COMPARE(talk.client->timeline(id)->loading(), TimelineModel::Loading::Done);
    const QJsonObject machine{{u"template"_s, QJsonObject{{u"isAiResponse"_s, true}}}};
    const QSignalSpy ended(talk.client.get(), &ChatClient::assistantEnded);
    talk.emulator->sendAsAgent(id, {.body = u"I am a machine."_s, .meta = machine});
    QTRY_VERIFY(talk.shown(id).endsWith(u"machine."_s));
    talk.emulator->sendAsAgent(id, u"I am none."_s);
    QTRY_COMPARE(ended.size(), 1);
    talk.emulator->addFault(
        {.kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    talk.replaceClient();
    talk.client->start();
    QTRY_COMPARE(talk.client->state(), ChatClient::State::Started);
    const TimelineModel *rows = talk.client->timeline(id);
    const auto hasLine = [rows] {
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->kindAt(row) == TimelineModel::Kind::Notice)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(hasLine());
}

static const Kustomer::Testing::Suite<HandoffTest> suite;

#include "tst_handoff.moc"
