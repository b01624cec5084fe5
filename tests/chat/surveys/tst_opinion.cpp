// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/surveys/opinion.h"
#include "chat/timeline/writabletimelinemodel.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2025-03-04T12:00:00Z"_s, Qt::ISODate);

Message written(const QString &id, Message::Direction direction, const QString &senderId)
{
    Message message{.id = id, .body = id, .createdAt = noon, .direction = direction};
    message.sender.id = senderId;
    return message;
}

const Message question = written(u"1"_s, Message::Direction::FromCustomer, {});
const Message answer = written(u"2"_s, Message::Direction::FromCompany, u"sam"_s);
const Message greeting = written(u"3"_s, Message::Direction::FromCompany, {});
const Message team = written(u"4"_s, Message::Direction::FromCompany, u"__team"_s);

Message assistants()
{
    Message message = written(u"5"_s, Message::Direction::FromCompany, u"ada"_s);
    message.templateData = MessageTemplate{.isAiResponse = true};
    return message;
}

} // namespace

/// Who is asked for an opinion, and of what (wire E25).
class OpinionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void hearsWhoWrote_data();
    void hearsWhoWrote();
    void isWantedOfWhatBothSidesWrote_data();
    void isWantedOfWhatBothSidesWrote();
    void isWantedInTime_data();
    void isWantedInTime();
};

void OpinionTest::hearsWhoWrote_data()
{
    QTest::addColumn<QList<Message>>("messages");
    QTest::addColumn<bool>("isAll");
    QTest::addColumn<bool>("customer");
    QTest::addColumn<bool>("agent");
    QTest::newRow("nobody") << QList<Message>{} << true << false << false;
    QTest::newRow("the customer") << QList{question} << true << true << false;
    QTest::newRow("an agent") << QList{answer} << true << false << true;
    QTest::newRow("both") << QList{question, answer} << true << true << true;
    QTest::newRow("the company by itself") << QList{greeting} << true << false << false;
    QTest::newRow("the team") << QList{team} << true << false << false;
    QTest::newRow("an assistant") << QList{assistants()} << true << false << false;
    QTest::newRow("more on the server") << QList{answer} << false << true << true;
}

void OpinionTest::hearsWhoWrote()
{
    QFETCH(QList<Message>, messages);
    QFETCH(bool, isAll);
    WritableTimelineModel timeline(u"c"_s);
    timeline.merge(messages);
    timeline.setLoading(TimelineModel::Loading::Done);
    timeline.setOlder(isAll ? TimelineModel::Older::None : TimelineModel::Older::OnServer);
    const Voices voices = voicesIn(timeline);
    QTEST(voices.customer, "customer");
    QTEST(voices.agent, "agent");
}

void OpinionTest::isWantedOfWhatBothSidesWrote_data()
{
    QTest::addColumn<Voices>("voices");
    QTest::addColumn<ChatSettings>("settings");
    QTest::addColumn<bool>("isWanted");
    const ChatSettings usual;
    const ChatSettings withoutCustomer{.asksWithoutCustomer = true};
    const ChatSettings withoutAgent{.asksWithoutAgent = true};
    QTest::newRow("both") << Voices{true, true} << usual << true;
    QTest::newRow("no agent") << Voices{true, false} << usual << false;
    QTest::newRow("no customer") << Voices{false, true} << usual << false;
    QTest::newRow("no agent, asked in any case") << Voices{true, false} << withoutAgent << true;
    QTest::newRow("no customer, asked in any case")
        << Voices{false, true} << withoutCustomer << true;
    QTest::newRow("the other one") << Voices{true, false} << withoutCustomer << false;
}

void OpinionTest::isWantedOfWhatBothSidesWrote()
{
    QFETCH(Voices, voices);
    QFETCH(ChatSettings, settings);
    const Conversation ended{.id = u"c"_s, .endedAt = noon};
    QTEST(isOpinionWanted(ended, voices, settings, noon), "isWanted");
}

void OpinionTest::isWantedInTime_data()
{
    QTest::addColumn<QDateTime>("endedAt");
    QTest::addColumn<Satisfaction>("survey");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("open") << QDateTime() << Satisfaction{} << false;
    QTest::newRow("ended") << noon << Satisfaction{} << true;
    QTest::newRow("offered") << noon << Satisfaction{.id = u"s"_s, .lockedAt = noon.addSecs(1)}
                             << true;
    QTest::newRow("too late") << noon << Satisfaction{.id = u"s"_s, .lockedAt = noon} << false;
    QTest::newRow("canceled") << noon << Satisfaction{.id = u"s"_s, .status = u"canceled"_s}
                              << false;
}

void OpinionTest::isWantedInTime()
{
    QFETCH(QDateTime, endedAt);
    QFETCH(Satisfaction, survey);
    const Conversation conversation{.id = u"c"_s, .endedAt = endedAt, .satisfaction = survey};
    QTEST(isOpinionWanted(conversation, {true, true}, {}, noon), "isWanted");
}

static const Kustomer::Testing::Suite<OpinionTest> suite;
#include "tst_opinion.moc"
