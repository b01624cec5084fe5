// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPersistentModelIndex>

#include <optional>

namespace Kustomer {

/// Selected text: from a position in one row to a position in another, which may come first.
/// Follows its rows when others come and go.
class TimelineSelection
{
public:
    struct Place
    {
        QPersistentModelIndex row;
        int position = 0;

        bool operator<(const Place &other) const;
    };

    /// Positions within one row; to < 0: the end of its text.
    struct Range
    {
        int from = 0;
        int to = 0;
    };

    void begin(const Place &place);
    void extend(const Place &place);
    void clear();

    bool isEmpty() const;
    /// The first and last row with selected text; only while not empty.
    int firstRow() const;
    int lastRow() const;
    /// What is selected of a row.
    std::optional<Range> range(int row) const;

private:
    Place first() const { return m_end < m_begin ? m_end : m_begin; }
    Place last() const { return m_end < m_begin ? m_begin : m_end; }

    Place m_begin, m_end;
};

} // namespace Kustomer
