// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/surveys/surveyanswers.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2025-03-04T12:00:00Z"_s, Qt::ISODate);

Satisfaction offered()
{
    SatisfactionForm form;
    form.questions = {{.id = u"why"_s, .prompt = u"What went wrong?"_s, .ratings = {1, 2}}};
    return {.id = u"s1"_s,
            .conversationId = u"c1"_s,
            .status = u"offered"_s,
            .lockedAt = noon.addDays(1),
            .form = form};
}

SatisfactionResponse rated(int rating, const QString &text = {})
{
    SatisfactionResponse response{.rating = rating};
    if (!text.isEmpty())
        response.answers = {{.questionId = u"why"_s, .text = text}};
    return response;
}

} // namespace

/// What of the answers to surveys the server does not have yet.
class SurveyAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void sendsWhatIsNew();
    void sendsNothingThatTheServerHas();
    void sendsAnAnswerThatWasChangedOnItsWay();
    void sendsTheRatingBeforeTheComment();
    void tellsWhetherTheRatingIsAll();
    void takesBackWhatWasSaid();
    void letsOthersPassOneThatIsNotTaken();
    void survivesTheProcess();
    void namesWhatItCannotRead();
};

void SurveyAnswersTest::sendsWhatIsNew()
{
    SurveyAnswers answers;
    QVERIFY(!answers.next());
    QCOMPARE(answers.note(offered(), rated(4), noon).written.size(), 1);
    QVERIFY(answers.next());
    QVERIFY(answers.next()->isRatingUnsent);
    QVERIFY(!answers.next()->areAnswersUnsent);
    const SurveyAnswer sent = *answers.next();
    QCOMPARE(answers.concludeRating(sent).removed.size(), 1);
    QVERIFY(!answers.next());
}

void SurveyAnswersTest::sendsNothingThatTheServerHas()
{
    Satisfaction known = offered();
    known.response = rated(4);
    SurveyAnswers answers;
    QVERIFY(answers.note(known, rated(4), noon).isEmpty());
    QVERIFY(!answers.next());
}

void SurveyAnswersTest::sendsAnAnswerThatWasChangedOnItsWay()
{
    SurveyAnswers answers;
    answers.note(offered(), rated(4), noon);
    const SurveyAnswer sent = *answers.next();
    answers.note(offered(), rated(2), noon);
    QVERIFY(answers.concludeRating(sent).isEmpty());
    QVERIFY(answers.next());
    QCOMPARE(answers.next()->response.rating, 2);
}

void SurveyAnswersTest::sendsTheRatingBeforeTheComment()
{
    SurveyAnswers answers;
    answers.note(offered(), rated(1, u"Too slow"_s), noon);
    SurveyAnswer next = *answers.next();
    QVERIFY(next.isRatingUnsent && next.areAnswersUnsent);
    QCOMPARE(answers.concludeRating(next).written.size(), 1);
    next = *answers.next();
    QVERIFY(!next.isRatingUnsent && next.areAnswersUnsent);
    answers.concludeAnswers(next);
    QVERIFY(!answers.next());
}

void SurveyAnswersTest::tellsWhetherTheRatingIsAll()
{
    SurveyAnswers answers;
    answers.note(offered(), rated(2), noon);
    QVERIFY(!answers.next()->isRatingAll);
    answers.note(offered(), rated(5), noon);
    QVERIFY(answers.next()->isRatingAll);
}

void SurveyAnswersTest::takesBackWhatWasSaid()
{
    Satisfaction known = offered();
    known.response = rated(1, u"Too slow"_s);
    SurveyAnswers answers;
    answers.note(known, {}, noon);
    QVERIFY(answers.next()->isRatingUnsent);
    QVERIFY(answers.next()->areAnswersUnsent);
    QCOMPARE(answers.next()->response, SatisfactionResponse());
}

void SurveyAnswersTest::letsOthersPassOneThatIsNotTaken()
{
    SurveyAnswers answers;
    for (const QString &id : {u"c1"_s, u"c2"_s, u"c3"_s}) {
        Satisfaction survey = offered();
        survey.conversationId = id;
        answers.note(survey, rated(4), noon);
    }
    QStringList tried;
    for (int i = 0; i < 4; ++i) {
        tried.append(answers.next()->conversationId);
        answers.defer(tried.last());
    }
    QCOMPARE(tried, (QStringList{u"c1"_s, u"c2"_s, u"c3"_s, u"c1"_s}));
    answers.drop(u"c2"_s);
    QCOMPARE(answers.next()->conversationId, u"c3"_s);
    answers.defer(u"nobody"_s);
    QCOMPARE(answers.next()->conversationId, u"c3"_s);
}

void SurveyAnswersTest::survivesTheProcess()
{
    SurveyAnswers answers;
    SatisfactionResponse response = rated(1, u"Too slow"_s);
    response.answers.append({.questionId = u"what"_s, .choices = {u"Price"_s, u"Speed"_s}});
    const RecordChanges kept = answers.note(offered(), response, noon);
    SurveyAnswers later;
    QVERIFY(later.restore(kept.written).isEmpty());
    QVERIFY(later.next());
    QCOMPARE(*later.next(), *answers.next());
}

void SurveyAnswersTest::namesWhatItCannotRead()
{
    SurveyAnswers answers;
    const QList<UnreadableRecord> unreadable = answers.restore(
        {{.kind = SurveyAnswers::recordKind(), .id = u"c1"_s, .value = {{u"rating"_s, 3}}}});
    QCOMPARE(unreadable.size(), 1);
    QCOMPARE(unreadable.first().record.id, u"c1"_s);
    QCOMPARE(unreadable.first().reason.kind, Error::Kind::Storage);
    QVERIFY(!answers.next());
}

static const Kustomer::Testing::Suite<SurveyAnswersTest> suite;
#include "tst_surveyanswers.moc"
