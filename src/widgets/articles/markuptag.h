// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Kustomer {

/// A tag of a markup, as it was written.
struct MarkupTag
{
    enum class Kind { Start, End };

    Kind kind = Kind::Start;
    QString name = {};                                  ///< in lower case
    QList<std::pair<QString, QString>> attributes = {}; ///< those of a short list, as they came
    qsizetype end = 0;                                  ///< where the text behind it begins
    bool isWhole = false;                               ///< `<x/>`: nothing is in it

    /// Empty where it is not there.
    QString attribute(QLatin1StringView name) const;
    MarkupTag as(const QString &otherName) const;
    /// It again, with nothing that could end an attribute before its end.
    QString toMarkup() const;
};

/// What markup takes for a blank.
bool isBlank(QChar c);

/// The tag that begins here; none where it is a text.
std::optional<MarkupTag> tagAt(QStringView text, qsizetype at);

/// The end of a comment or declaration that begins here; −1 where none does.
qsizetype endOfRemark(QStringView text, qsizetype at);

} // namespace Kustomer
