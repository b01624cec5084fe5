// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/reading/messagetext.h"

namespace Kustomer {

/// A line as it is laid out: where its words run in both directions, each link runs by itself, with
/// invisible marks around it that nobody copies.
class IsolatedLinks
{
public:
    explicit IsolatedLinks(const TextLine &line);

    const QString &text() const { return m_text; }
    /// Where a character of the line is in the text.
    int placeOf(int character) const;
    /// Where a stretch of the line ends in the text.
    int endOf(int from, int to) const { return from < to ? placeOf(to - 1) + 1 : placeOf(to); }
    /// Which character of the line a place in the text stands before.
    int characterAt(int place) const;

private:
    void mark(int character, QChar sign);

    QString m_text;
    QList<int> m_marks; ///< the characters that they stand before
};

} // namespace Kustomer
