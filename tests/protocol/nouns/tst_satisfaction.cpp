// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/satisfaction.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray answerWith(const QByteArray &scale, const QByteArray &questions = "[]")
{
    return R"({"data":{"type":"satisfaction_response","id":"s1","attributes":{"status":"rated",
        "rating":4,"answers":[{"id":"c1","answer":"Fast"},{"id":"c2","answer":["A","B"]}],
        "lockedAt":"2025-03-05T10:20:30.000Z"}},
        "included":[{"type":"satisfaction","id":"f1","attributes":{"introduction":"Hello",
        "ratingPrompt":"How was it?","scale":)"
        + scale + R"(,"questions":)" + questions + "}}]}";
}

Result<Satisfaction> read(const QByteArray &body)
{
    const Result<Document> document = documentFrom(body);
    return document ? satisfactionFrom(*document) : document.error();
}

} // namespace

/// Reads what the service asks and has been told (wire E25).
class SatisfactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsWhatWasAnswered();
    void readsNumbersInTexts();
    void givesEachStepItsRating_data();
    void givesEachStepItsRating();
    void refusesScalesThatMakeNoSense_data();
    void refusesScalesThatMakeNoSense();
    void asksUnknownKindsOfQuestionsAsText();
    void leavesOutChoicesWithoutAny();
    void asksTheQuestionThatFitsTheRating();
    void needsItsForm();
};

void SatisfactionTest::readsWhatWasAnswered()
{
    const auto survey = read(answerWith(R"({"type":"emoji","options":5,"labelLow":"Bad"})"));
    QVERIFY(survey);
    QCOMPARE(survey->id, u"s1"_s);
    QCOMPARE(survey->status, u"rated"_s);
    QCOMPARE(survey->response.rating, 4);
    QCOMPARE(survey->response.answers.at(0).text, u"Fast"_s);
    QCOMPARE(survey->response.answers.at(1).choices, (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(survey->lockedAt.isValid());
    QCOMPARE(survey->form->scale.type, SatisfactionScale::Type::Emoji);
    QCOMPARE(survey->form->scale.labelLow, u"Bad"_s);
    QCOMPARE(survey->form->introduction, u"Hello"_s);
}

void SatisfactionTest::readsNumbersInTexts()
{
    QByteArray answer
        = answerWith(R"({"type":"number","options":"5"})",
                     R"([{"id":"bad","prompt":"What went wrong?","ratings":["1"," 2 "]}])");
    const auto survey = read(answer.replace(R"("rating":4)", R"("rating":"4")"));
    QVERIFY(survey);
    QCOMPARE(survey->form->scale.options, 5);
    QCOMPARE(survey->response.rating, 4);
    QCOMPARE(survey->form->questionAfter(2)->id, u"bad"_s);
}

void SatisfactionTest::givesEachStepItsRating_data()
{
    QTest::addColumn<int>("options");
    QTest::addColumn<QList<int>>("ratings");
    QTest::newRow("two") << 2 << QList<int>{1, 5};
    QTest::newRow("three") << 3 << QList<int>{1, 3, 5};
    QTest::newRow("four") << 4 << QList<int>{1, 2, 3, 4};
    QTest::newRow("five") << 5 << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("ten") << 10 << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
}

void SatisfactionTest::givesEachStepItsRating()
{
    QFETCH(int, options);
    QTEST(SatisfactionScale{.options = options}.ratings(), "ratings");
}

void SatisfactionTest::refusesScalesThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("scale");
    QTest::newRow("none") << QByteArray("null");
    QTest::newRow("one step") << QByteArray(R"({"type":"number","options":1})");
    QTest::newRow("negative") << QByteArray(R"({"type":"number","options":-3})");
    QTest::newRow("a million") << QByteArray(R"({"type":"number","options":1000000})");
    QTest::newRow("a text") << QByteArray(R"({"type":"number","options":"many"})");
}

void SatisfactionTest::refusesScalesThatMakeNoSense()
{
    QFETCH(QByteArray, scale);
    const auto survey = read(answerWith(scale));
    QVERIFY(!survey);
    QCOMPARE(survey.error().kind, Error::Kind::Protocol);
}

void SatisfactionTest::asksUnknownKindsOfQuestionsAsText()
{
    const auto survey = read(answerWith(R"({"type":"stars","options":5})",
                                        R"([{"id":"c1","type":"sketch","prompt":"Draw it"}])"));
    QVERIFY(survey);
    QCOMPARE(survey->form->scale.type, SatisfactionScale::Type::Number);
    QCOMPARE(survey->form->questions.at(0).type, SatisfactionQuestion::Type::Text);
}

void SatisfactionTest::leavesOutChoicesWithoutAny()
{
    const auto survey = read(answerWith(
        R"({"type":"number","options":5})",
        R"([{"id":"c1","type":"radio","prompt":"Which?"},{"type":"text","prompt":"No id"}])"));
    QVERIFY(survey);
    QVERIFY(survey->form->questions.isEmpty());
}

void SatisfactionTest::asksTheQuestionThatFitsTheRating()
{
    const auto survey = read(answerWith(
        R"({"type":"number","options":5})",
        R"([{"id":"bad","prompt":"What went wrong?","ratings":[1,2]},{"id":"any","prompt":"More?"}])"));
    QVERIFY(survey);
    QCOMPARE(survey->form->questionAfter(1)->id, u"bad"_s);
    QCOMPARE(survey->form->questionAfter(5)->id, u"any"_s);
    QVERIFY(!SatisfactionForm().questionAfter(1));
}

void SatisfactionTest::needsItsForm()
{
    const auto survey
        = read(R"({"data":{"type":"satisfaction_response","id":"s1","attributes":{}}})");
    QVERIFY(!survey);
    QCOMPARE(survey.error().kind, Error::Kind::Protocol);
}

static const Kustomer::Testing::Suite<SatisfactionTest> suite;
#include "tst_satisfaction.moc"
