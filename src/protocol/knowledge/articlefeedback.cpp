// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/knowledge/articlefeedback.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Requests {

QByteArray articleFeedback(const ArticleFeedback &feedback)
{
    const bool isPositive = feedback.rating == ArticleFeedback::Rating::Positive;
    QJsonObject object{{u"rating"_s, isPositive ? u"positive"_s : u"negative"_s}};
    if (!feedback.reasons.isEmpty())
        object.insert(u"suggestedReasons"_s, QJsonArray::fromStringList(feedback.reasons));
    if (!feedback.text.trimmed().isEmpty())
        object.insert(u"writtenFeedback"_s, feedback.text.trimmed());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Kustomer::Requests
