// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QStringList>

/// All dates in a text of JSON.
inline QStringList datesIn(const QString &json)
{
    static const QRegularExpression date(QStringLiteral("\"(\\d{4}-\\d\\d-\\d\\dT[^\"]*)\""));
    QStringList dates;
    for (auto found = date.globalMatch(json); found.hasNext();)
        dates.append(found.next().captured(1));
    return dates;
}

/// Those of them that are not as the wire wants them: UTC with exactly three digits of milliseconds
/// (wire §2.4).
inline QStringList inexactDatesIn(const QString &json)
{
    static const QRegularExpression exact(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"));
    QStringList dates = datesIn(json);
    dates.removeIf([](const QString &date) { return exact.match(date).hasMatch(); });
    return dates;
}
