// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Kustomer {

/// A stretch of a Markdown text: words, or a picture that it refers to (wire §6).
struct MarkdownPart
{
    QString words = {}; ///< Markdown; of a picture what it shows, in words
    QUrl picture = {};  ///< empty: these are words

    bool operator==(const MarkdownPart &) const = default;
};

/// A Markdown text in its parts; what is written as code is code. One without pictures is one part.
QList<MarkdownPart> markdownParts(const QString &markdown);

} // namespace Kustomer
