// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/requests/satisfactionanswers.h"

#include "protocol/json/wiredate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Requests {
namespace {

QByteArray submitted(QJsonObject object, const QDateTime &submittedAt)
{
    if (submittedAt.isValid())
        object.insert(u"submittedAt"_s, dateToWire(submittedAt));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject answerJson(const SatisfactionAnswer &answer)
{
    const QJsonValue text = answer.choices.isEmpty()
        ? QJsonValue(answer.text)
        : QJsonValue(QJsonArray::fromStringList(answer.choices));
    return {{u"id"_s, answer.questionId}, {u"answer"_s, text}};
}

} // namespace

QByteArray satisfactionRating(std::optional<int> rating, const QDateTime &submittedAt)
{
    const QJsonValue value = rating ? QJsonValue(*rating) : QJsonValue(QJsonValue::Null);
    return submitted({{u"rating"_s, value}}, submittedAt);
}

QByteArray satisfactionAnswers(const QList<SatisfactionAnswer> &answers,
                               const QDateTime &submittedAt)
{
    QJsonArray array;
    for (const SatisfactionAnswer &answer : answers)
        array.append(answerJson(answer));
    return submitted({{u"answers"_s, array}}, submittedAt);
}

} // namespace Kustomer::Requests
