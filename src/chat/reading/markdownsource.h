// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Kustomer {

/// The bytes of a Markdown text as its reader needs them, and what stands at their places.
class MarkdownSource
{
public:
    /// A character that no text has, because showable() replaces it. It keeps what it stands before
    /// from being markup, stands for a letter beside marks of emphasis, and is never shown.
    static constexpr QChar guard{1};

    explicit MarkdownSource(const QString &markdown);

    const QByteArray &bytes() const { return m_bytes; }
    int size() const { return int(m_bytes.size()); }
    char at(int offset) const { return offset >= 0 && offset < size() ? m_bytes.at(offset) : '\0'; }

    /// The characters between two places.
    QString text(int from, int to) const;
    bool hasWords(int from, int to) const;
    /// The first place from here on that holds one of these bytes; −1 where words come first.
    int find(int from, const char *bytes) const;
    /// Where a fence of these marks begins; −1 where words come first.
    int findFence(int from, char mark) const;

    /// Whether a delimiter is none, because it stands within an address or a calculation.
    bool isLiteralOpening(int from, int length) const;
    bool isLiteralClosing(int from, int length) const;
    /// Whether a place is in a word whose backslashes separate folders.
    bool isInPath(int offset) const;

    /// What of the blanks before a place fills so many columns: tabs stay tabs.
    QString indentation(int offset, int columns) const;

    /// Where the target of a link ends that begins with "](" here; −1 where it does not.
    int endOfTarget(int from) const;

private:
    bool isInAddress(int offset) const;
    bool isName(int from, int length) const;
    QChar characterBefore(int offset) const;
    int skipQuoted(int from) const;

    struct Range
    {
        int from, to;
    };

    QByteArray m_bytes;
    QList<Range> m_addresses;
};

} // namespace Kustomer
