// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/bubble.h"
#include "widgets/geometry/timelinelayout.h"

#include <QDeadlineTimer>

#include <map>

namespace Kustomer {

/// The rows of a timeline and the part of them that is in view: lays out what is seen, drops what
/// is far, and keeps the place through every change. Knows pixels but no widget.
class TimelineContent
{
public:
    /// Not owned; nullptr: no rows. Begins at the bottom.
    void setModel(const QAbstractItemModel *model);
    void setContext(const BubbleContext &context);
    const BubbleContext &context() const { return m_context; }
    void setViewportHeight(int height);
    int viewportHeight() const { return m_viewportHeight; }

    // News from the model; each needs a settle() afterwards.
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void updateRows(int first, int last);
    void moveRows(int first, int last, int before);
    void reset();
    /// A row is as it was, but takes another height.
    void remeasure(int row);
    /// All rows changed places; the one that is the anchor is in this row now, −1: nowhere.
    void rearrange(int anchorRow);

    /// Lays out what is in view, at the place that is kept.
    void settle();
    /// Lays out rows next to the viewport and measures some screens of others, or all of a short
    /// conversation, the nearest first and until the time is over, and drops layouts that are
    /// farther away; whether there are more.
    bool measureAhead(const QDeadlineTimer &end);
    bool canMeasureAhead() const;

    int count() const { return m_layout.count(); }
    qint64 height() const { return m_layout.height(); }
    /// How far the content is scrolled; negative where it is lower than the viewport.
    qint64 scrollTop() const { return m_layout.scrollTop(m_anchor, m_viewportHeight); }
    bool isAtBottom() const { return !m_anchor; }
    const std::optional<TimelineAnchor> &anchor() const { return m_anchor; }

    // Moves of the reader; settled when they return.
    void scrollBy(qint64 distance);
    void scrollTo(qint64 top);
    void scrollToRow(int row);
    void scrollToBottom();
    /// How far to scroll until a row is in view; of what is too high this part of it, or its top.
    qint64 distanceTo(int row, const QRect &part = {});
    /// The row at a height that is some screens away at most; measures what is between.
    int rowBeyond(int y);

    /// The row at a height of the viewport, the nearest outside of them; −1 without rows.
    int rowAt(int y) const;
    /// Where a row is in the viewport.
    QRect rowRect(int row) const;
    /// The layout of a row; nullptr far from the viewport.
    const Bubble *bubble(int row) const;
    /// Where in a row's text a point of the viewport is.
    Bubble::Hit hitAt(QPoint point) const;
    /// What is at a point of the viewport.
    std::optional<Piece> pieceAt(QPoint point) const;
    /// A row of the model; invalid without one.
    QModelIndex index(int row) const;
    /// The text of any row between two positions, to its end where to is negative: with the end
    /// also what is too long to be shown.
    QString textOf(int row, int from, int to) const;
    /// What can be pressed in any row.
    QList<Piece> targets(int row) const;
    /// How any row is spoken.
    QString spokenText(int row) const;
    /// How any row is spoken when it comes.
    QString newsText(int row) const;
    /// The rows that bubble() knows, in their order.
    QList<int> laidOutRows() const;
    int measuredRows() const { return m_layout.measuredRows(); }
    bool isMeasured(int row) const { return m_layout.isMeasured(row); }

private:
    struct Rows
    {
        int first, last;
    };

    std::unique_ptr<Bubble> make(int row) const;
    bool layOut(int row);
    bool layOutVisible();
    bool isAboveEnd(int row) const;
    void put(int row, int count);
    void take(int first, int last);
    void refreshRow(int row);
    void forgetUnseen(int first, int last);
    void shiftBubbles(int from, int by);
    Rows rowsAround(int screens) const;
    bool hasBubblesBeyond(int screens) const;
    void dropBubblesBeyond(int screens);
    void forgetFarMeasures();
    std::optional<int> rowToLayOut() const;
    std::optional<int> rowToMeasure() const;
    int estimate() const;

    const QAbstractItemModel *m_model = nullptr;
    BubbleContext m_context;
    TimelineLayout m_layout;
    std::map<int, std::unique_ptr<Bubble>> m_bubbles;
    std::optional<TimelineAnchor> m_anchor; ///< none: at the bottom
    int m_viewportHeight = 0;
};

} // namespace Kustomer
