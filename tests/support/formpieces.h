// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace Kustomer::Testing {

/// A question of a form as the wire has it (wire E20).
inline QJsonObject question(const QString &id, const QString &prompt, const QString &property = {},
                            const QJsonObject &more = {})
{
    QJsonObject object{{QStringLiteral("id"), id}, {QStringLiteral("prompt"), prompt}};
    object[QStringLiteral("type")]
        = property.isEmpty() ? QStringLiteral("response") : QStringLiteral("property");
    if (!property.isEmpty())
        object[QStringLiteral("property")] = property;
    for (auto member = more.begin(); member != more.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

/// A question that looks for articles, and asks whether they helped.
inline QJsonObject articleQuestion(const QString &id, const QString &prompt)
{
    const auto response = [](bool hasResults, const QString &words) {
        return QJsonObject{{QStringLiteral("hasResults"), hasResults},
                           {QStringLiteral("displayValue"), words}};
    };
    const auto verdict = [](bool endsChat, const QString &words) {
        return QJsonObject{{QStringLiteral("endChat"), endsChat},
                           {QStringLiteral("displayName"), words}};
    };
    return {{QStringLiteral("id"), id},
            {QStringLiteral("prompt"), prompt},
            {QStringLiteral("type"), QStringLiteral("kbDeflect")},
            {QStringLiteral("followUpPrompt"), QStringLiteral("Did that help?")},
            {QStringLiteral("inputResponses"),
             QJsonArray{response(true, QStringLiteral("These may help:")),
                        response(false, QStringLiteral("I found nothing."))}},
            {QStringLiteral("values"),
             QJsonArray{verdict(true, QStringLiteral("Yes, thanks")),
                        verdict(false, QStringLiteral("No, go on"))}}};
}

} // namespace Kustomer::Testing
