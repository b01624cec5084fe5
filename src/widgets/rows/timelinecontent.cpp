// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/rows/timelinecontent.h"

#include <QAbstractItemModel>
#include <QFontMetrics>

namespace Kustomer {
namespace {

constexpr int mostScreensKept = 3; ///< above and below, until there is time to drop them

bool differInWidthOnly(const BubbleContext &one, BubbleContext other)
{
    other.width = one.width;
    other.theme.timeline.margin = one.theme.timeline.margin;
    return one == other;
}

} // namespace

void TimelineContent::setModel(const QAbstractItemModel *model)
{
    m_model = model;
    reset();
}

void TimelineContent::setContext(const BubbleContext &context)
{
    if (m_context == context)
        return;
    if (differInWidthOnly(context, m_context))
        std::erase_if(m_bubbles, [&](const auto &known) { return !known.second->adapt(context); });
    else
        m_bubbles.clear();
    m_context = context;
    m_layout.setFooter(context.theme.timeline.runGap);
    m_layout.forgetMeasures(estimate());
    for (const auto &[row, bubble] : m_bubbles)
        m_layout.measure(row, bubble->height());
}

void TimelineContent::setViewportHeight(int height)
{
    m_viewportHeight = height;
}

int TimelineContent::estimate() const
{
    const ChatTheme &theme = m_context.theme;
    return QFontMetrics(theme.font).height() * 2 + theme.timeline.paddingY * 2
        + theme.timeline.tightGap;
}

void TimelineContent::reset()
{
    m_bubbles.clear();
    m_anchor.reset();
    m_layout.reset(m_model ? m_model->rowCount() : 0, estimate());
}

void TimelineContent::rearrange(int anchorRow)
{
    m_bubbles.clear();
    m_layout.reset(m_model ? m_model->rowCount() : 0, estimate());
    if (m_anchor && anchorRow >= 0)
        m_anchor->row = anchorRow;
    else
        m_anchor.reset();
}

void TimelineContent::put(int row, int count)
{
    m_layout.insert(row, count);
    shiftBubbles(row, count);
    if (m_anchor && m_anchor->row >= row)
        m_anchor->row += count;
}

void TimelineContent::insertRows(int first, int last)
{
    // The line of a day that began further up stays above it: what is read stands below the line.
    const bool isBelowDay = m_anchor && m_anchor->row == first - 1 && first < count()
        && index(first - 1).data(TimelineModel::KindRole).toInt() == int(BubbleRow::Kind::Day);
    if (isBelowDay)
        m_anchor = TimelineAnchor{first, rowRect(first).top()};
    put(first, last - first + 1);
    refreshRow(first - 1);
    refreshRow(last + 1);
}

void TimelineContent::take(int first, int last)
{
    const int count = last - first + 1;
    if (m_anchor && m_anchor->row > last) {
        m_anchor->row -= count;
    } else if (m_anchor && m_anchor->row >= first) {
        const int offset = int(m_layout.top(last + 1) - scrollTop());
        const bool rowsFollow = last + 1 < m_layout.count();
        m_anchor = rowsFollow ? std::optional(TimelineAnchor{first, offset}) : std::nullopt;
    }
    m_bubbles.erase(m_bubbles.lower_bound(first), m_bubbles.upper_bound(last));
    shiftBubbles(last + 1, -count);
    m_layout.remove(first, count);
}

void TimelineContent::removeRows(int first, int last)
{
    take(first, last);
    refreshRow(first - 1);
    refreshRow(first);
}

void TimelineContent::moveRows(int first, int last, int before)
{
    const int count = last - first + 1;
    const int target = before > last ? before - count : before;
    take(first, last);
    put(target, count);
    for (int row : {first - 1, first, last, last + 1, target - 1, target + count})
        refreshRow(row);
}

void TimelineContent::updateRows(int first, int last)
{
    const auto from = m_bubbles.lower_bound(first - 1); // the neighbours' runs may change, too
    const auto to = m_bubbles.upper_bound(last + 1);
    QList<int> rows;
    for (auto it = from; it != to; ++it)
        rows << it->first;
    for (int row : std::as_const(rows))
        refreshRow(row);
    forgetUnseen(first - 1, last + 1);
}

void TimelineContent::forgetUnseen(int first, int last)
{
    const int end = qMin(last + 1, count());
    for (int row = qMax(0, first); row < end;) {
        const auto next = m_bubbles.lower_bound(row);
        const int seen = next == m_bubbles.end() ? end : qMin(next->first, end);
        m_layout.forgetMeasures(row, seen - row);
        row = seen + 1;
    }
}

void TimelineContent::refreshRow(int row)
{
    const Bubble *known = bubble(row);
    if (!known || known->row() != bubbleRow(*m_model, row, m_context.theme.timeline.runLength))
        remeasure(row);
}

void TimelineContent::remeasure(int row)
{
    const auto it = m_bubbles.find(row);
    if (it == m_bubbles.end())
        return forgetUnseen(row, row);
    const int leading = it->second->leading();
    it->second = make(row);
    m_layout.measure(row, it->second->height());
    if (m_anchor && m_anchor->row == row) // what is read stays, not the gap above it
        m_anchor->offset -= it->second->leading() - leading;
}

void TimelineContent::shiftBubbles(int from, int by)
{
    std::map<int, std::unique_ptr<Bubble>> shifted;
    for (auto it = m_bubbles.lower_bound(from); it != m_bubbles.end();) {
        shifted.emplace(it->first + by, std::move(it->second));
        it = m_bubbles.erase(it);
    }
    m_bubbles.merge(shifted);
}

std::unique_ptr<Bubble> TimelineContent::make(int row) const
{
    return std::make_unique<Bubble>(bubbleRow(*m_model, row, m_context.theme.timeline.runLength),
                                    m_context);
}

bool TimelineContent::layOut(int row)
{
    std::unique_ptr<Bubble> &bubble = m_bubbles[row];
    if (bubble)
        return false;
    bubble = make(row);
    const bool moves = m_layout.heightOf(row) != bubble->height();
    m_layout.measure(row, bubble->height());
    return moves;
}

/// Begins with the row that keeps its place: where the others are shows with the height of each.
bool TimelineContent::layOutVisible()
{
    const int fixed = m_anchor ? m_anchor->row : count();
    bool moved = false;
    for (int row = fixed; row < count() && isAboveEnd(row); ++row)
        moved |= layOut(row);
    for (int row = fixed - 1; row >= 0 && m_layout.top(row + 1) > scrollTop(); --row) {
        if (isAboveEnd(row))
            moved |= layOut(row);
    }
    return moved;
}

/// Whether a row begins above the lower end of the viewport.
bool TimelineContent::isAboveEnd(int row) const
{
    return m_layout.top(row) < scrollTop() + m_viewportHeight;
}

void TimelineContent::settle()
{
    if (count() == 0 || m_context.width <= 0)
        return;
    while (layOutVisible()) { // each round lays out rows it has not met before, so it ends
    }
    dropBubblesBeyond(mostScreensKept);
    // The anchor has to be in view, where heights are known: the row that was it may be gone.
    const bool seen = m_anchor && rowRect(m_anchor->row).top() == m_anchor->offset
        && rowRect(m_anchor->row).intersects(QRect(0, 0, m_context.width, m_viewportHeight));
    if (!seen)
        m_anchor = m_layout.anchorAt(scrollTop(), m_viewportHeight);
    else if (scrollTop() >= height() - m_viewportHeight)
        m_anchor.reset();
}

int TimelineContent::rowAt(int y) const
{
    return m_layout.rowAt(scrollTop() + y);
}

QRect TimelineContent::rowRect(int row) const
{
    const qint64 far = 1 << 24; // beyond it a viewport coordinate would overflow
    const qint64 top = qBound(-far, m_layout.top(row) - scrollTop(), far);
    return QRect(0, int(top), m_context.width, m_layout.heightOf(row));
}

const Bubble *TimelineContent::bubble(int row) const
{
    const auto it = m_bubbles.find(row);
    return it == m_bubbles.end() ? nullptr : it->second.get();
}

Bubble::Hit TimelineContent::hitAt(QPoint point) const
{
    const int row = rowAt(point.y());
    const Bubble *there = bubble(row);
    return there ? there->hit(point - rowRect(row).topLeft()) : Bubble::Hit();
}

std::optional<Piece> TimelineContent::pieceAt(QPoint point) const
{
    const Bubble *there = bubble(rowAt(point.y()));
    const int piece = hitAt(point).piece;
    return there && piece >= 0 ? std::optional(there->pieces().at(piece)) : std::nullopt;
}

QModelIndex TimelineContent::index(int row) const
{
    return m_model && row >= 0 ? m_model->index(row, 0) : QModelIndex();
}

QList<int> TimelineContent::laidOutRows() const
{
    QList<int> rows;
    rows.reserve(qsizetype(m_bubbles.size()));
    for (const auto &[row, bubble] : m_bubbles)
        rows << row;
    return rows;
}

QList<Piece> TimelineContent::targets(int row) const
{
    return pressable(bubble(row) ? bubble(row)->pieces() : make(row)->pieces());
}

QString TimelineContent::spokenText(int row) const
{
    return bubble(row) ? bubble(row)->accessibleText() : make(row)->accessibleText();
}

QString TimelineContent::newsText(int row) const
{
    return bubble(row) ? bubble(row)->newsText() : make(row)->newsText();
}

QString TimelineContent::textOf(int row, int from, int to) const
{
    const std::unique_ptr<Bubble> made = bubble(row) ? nullptr : make(row);
    const Bubble &found = made ? *made : *bubble(row);
    return found.copyOf(from, to < 0 ? found.textLength() : to);
}

} // namespace Kustomer
