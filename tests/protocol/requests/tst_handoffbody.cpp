// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wiredate.h"
#include "protocol/requests/handoffbody.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDebug>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Direction = Message::Direction;

HandoffMessage said(Direction direction, const QString &body, int minute)
{
    return {.body = body,
            .date = dateFromWire(u"2025-03-04T10:00:00.000Z"_s).addSecs(60 * minute),
            .direction = direction};
}

Handoff talkOf(int lines)
{
    Handoff handoff;
    for (int line = 0; line < lines; ++line)
        handoff.messages.append(
            said(line % 2 ? Direction::FromCompany : Direction::FromCustomer, u"Line"_s, line));
    return handoff;
}

} // namespace

/// A conversation that was led elsewhere, as it is handed over (wire §16.1).
class HandoffBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void writesTheOldestFirst();
    void refusesWhatTheServiceWould_data();
    void refusesWhatTheServiceWould();
    void printsNoText();
};

void HandoffBodyTest::writesTheOldestFirst()
{
    const Handoff handoff{.from = u"Bot"_s,
                          .messages = {said(Direction::FromCompany, u"How can I help?"_s, 1),
                                       said(Direction::FromCustomer, u"Hi"_s, 0)},
                          .brandId = u"b"_s,
                          .externalId = u"x1"_s,
                          .language = u"en_us"_s,
                          .state = Handoff::State::Ended};
    const Result<QByteArray> body = Requests::handoff(handoff);
    QVERIFY(body);
    QCOMPARE(*body,
             R"({"active":false,"brand":"b","externalId":"x1","from":"Bot","lang":"en_us",)"
             R"("messages":[{"body":"Hi","date":"2025-03-04T10:00:00.000Z","direction":"in"},)"
             R"({"body":"How can I help?","date":"2025-03-04T10:01:00.000Z","direction":"out"}]})");
    QVERIFY(Requests::handoff(talkOf(2))->contains(R"("active":true)"));
    QVERIFY(!Requests::handoff(talkOf(2))->contains("externalId"));
}

void HandoffBodyTest::refusesWhatTheServiceWould_data()
{
    QTest::addColumn<Handoff>("handoff");
    QTest::addColumn<QString>("code");
    Handoff oneSided;
    oneSided.messages = {said(Direction::FromCustomer, u"Hi"_s, 0),
                         said(Direction::FromCustomer, u"Hello?"_s, 1)};
    Handoff blank = talkOf(2);
    blank.messages.first().body = u" \n"_s;
    Handoff dateless = talkOf(2);
    dateless.messages.last().date = {};
    Handoff remote = talkOf(2);
    remote.messages.last().date = remote.messages.last().date.addYears(8000);
    QTest::newRow("nothing") << Handoff() << u"handoff_count"_s;
    QTest::newRow("one message") << talkOf(1) << u"handoff_count"_s;
    QTest::newRow("two") << talkOf(2) << QString();
    QTest::newRow("a hundred") << talkOf(100) << QString();
    QTest::newRow("more") << talkOf(101) << u"handoff_count"_s;
    QTest::newRow("one side") << oneSided << u"handoff_one_sided"_s;
    QTest::newRow("a blank message") << blank << u"handoff_message"_s;
    QTest::newRow("a message without a date") << dateless << u"handoff_message"_s;
    QTest::newRow("a date that has no wire form") << remote << u"handoff_message"_s;
}

void HandoffBodyTest::refusesWhatTheServiceWould()
{
    QFETCH(const Handoff, handoff);
    QFETCH(const QString, code);
    const Result<QByteArray> body = Requests::handoff(handoff);
    QCOMPARE(body ? QString() : body.error().code, code);
    QVERIFY(body || body.error().kind == Error::Kind::Configuration);
}

void HandoffBodyTest::printsNoText()
{
    QString text;
    QDebug(&text) << talkOf(3) << talkOf(3).messages.first();
    QVERIFY(!text.contains(u"Line"_s));
    QVERIFY(text.contains(u"3 messages"_s));
}

static const Kustomer::Testing::Suite<HandoffBodyTest> suite;

#include "tst_handoffbody.moc"
