// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/rows/timeline.h"
#include "chat/timeline/writabletimelinemodel.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "support/timezone.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(int day, int second = 0)
{
    return QDateTime(QDate(2025, 3, day), QTime(12, 0)).toUTC().addSecs(second);
}

Message message(const QString &id, const QDateTime &when,
                Message::Direction direction = Message::Direction::FromCompany)
{
    return {.id = id, .body = id, .createdAt = when, .direction = direction};
}

Message mine(const QString &id, const QDateTime &when)
{
    return message(id, when, Message::Direction::FromCustomer);
}

Message pending(const QString &clientId, const QDateTime &when)
{
    return {.clientId = clientId,
            .body = clientId,
            .createdAt = when,
            .direction = Message::Direction::FromCustomer,
            .delivery = Message::Delivery::Sending};
}

struct Words
{
    QString operator()(const MessageRow &row) const
    {
        return row.id.isEmpty() ? u'~' + row.name() : row.id;
    }
    QString operator()(const DayRow &row) const
    {
        return u'D' + QString::number(row.begin.toLocalTime().date().day());
    }
    QString operator()(const UnreadRow &) const { return u"new:"_s; }
    QString operator()(const EventRow &row) const { return u"[%1]"_s.arg(row.text); }
    QString operator()(const NoticeRow &row) const { return u"(%1)"_s.arg(row.text); }
    QString operator()(const TypingRow &row) const
    {
        return u"typing %1"_s.arg(row.agent.displayName);
    }
};

QString textOf(const TimelineRow &row)
{
    return std::visit(Words(), row);
}

/// A timeline whose every change is replayed on a plain list: both must be the same at any time.
class Watched final : public TimelineObserver
{
public:
    QString text() const
    {
        QStringList words;
        for (int row = 0; row < timeline.size(); ++row)
            words.append(textOf(timeline.at(row)));
        return words.join(u' ');
    }
    /// What was announced since the last call.
    QString news() { return std::exchange(m_news, {}).join(u' '); }

    bool isReplayed() const
    {
        if (qsizetype(m_replay.size()) != timeline.size())
            return false;
        for (int row = 0; row < timeline.size(); ++row) {
            if (m_replay.at(row) != textOf(timeline.at(row)))
                return false;
        }
        return true;
    }

    void aboutToInsert(int first, int last) override { note(u"+"_s, first, last); }
    void inserted() override
    {
        for (int row = m_first; row <= m_last; ++row)
            m_replay.insert(row, textOf(timeline.at(row)));
    }
    void aboutToRemove(int first, int last) override { note(u"-"_s, first, last); }
    void removed() override { m_replay.remove(m_first, m_last - m_first + 1); }
    void aboutToMove(int from, int to) override { note(u"m"_s, from, to); }
    void moved() override { m_replay.move(m_first, m_last > m_first ? m_last - 1 : m_last); }
    void changed(int first, int last) override
    {
        note(u"="_s, first, last);
        for (int row = first; row <= last; ++row)
            m_replay[row] = textOf(timeline.at(row));
    }

    Timeline timeline{this};

private:
    void note(const QString &what, int first, int last)
    {
        m_first = first;
        m_last = last;
        m_news.append(u"%1%2-%3"_s.arg(what).arg(first).arg(last));
    }

    QStringList m_replay;
    QStringList m_news;
    int m_first = 0;
    int m_last = 0;
};

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void ordersByDateAndId();
    void putsADayAheadOfItsMessages();
    void insertsOlderPagesInOneGo();
    void changesNothingWhenNothingIsNew();
    void takesTheLastOfTwinsThatComeAtOnce();
    void turnsARowIntoTheMessageThatWasSent();
    void keepsOneRowWhenTheEchoComesFirst();
    void goesOnWithTheOwnRowWhenTheEchoComesFirst();
    void keepsOneRowWhenTheAnswerComesFirst();
    void movesARowToWhereTheServerPutsIt();
    void movesARowToAnotherDay();
    void removesADayWithItsLastMessage();
    void movesItsDaysIntoAnotherTimeZone();
    void forgetsEverything();
    void countsTheUnread_data();
    void countsTheUnread();
    void drawsTheLineAboveTheFirstUnread();
    void keepsTypingAndNoticeLast();
    void showsAnEventBetweenTheMessages();
    void showsAnEventAboveItsMessage();
    void keepsTheOrderAroundAnEventThatCameFirst();
    void fillsInSenders();
    void namesTheTeamWhereNobodyInParticularWrote();
    void keepsOnceWhatMessagesHaveInCommon();
    void knowsAnAnswerThatStandsAboveItsQuestion();
    void equalsASortedListAfterAnyMerges_data();
    void equalsASortedListAfterAnyMerges();
    void obeysTheRulesOfModels_data();
    void obeysTheRulesOfModels();
};

