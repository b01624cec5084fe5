// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/surveys/surveyanswers.h"

#include "chat/storage/recordreader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QJsonArray toJson(const QList<SatisfactionAnswer> &answers)
{
    QJsonArray array;
    for (const SatisfactionAnswer &answer : answers) {
        array.append(QJsonObject{{u"questionId"_s, answer.questionId},
                                 {u"text"_s, answer.text},
                                 {u"choices"_s, QJsonArray::fromStringList(answer.choices)}});
    }
    return array;
}

QList<SatisfactionAnswer> answersFrom(const QJsonArray &array)
{
    QList<SatisfactionAnswer> answers;
    for (const QJsonValue &value : array) {
        SatisfactionAnswer answer{.questionId = value["questionId"_L1].toString(),
                                  .text = value["text"_L1].toString()};
        for (const QJsonValue &choice : value["choices"_L1].toArray())
            answer.choices.append(choice.toString());
        answers.append(answer);
    }
    return answers;
}

Record recordOf(const SurveyAnswer &answer)
{
    QJsonObject value{{u"satisfactionId"_s, answer.satisfactionId},
                      {u"answers"_s, toJson(answer.response.answers)},
                      {u"submittedAt"_s, answer.submittedAt.toMSecsSinceEpoch()},
                      {u"isRatingAll"_s, answer.isRatingAll},
                      {u"isRatingUnsent"_s, answer.isRatingUnsent},
                      {u"areAnswersUnsent"_s, answer.areAnswersUnsent}};
    if (answer.response.rating)
        value.insert(u"rating"_s, *answer.response.rating);
    return {.kind = SurveyAnswers::recordKind(), .id = answer.conversationId, .value = value};
}

Result<SurveyAnswer> answerFrom(const Record &record)
{
    RecordReader read(record);
    SurveyAnswer answer{.conversationId = record.id,
                        .satisfactionId = read.requiredText("satisfactionId"_L1),
                        .submittedAt = read.requiredInstant("submittedAt"_L1),
                        .isRatingAll = read.flag("isRatingAll"_L1),
                        .isRatingUnsent = read.flag("isRatingUnsent"_L1),
                        .areAnswersUnsent = read.flag("areAnswersUnsent"_L1)};
    if (const int rating = read.number("rating"_L1); rating > 0)
        answer.response.rating = rating;
    answer.response.answers = answersFrom(record.value["answers"_L1].toArray());
    if (read.failure())
        return *read.failure();
    return answer;
}

} // namespace

QString SurveyAnswers::recordKind()
{
    return u"surveyAnswer"_s;
}

QList<UnreadableRecord> SurveyAnswers::restore(const QList<Record> &records)
{
    QList<UnreadableRecord> unreadable;
    for (const Record &record : records) {
        if (record.kind != recordKind())
            continue;
        const Result<SurveyAnswer> answer = answerFrom(record);
        if (answer)
            keep(*answer);
        else
            unreadable.append({record, answer.error()});
    }
    return unreadable;
}

RecordChanges SurveyAnswers::note(const Satisfaction &known, const SatisfactionResponse &response,
                                  const QDateTime &now)
{
    const SurveyAnswer *before = of(known.conversationId);
    const SatisfactionResponse &earlier = before ? before->response : known.response;
    SurveyAnswer answer{.conversationId = known.conversationId,
                        .satisfactionId = known.id,
                        .response = response,
                        .submittedAt = now};
    answer.isRatingAll = !response.rating || !known.formOrNone().questionAfter(*response.rating);
    answer.isRatingUnsent = response.rating != earlier.rating || (before && before->isRatingUnsent);
    answer.areAnswersUnsent
        = response.answers != earlier.answers || (before && before->areAnswersUnsent);
    if (answer.isSent())
        return {};
    return keep(answer);
}

RecordChanges SurveyAnswers::concludeRating(const SurveyAnswer &sent)
{
    const auto waiting = find(sent.conversationId);
    if (waiting == m_waiting.end() || waiting->response.rating != sent.response.rating)
        return {};
    SurveyAnswer answer = *waiting;
    answer.isRatingUnsent = false;
    return keep(answer);
}

RecordChanges SurveyAnswers::concludeAnswers(const SurveyAnswer &sent)
{
    const auto waiting = find(sent.conversationId);
    if (waiting == m_waiting.end() || waiting->response.answers != sent.response.answers)
        return {};
    SurveyAnswer answer = *waiting;
    answer.areAnswersUnsent = false;
    return keep(answer);
}

RecordChanges SurveyAnswers::drop(const QString &conversationId)
{
    const auto waiting = find(conversationId);
    if (waiting == m_waiting.end())
        return {};
    m_waiting.erase(waiting);
    return {.removed = {{.kind = recordKind(), .id = conversationId}}};
}

void SurveyAnswers::defer(const QString &conversationId)
{
    if (const auto waiting = find(conversationId); waiting != m_waiting.end())
        m_waiting.move(waiting - m_waiting.begin(), m_waiting.size() - 1);
}

const SurveyAnswer *SurveyAnswers::next() const
{
    return m_waiting.isEmpty() ? nullptr : &m_waiting.first();
}

const SurveyAnswer *SurveyAnswers::of(const QString &conversationId) const
{
    const auto waiting
        = std::ranges::find(m_waiting, conversationId, &SurveyAnswer::conversationId);
    return waiting == m_waiting.cend() ? nullptr : &*waiting;
}

QList<SurveyAnswer>::iterator SurveyAnswers::find(const QString &conversationId)
{
    return std::ranges::find(m_waiting, conversationId, &SurveyAnswer::conversationId);
}

RecordChanges SurveyAnswers::keep(const SurveyAnswer &answer)
{
    if (answer.isSent())
        return drop(answer.conversationId);
    if (const auto waiting = find(answer.conversationId); waiting != m_waiting.end())
        *waiting = answer;
    else
        m_waiting.append(answer);
    return {.written = {recordOf(answer)}};
}

} // namespace Kustomer
