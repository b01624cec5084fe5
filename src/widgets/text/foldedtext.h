// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Kustomer {

/// A text as it is searched: without case, accents and the widths of letters. Knows where each of
/// its characters stood.
class FoldedText
{
public:
    struct Range
    {
        int from = 0, to = 0;

        bool operator==(const Range &) const = default;
    };

    explicit FoldedText(const QString &text);

    bool isEmpty() const { return m_folded.isEmpty(); }
    /// Where these words stand in the text as it was written, one after the other.
    QList<Range> rangesOf(const FoldedText &words) const;

private:
    void append(const QString &character, int at);

    QString m_folded;
    QList<int> m_places; ///< where each folded character stood, and where the text ends
};

} // namespace Kustomer
