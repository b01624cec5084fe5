// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPersistentModelIndex>

#include <optional>

namespace Kustomer {

/// Selected text: from what was pressed first, a place or a whole word, to what the pointer is on.
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

    /// What is selected at once, such as a word; nothing but a place where both are the same.
    struct Unit
    {
        Place from, to;
    };

    /// Positions within one row; to < 0: the end of its text.
    struct Range
    {
        int from = 0;
        int to = 0;
    };

    void begin(const Unit &unit);
    void begin(const Place &place) { begin(Unit{place, place}); }
    /// To here, forwards or backwards; what it began with stays selected.
    void extend(const Unit &unit);
    void extend(const Place &place) { extend(Unit{place, place}); }
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

    Unit m_anchor;
    Place m_begin, m_end;
};

} // namespace Kustomer
