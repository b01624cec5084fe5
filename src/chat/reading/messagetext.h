// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Kustomer {

/// A stretch of a line that looks like nothing else beside it.
struct TextSpan
{
    enum Style { Strong = 1, Emphasis = 2, Code = 4, Struck = 8 };

    int from = 0;
    int length = 0;
    int styles = 0;
    int link = -1; ///< one of the text's links

    int end() const { return from + length; }
    bool operator==(const TextSpan &) const = default;
};

/// A quotation or a list that a line is in.
struct TextContainer
{
    enum class Kind { Quote, List };

    Kind kind = Kind::Quote;
    int id = 0; ///< of all lines in the same one

    bool operator==(const TextContainer &) const = default;
};

/// A line as it was written: it wraps, and finds its own direction of writing.
struct TextLine
{
    enum class Kind { Text, Heading, Code, Rule, Cell };
    enum class Mark { None, Bullet, Number, Open, Done };

    Kind kind = Kind::Text;
    int level = 0;             ///< of a heading
    int group = 0;             ///< lines of one paragraph, block of code or table share it
    int row = 0, column = 0;   ///< of a cell
    QList<TextContainer> nest; ///< the outermost first
    Mark mark = Mark::None;
    QString marker; ///< what is read where a mark stands: "4.", "•", "[x]"
    QString text;
    QList<TextSpan> spans; ///< in order; what none covers is plain

    bool operator==(const TextLine &) const = default;
};

/// What was written, as lines with their form; knows neither fonts nor widths.
struct MessageText
{
    QList<TextLine> lines;
    QList<QUrl> links;
    bool isCut = false; ///< it was longer than what is shown

    /// What separates a line from the one before: a tab between cells, a break within a paragraph
    /// or list, a blank line elsewhere.
    QString separatorBefore(qsizetype line) const;
    /// All of it as it reads.
    QString plain() const;
    /// The same with the address behind each link that does not show it, for where nothing can be
    /// pressed.
    MessageText withTargets() const;

    bool operator==(const MessageText &) const = default;
};

/// A text in which nothing means anything.
MessageText unreadText(const QString &text);

/// A text in which nothing but addresses means anything.
MessageText plainText(const QString &text, const QStringList &hostSchemes = {});

/// Adds what the finder finds outside of code and of links that are known.
void addFoundLinks(MessageText &text, const QStringList &hostSchemes = {});

} // namespace Kustomer
