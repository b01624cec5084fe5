// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/replies/branches.h"
#include "chat/replies/replies.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDebug>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Type = MessageTemplate::Type;
using Stage = ReplyState::Stage;

const QList<ReplyOption> replies{{.words = u"Billing"_s, .payload = u"billing"_s},
                                 {.words = u"Delivery"_s, .payload = u"delivery"_s}};
const QList<ReplyOption> tree{{.words = u"Orders"_s,
                               .payload = u"orders"_s,
                               .options = {{.words = u"Late"_s, .payload = u"orders.late"_s},
                                           {.words = u"Lost"_s, .payload = u"orders.lost"_s}}},
                              {.words = u"Other"_s, .payload = u"other"_s}};

Message asking(const MessageTemplate &content)
{
    return {.id = u"asked"_s, .body = u"What is it about?"_s, .templateData = content};
}

Message answering(const QString &body, const QString &payload = {})
{
    return {.id = u"answer"_s,
            .body = body,
            .direction = Message::Direction::FromCustomer,
            .payload = payload};
}

ReplyState stateAfter(const MessageTemplate &content, const QList<Message> &answers)
{
    const Message asked = asking(content);
    Answering answered(asked);
    for (const Message &answer : answers) {
        if (!answered.take(answer))
            break;
    }
    return answered.state();
}

} // namespace

/// Which answers a message offers, and which one was given.
class RepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }
    void offersNothingWithoutOptions();
    void isAnsweredByAnyWordsOfTheCustomer();
    void knowsTheOptionByItsPayloadOrItsWords_data();
    void knowsTheOptionByItsPayloadOrItsWords();
    void canBeChangedWhereItIsFeedback();
    void closesWithTheConversation();
    void walksALevelAtATime();
    void sendsLeavesUnlessTheCompanyTakesBranches();
    void printsNoAnswer();
};

void RepliesTest::offersNothingWithoutOptions()
{
    QCOMPARE(stateAfter({.type = Type::Text, .isAiResponse = true}, {}), ReplyState());
    Message own = asking({.type = Type::QuickReplies, .options = replies});
    own.direction = Message::Direction::FromCustomer;
    QCOMPARE(Answering(own).state(), ReplyState());
}

void RepliesTest::isAnsweredByAnyWordsOfTheCustomer()
{
    const MessageTemplate content{.type = Type::QuickReplies, .options = replies};
    QCOMPARE(stateAfter(content, {}), (ReplyState{.stage = Stage::Open}));
    QCOMPARE(stateAfter(content, {answering(u"None of them"_s)}),
             (ReplyState{.stage = Stage::Answered}));
    QCOMPARE(stateAfter(content, {answering(u"None"_s), answering(u"Billing"_s, u"billing"_s)}),
             (ReplyState{.stage = Stage::Answered}));
}

void RepliesTest::knowsTheOptionByItsPayloadOrItsWords_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("payload") << u"Billing"_s << u"billing"_s << u"billing"_s;
    QTest::newRow("words") << u" Delivery\n"_s << QString() << u"delivery"_s;
    QTest::newRow("payload of something else") << u"Delivery"_s << u"x"_s << QString();
    QTest::newRow("other words") << u"Both"_s << QString() << QString();
}

void RepliesTest::knowsTheOptionByItsPayloadOrItsWords()
{
    QFETCH(QString, body);
    QFETCH(QString, payload);
    const MessageTemplate content{.type = Type::List, .options = replies};
    QTEST(stateAfter(content, {answering(body, payload)}).chosen, "chosen");
}

void RepliesTest::canBeChangedWhereItIsFeedback()
{
    const MessageTemplate content{.type = Type::Feedback, .options = replies};
    const Message first = answering(u"Billing"_s, u"billing"_s);
    const Message second = answering(u"Delivery"_s, u"delivery"_s);
    QCOMPARE(stateAfter(content, {first}),
             (ReplyState{.stage = Stage::Open, .chosen = u"billing"_s}));
    QCOMPARE(stateAfter(content, {first, second}),
             (ReplyState{.stage = Stage::Open, .chosen = u"delivery"_s}));
    QCOMPARE(stateAfter(content, {first, answering(u"Thanks"_s), second}),
             (ReplyState{.stage = Stage::Answered, .chosen = u"billing"_s}));
}

void RepliesTest::closesWithTheConversation()
{
    const Message asked = asking({.type = Type::QuickReplies, .options = replies});
    Answering open(asked);
    open.end();
    QCOMPARE(open.state().stage, Stage::Closed);
    Answering answered(asked);
    answered.take(answering(u"Billing"_s, u"billing"_s));
    answered.end();
    QCOMPARE(answered.state().stage, Stage::Answered);
}

void RepliesTest::walksALevelAtATime()
{
    const MessageTemplate content{.type = Type::MultiLevelList, .options = tree};
    QCOMPARE(optionsBelow(content, {}).size(), 2);
    QCOMPARE(optionsBelow(content, {u"orders"_s}).size(), 2);
    QCOMPARE(optionsBelow(content, {u"orders"_s, u"orders.late"_s}).size(), 0);
    QCOMPARE(optionsAlong(content, {u"orders"_s, u"gone"_s}).size(), 1);
    QCOMPARE(optionBy(content, u"orders.lost"_s)->words, u"Lost"_s);
    QVERIFY(!optionBy(content, u"gone"_s));
}

void RepliesTest::sendsLeavesUnlessTheCompanyTakesBranches()
{
    MessageTemplate content{.type = Type::MultiLevelList, .options = tree};
    QCOMPARE(draftOf(content, u"orders.late"_s),
             (Draft{.body = u"Late"_s, .payload = u"orders.late"_s}));
    QVERIFY(!draftOf(content, u"orders"_s));
    QVERIFY(!draftOf(content, u"gone"_s));
    content.endsAtLeaves = false;
    QCOMPARE(draftOf(content, u"orders"_s)->payload, u"orders"_s);
}

void RepliesTest::printsNoAnswer()
{
    QString text;
    QDebug(&text) << ReplyState{
        .stage = Stage::Answered, .chosen = u"late"_s, .branch = {u"orders"_s}};
    QVERIFY2(text.contains("Answered"_L1) && text.contains("1 level"_L1), qPrintable(text));
    QVERIFY2(!text.contains("late"_L1) && !text.contains("orders"_L1), qPrintable(text));
}

static const Kustomer::Testing::Suite<RepliesTest> suite;
#include "tst_replies.moc"