void TimelineTest::ordersByDateAndId()
{
    Watched watched;
    watched.timeline.merge(
        {message(u"b"_s, at(1)), message(u"c"_s, at(1, -1)), message(u"a"_s, at(1))});

    QCOMPARE(watched.text(), u"D1 c a b"_s);
    QCOMPARE(watched.timeline.rowOf(u"a"_s), 2);
    QCOMPARE(watched.timeline.rowOf(u"x"_s), -1);
    QCOMPARE(watched.timeline.rowOf(QString()), -1);
}

void TimelineTest::putsADayAheadOfItsMessages()
{
    Watched watched;
    watched.timeline.merge({message(u"c"_s, at(2)), message(u"a"_s, at(1))});
    watched.timeline.merge({message(u"b"_s, at(1, 5)), message(u"d"_s, at(3))});

    QCOMPARE(watched.text(), u"D1 a b D2 c D3 d"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::insertsOlderPagesInOneGo()
{
    Watched watched;
    watched.timeline.merge({message(u"d"_s, at(2, 2))});
    watched.news();

    watched.timeline.merge(
        {message(u"c"_s, at(2, 1)), message(u"b"_s, at(1, 1)), message(u"a"_s, at(1))});

    QCOMPARE(watched.text(), u"D1 a b D2 c d"_s);
    QCOMPARE(watched.news(), u"+0-2 +4-4"_s);
}

void TimelineTest::changesNothingWhenNothingIsNew()
{
    Watched watched;
    const QList<Message> page{message(u"b"_s, at(2)), message(u"a"_s, at(1))};
    watched.timeline.merge(page);
    watched.news();

    watched.timeline.merge(page + page);
    watched.timeline.merge({});

    QCOMPARE(watched.news(), QString());
}

void TimelineTest::takesTheLastOfTwinsThatComeAtOnce()
{
    Watched watched;
    Message corrected = message(u"a"_s, at(1, 9));
    corrected.body = u"corrected"_s;

    watched.timeline.merge({message(u"a"_s, at(1)), message(u"b"_s, at(1, 5)), corrected});

    QCOMPARE(watched.text(), u"D1 b a"_s);
    QCOMPARE(messageIn(watched.timeline.at(2))->body, u"corrected"_s);
    QCOMPARE(watched.timeline.rowOf(u"a"_s), 2);
}

void TimelineTest::turnsARowIntoTheMessageThatWasSent()
{
    Watched watched;
    watched.timeline.merge({message(u"a"_s, at(1)), pending(u"p"_s, at(1, 5))});
    QCOMPARE(watched.text(), u"D1 a ~p"_s);
    watched.news();
    Message sent = mine(u"b"_s, at(1, 7));
    sent.clientId = u"p"_s;

    watched.timeline.merge({sent});

    QCOMPARE(watched.text(), u"D1 a b"_s);
    QCOMPARE(watched.news(), u"=2-2"_s);
    QCOMPARE(watched.timeline.rowOf(u"p"_s), 2);
    QCOMPARE(watched.timeline.rowOf(u"b"_s), 2);
}

void TimelineTest::keepsOneRowWhenTheEchoComesFirst()
{
    Watched watched;
    watched.timeline.merge({pending(u"p"_s, at(1, 5))});
    watched.timeline.merge({mine(u"b"_s, at(1, 7))}); // not recognised as the pending one
    QCOMPARE(watched.text(), u"D1 ~p b"_s);
    Message sent = mine(u"b"_s, at(1, 7));
    sent.clientId = u"p"_s;

    watched.timeline.merge({sent});

    QCOMPARE(watched.text(), u"D1 b"_s);
    QCOMPARE(messageIn(watched.timeline.at(1))->common->clientId, u"p"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::goesOnWithTheOwnRowWhenTheEchoComesFirst()
{
    WritableTimelineModel model(u"c"_s);
    model.merge({pending(u"p"_s, at(1, 5))});
    const QPersistentModelIndex own(model.index(model.rowOf(u"p"_s), 0));
    model.merge({mine(u"b"_s, at(1, 7))});
    Message sent = mine(u"b"_s, at(1, 7));
    sent.clientId = u"p"_s;

    model.merge({sent});

    QCOMPARE(own.row(), model.rowOf(u"b"_s));
    QCOMPARE(model.messageAt(own.row()).delivery, Message::Delivery::Sent);
}

void TimelineTest::keepsOneRowWhenTheAnswerComesFirst()
{
    Watched watched;
    watched.timeline.merge({pending(u"p"_s, at(1, 5))});
    Message sent = mine(u"b"_s, at(1, 7));
    sent.clientId = u"p"_s;
    watched.timeline.merge({sent});
    watched.news();

    watched.timeline.merge({mine(u"b"_s, at(1, 7))});

    QCOMPARE(watched.text(), u"D1 b"_s);
    QCOMPARE(watched.news(), QString());
}

void TimelineTest::movesARowToWhereTheServerPutsIt()
{
    Watched watched;
    watched.timeline.merge({message(u"a"_s, at(1)), pending(u"p"_s, at(1, 1)),
                            message(u"b"_s, at(1, 2)), message(u"c"_s, at(1, 3))});
    QCOMPARE(watched.text(), u"D1 a ~p b c"_s);
    watched.news();
    Message sent = mine(u"d"_s, at(1, 9));
    sent.clientId = u"p"_s;

    watched.timeline.merge({sent});
    QCOMPARE(watched.text(), u"D1 a b c d"_s);
    QCOMPARE(watched.news(), u"m2-5 =4-4"_s);

    sent.createdAt = at(1, -1);
    watched.timeline.merge({sent});
    QCOMPARE(watched.text(), u"D1 d a b c"_s);
    QCOMPARE(watched.news(), u"m4-1 =1-1"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::movesARowToAnotherDay()
{
    Watched watched;
    watched.timeline.merge({message(u"a"_s, at(1)), pending(u"p"_s, at(2))});
    Message sent = mine(u"b"_s, at(3));
    sent.clientId = u"p"_s;

    watched.timeline.merge({sent});

    QCOMPARE(watched.text(), u"D1 a D3 b"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::removesADayWithItsLastMessage()
{
    Watched watched;
    watched.timeline.merge({message(u"a"_s, at(1)), pending(u"p"_s, at(2)),
                            pending(u"q"_s, at(2, 1)), message(u"c"_s, at(3))});

    watched.timeline.remove(u"p"_s);
    QCOMPARE(watched.text(), u"D1 a D2 ~q D3 c"_s);
    watched.timeline.remove(u"q"_s);
    watched.timeline.remove(u"q"_s);

    QCOMPARE(watched.text(), u"D1 a D3 c"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::movesItsDaysIntoAnotherTimeZone()
{
    const auto utc = [](int day, int hour) {
        return QDateTime(QDate(2025, 3, day), QTime(hour, 0), Qt::UTC);
    };
    Testing::TimeZone zone("CET-1");
    Watched rows;
    rows.timeline.merge({message(u"a"_s, utc(9, 12)), message(u"b"_s, utc(9, 23)),
                         message(u"c"_s, utc(10, 6)), message(u"d"_s, utc(10, 11))});
    QCOMPARE(rows.text(), u"D9 a D10 b c d"_s);

    zone.moveTo("EST+5");
    rows.timeline.reviewDays();

    QCOMPARE(rows.text(), u"D9 a b D10 c d"_s);
    QVERIFY(rows.isReplayed());
    rows.timeline.merge({message(u"e"_s, utc(10, 15)), message(u"f"_s, utc(11, 4))});
    QCOMPARE(rows.text(), u"D9 a b D10 c d e f"_s);
    rows.news();
    rows.timeline.reviewDays();
    QCOMPARE(rows.news(), QString());
}

void TimelineTest::forgetsEverything()
{
    Watched watched;
    watched.timeline.merge({message(u"a"_s, at(1))});
    watched.timeline.showNotice({u"end"_s});

    watched.timeline.clear();
    watched.timeline.clear();

    QCOMPARE(watched.text(), QString());
    QCOMPARE(watched.timeline.rowOf(u"a"_s), -1);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::countsTheUnread_data()
{
    QTest::addColumn<QDateTime>("seen");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<int>("count");
    QTest::newRow("never seen") << QDateTime() << false << 3;
    QTest::newRow("seen before") << at(1, 1) << false << 3;
    QTest::newRow("seen up to the first") << at(1, 2) << false << 2;
    QTest::newRow("at the very instant") << at(2) << false << 1;
    QTest::newRow("all seen") << at(2, 1) << false << 0;
    QTest::newRow("never seen but answered") << QDateTime() << true << 0;
}

void TimelineTest::countsTheUnread()
{
    QFETCH(QDateTime, seen);
    QFETCH(bool, isAnswered);
    QFETCH(int, count);
    Watched watched;
    watched.timeline.merge({message(u"old"_s, at(1, -9)), mine(u"own"_s, at(1)),
                            message(u"a"_s, at(1, 1)), message(u"b"_s, at(1, 2)),
                            message(u"c"_s, at(2))});
    if (isAnswered)
        watched.timeline.merge({pending(u"p"_s, at(2, 1))});

    QCOMPARE(watched.timeline.unreadCount(seen), count);
}

void TimelineTest::drawsTheLineAboveTheFirstUnread()
{
    Watched watched;
    watched.timeline.merge(
        {mine(u"own"_s, at(1)), message(u"a"_s, at(1, 1)), message(u"b"_s, at(2))});

    watched.timeline.markUnread(at(1, 5));
    QCOMPARE(watched.text(), u"D1 own a D2 new: b"_s);
    watched.timeline.markUnread({});
    QCOMPARE(watched.text(), u"D1 own new: a D2 b"_s);
    watched.timeline.merge({message(u"c"_s, at(2, 1)), mine(u"early"_s, at(1, -1))});
    QCOMPARE(watched.text(), u"D1 early own new: a D2 b c"_s);
    watched.timeline.markUnread(at(3));
    QCOMPARE(watched.text(), u"D1 early own a D2 b c"_s);
    watched.timeline.markUnread({});
    watched.timeline.clearUnreadMark();
    watched.timeline.clearUnreadMark();
    QCOMPARE(watched.text(), u"D1 early own a D2 b c"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::keepsTypingAndNoticeLast()
{
    Watched watched;
    watched.timeline.showTyping(TypingRow{{.id = u"u"_s, .displayName = u"Sam"_s}});
    watched.timeline.showNotice({u"ended"_s});
    watched.timeline.merge({message(u"a"_s, at(1))});
    QCOMPARE(watched.text(), u"D1 a (ended) typing Sam"_s);
    watched.news();

    watched.timeline.showTyping(TypingRow{{.id = u"u"_s, .displayName = u"Sam"_s}});
    QCOMPARE(watched.news(), QString());
    watched.timeline.showTyping(TypingRow{{.id = u"v"_s, .displayName = u"Mira"_s}});
    QCOMPARE(watched.news(), u"=3-3"_s);
    watched.timeline.showNotice({});
    watched.timeline.showTyping({});
    watched.timeline.showTyping({});
    QCOMPARE(watched.text(), u"D1 a"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::showsAnEventBetweenTheMessages()
{
    Watched watched;
    watched.timeline.merge({message(u"a"_s, at(1)), message(u"c"_s, at(1, 2))});
    watched.timeline.showEvents({EventRow{at(1, 1), u"handed over"_s}});
    QCOMPARE(watched.text(), u"D1 a [handed over] c"_s);
    watched.timeline.showEvents({EventRow{at(1, 1), u"handed over"_s}});
    watched.timeline.merge({message(u"b"_s, at(1, 1))}); // of the same instant: before it
    QCOMPARE(watched.text(), u"D1 a b [handed over] c"_s);
    watched.timeline.showEvents({EventRow{at(1, 3), u"handed over"_s}});
    QCOMPARE(watched.text(), u"D1 a b c [handed over]"_s);
    watched.timeline.showEvents({});
    QCOMPARE(watched.text(), u"D1 a b c"_s);
    watched.timeline.showEvents({EventRow{at(1), u"again"_s}});
    watched.timeline.clear();
    watched.timeline.showEvents({EventRow{at(1), u"again"_s}});
    QCOMPARE(watched.text(), u"[again]"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::showsAnEventAboveItsMessage()
{
    Watched watched;
    const Message first = message(u"b"_s, at(1, 1));
    watched.timeline.merge({message(u"a"_s, at(1)), first});
    const EventRow handover{at(1, 1), u"handed over"_s};
    const EventRow arrival{first.createdAt, u"joined"_s, first.id};
    watched.timeline.showEvents({arrival, handover});
    watched.timeline.markUnread(first.createdAt);
    watched.timeline.merge({message(u"A"_s, first.createdAt)}); // of the same instant: above both
    QCOMPARE(watched.text(), u"D1 a A new: [joined] b [handed over]"_s);
    watched.timeline.showEvents({handover, {first.createdAt, u"Sam joined"_s, first.id}});
    QCOMPARE(watched.text(), u"D1 a A new: [Sam joined] b [handed over]"_s);
    watched.timeline.showEvents({handover});
    QCOMPARE(watched.text(), u"D1 a A new: b [handed over]"_s);
    QVERIFY(watched.isReplayed());
}

/// The list tells of an event before the messages around it are here.
void TimelineTest::keepsTheOrderAroundAnEventThatCameFirst()
{
    Watched watched;
    watched.timeline.showEvents({EventRow{at(1, 1), u"handed over"_s}});
    const Message later = message(u"c"_s, at(1, 2));
    watched.timeline.merge({later});
    QCOMPARE(watched.text(), u"D1 [handed over] c"_s);
    watched.timeline.merge({message(u"a"_s, at(1)), later, message(u"d"_s, at(2))});
    watched.timeline.merge({message(u"a"_s, at(1)), later});
    QCOMPARE(watched.text(), u"D1 a [handed over] c D2 d"_s);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::fillsInSenders()
{
    Watched watched;
    Message first = message(u"a"_s, at(1));
    first.sender = {.id = u"u"_s};
    Message second = message(u"b"_s, at(1, 1));
    second.sender = {.id = u"v"_s};
    watched.timeline.merge({first, second});
    watched.news();

    const User sam{.id = u"u"_s, .displayName = u"Sam"_s};
    watched.timeline.describe(sam);
    QCOMPARE(watched.news(), u"=1-1"_s);
    watched.timeline.merge({first}); // a page that knows the id only keeps the name
    watched.timeline.describe(sam);

    QCOMPARE(watched.news(), QString());
    QCOMPARE(messageIn(watched.timeline.at(1))->common->sender, sam);
}

void TimelineTest::namesTheTeamWhereNobodyInParticularWrote()
{
    Watched watched;
    Message greeting = message(u"g"_s, at(1)); // is only said here
    greeting.clientId = greeting.id;
    greeting.sender.displayName = u"Ada"_s;
    watched.timeline.merge({greeting, message(u"a"_s, at(1, 1)), mine(u"b"_s, at(1, 2))});
    watched.news();

    const User team{.displayName = u"Garden"_s};
    QVERIFY(watched.timeline.describe(team));
    QVERIFY(!watched.timeline.describe(team));

    QCOMPARE(watched.news(), u"=2-2"_s);
    QCOMPARE(messageIn(watched.timeline.at(1))->common->sender.displayName, u"Ada"_s);
    QCOMPARE(messageIn(watched.timeline.at(2))->common->sender, team);
    QCOMPARE(messageIn(watched.timeline.at(3))->common->sender, User());
}

void TimelineTest::keepsOnceWhatMessagesHaveInCommon()
{
    Watched watched;
    Message other = message(u"b"_s, at(1, 1));
    other.sender = {.id = u"v"_s};
    Message file = message(u"d"_s, at(1, 3));
    file.attachments = {{.id = u"f"_s}};
    const QList<Message> all{message(u"a"_s, at(1)), other, message(u"c"_s, at(1, 2)), file};
    watched.timeline.merge(all);

    const auto row = [&watched](int i) {
        return messageIn(watched.timeline.at(i + 1));
    };
    for (int i = 0; i < all.size(); ++i)
        QCOMPARE(row(i)->message(), all.at(i));
    QCOMPARE(row(2)->common, row(0)->common);
    QVERIFY(row(1)->common != row(0)->common);
    QVERIFY(row(3)->common != row(0)->common);

    watched.timeline.describe(User{.id = u"v"_s, .displayName = u"Sam"_s});
    QCOMPARE(row(1)->message().sender.displayName, u"Sam"_s);
    QCOMPARE(row(2)->message(), all.at(2));
}

/// As where the server dates its greeting by when the conversation began.
void TimelineTest::knowsAnAnswerThatStandsAboveItsQuestion()
{
    using Stage = ReplyState::Stage;
    Message question = message(u"q"_s, at(1, 5));
    question.templateData = MessageTemplate{.type = MessageTemplate::Type::QuickReplies,
                                            .options = {{.words = u"A tent"_s, .payload = u"t"_s},
                                                        {.words = u"A lamp"_s, .payload = u"l"_s}}};
    Message answer = pending(u"answer"_s, at(1));
    answer.payload = u"t"_s;
    Watched watched;
    Timeline &timeline = watched.timeline;
    const auto state = [&] {
        return timeline.replyState(timeline.rowOf(u"q"_s));
    };
    timeline.merge({pending(u"words"_s, at(1, 1)), question});
    QCOMPARE(state().stage, Stage::Open); // words that were written before it are no answer

    timeline.merge({answer});

    QCOMPARE(watched.text(), u"D1 ~answer ~words q"_s);
    QCOMPARE(state().stage, Stage::Answered);
    QCOMPARE(state().chosen, u"t"_s);
    QVERIFY(!timeline.choose(u"q"_s, u"l"_s));
    watched.news();
    timeline.remove(u"answer"_s);
    QCOMPARE(state().stage, Stage::Open);
    QVERIFY(watched.news().contains(u"=2-2"_s)); // it is drawn again
    timeline.merge({answer});
    answer.id = u"a"_s;
    answer.createdAt = at(1, 6);
    answer.delivery = Message::Delivery::Sent;
    timeline.merge({answer});
    QCOMPARE(watched.text(), u"D1 ~words q a"_s);
    QCOMPARE(state().stage, Stage::Answered);
    QVERIFY(watched.isReplayed());
}

void TimelineTest::equalsASortedListAfterAnyMerges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TimelineTest::equalsASortedListAfterAnyMerges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Watched watched;
    QMap<QString, Message> known;
    for (int round = 0; round < 60; ++round) {
        QList<Message> page;
        for (int i = random.bounded(6); i >= 0; --i) {
            const QString id = u"m%1"_s.arg(random.bounded(60));
            const QDateTime when = at(1 + random.bounded(4), random.bounded(20));
            page.append(known.contains(id) && random.bounded(3) > 0 ? known.value(id)
                                                                    : mine(id, when));
        }
        for (qsizetype i = 0; i < page.size(); ++i) {
            for (qsizetype j = i + 1; j < page.size(); ++j) {
                if (page[j].id == page[i].id)
                    page[j] = page[i];
            }
            known[page[i].id] = page[i];
        }
        watched.timeline.merge(page);
        if (random.bounded(4) == 0 && !known.isEmpty()) {
            const QString gone = known.keys().at(random.bounded(known.size()));
            known.remove(gone);
            watched.timeline.remove(gone);
        }

        QList<Message> sorted = known.values();
        std::ranges::sort(sorted, {}, [](const Message &one) {
            return std::pair(one.createdAt.toMSecsSinceEpoch(), one.id);
        });
        QStringList expected;
        int day = 0;
        for (const Message &one : sorted) {
            if (const int its = one.createdAt.toLocalTime().date().day(); its != day)
                expected.append(u'D' + QString::number(day = its));
            expected.append(one.id);
        }
        QCOMPARE(watched.text(), expected.join(u' '));
        QVERIFY(watched.isReplayed());
    }
}

void TimelineTest::obeysTheRulesOfModels_data()
{
    equalsASortedListAfterAnyMerges_data();
}

void TimelineTest::obeysTheRulesOfModels()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    WritableTimelineModel model(u"c"_s);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 100; ++round) {
        const QString id = u"m%1"_s.arg(random.bounded(20));
        Message one = message(id, at(1 + random.bounded(4), random.bounded(20)),
                              Message::Direction(random.bounded(2)));
        switch (random.bounded(8)) {
        case 0:
            model.remove(id);
            break;
        case 1:
            model.markUnread(random.bounded(2) == 0 ? QDateTime() : one.createdAt);
            break;
        case 2:
            model.showTyping(random.bounded(2) == 0 ? std::nullopt
                                                    : std::optional(TypingRow{{.id = id}}));
            break;
        case 3:
            model.showNotice({random.bounded(2) == 0 ? QString() : id});
            break;
        case 4:
            model.merge({pending(u"p%1"_s.arg(random.bounded(5)), one.createdAt)});
            break;
        case 5:
            one.clientId = u"p%1"_s.arg(random.bounded(5));
            [[fallthrough]];
        default:
            model.merge({one});
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.kindAt(row) == TimelineModel::Kind::Message
                && !model.messageAt(row).id.isEmpty())
                QCOMPARE(model.rowOf(model.messageAt(row).id), row);
        }
    }
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

static const Kustomer::Testing::Suite<TimelineTest> suite;
#include "tst_timeline.moc"
