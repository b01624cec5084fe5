// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Kustomer {

/// A place in a timeline that survives changes: a row and where its top is, seen from the top of
/// the viewport. No anchor at all means the bottom.
struct TimelineAnchor
{
    int row = 0;
    int offset = 0;

    bool operator==(const TimelineAnchor &) const = default;
};

/// Where each row of a timeline is: heights that are estimated until they are measured, 64 bits in
/// sum. A treap of runs of equal rows: each operation takes O(log n) time, memory grows with
/// the measured rows only.
class TimelineLayout
{
public:
    /// Forgets everything; count rows of an estimated height.
    void reset(int count, int estimate);
    /// Inserts rows of the estimated height before a row.
    void insert(int row, int count);
    void remove(int row, int count);
    /// The true height of a row.
    void measure(int row, int height);
    /// All rows are estimated again, at their count.
    void forgetMeasures(int estimate);
    /// Rows are estimated again, each as high as they were on average; none of them changes where
    /// none was measured.
    void forgetMeasures(int row, int count);

    int count() const { return m_nodes[m_root].rows; }
    qint64 height() const { return m_nodes[m_root].sum + m_footer; }
    /// Empty space below the last row.
    void setFooter(int height) { m_footer = height; }
    int heightOf(int row) const;
    bool isMeasured(int row) const;
    int measuredRows() const { return count() - m_nodes[m_root].estimated; }
    /// The first row from this one on that is estimated; count() when there is none.
    int nextEstimated(int row) const;
    /// The last row up to this one that is estimated; −1 when there is none.
    int previousEstimated(int row) const;
    /// Distance from the first row's top to this row's; of all rows for row == count().
    qint64 top(int row) const;
    /// The row at this distance, the nearest for what lies outside; −1 when there are no rows.
    int rowAt(qint64 y) const;

    /// How far to scroll so that the anchor is in its place, as far as the content allows.
    qint64 scrollTop(const std::optional<TimelineAnchor> &anchor, int viewportHeight) const;
    /// The anchor for a distance scrolled: the first row that begins in the viewport.
    std::optional<TimelineAnchor> anchorAt(qint64 scrollTop, int viewportHeight) const;

private:
    struct Node
    {
        int left = 0, right = 0; ///< 0: none; node 0 stays empty
        quint32 priority = 0;
        int count = 0;  ///< rows of this run
        int height = 0; ///< of each of them
        bool measured = false;
        int rows = 0;      ///< of this subtree
        int estimated = 0; ///< rows of this subtree that are not measured
        qint64 sum = 0;    ///< heights of this subtree
    };
    struct Parts
    {
        int left, right;
    };
    struct Place
    {
        int node;
        int rowsBefore;
        qint64 sumBefore;
        int estimatedBefore;
    };

    int make(int count, int height, bool measured);
    void drop(int node);
    void update(int node);
    Parts split(int node, int rows);
    int merge(int left, int right);
    Place place(int row) const;
    int estimatedBefore(int row) const;
    int estimatedRow(int index) const;

    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::vector<int> m_free;
    int m_root = 0;
    int m_estimate = 1;
    int m_footer = 0;
    quint32 m_random = 0x9e3779b9;
};

} // namespace Kustomer
