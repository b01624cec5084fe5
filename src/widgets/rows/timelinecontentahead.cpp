// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What TimelineContent lays out and measures before it is seen, and what it forgets; how it follows
// the model is in timelinecontent.cpp.

#include "widgets/rows/timelinecontent.h"

namespace Kustomer {
namespace {

constexpr int screensLaidOut = 1;        // above and below the viewport
constexpr int screensAhead = 8;          // measured above and below the viewport
constexpr int measuredAltogether = 1000; // conversations up to it are measured as a whole
constexpr int rememberedHeights = 8192;  // more are forgotten far from the viewport

} // namespace

/// The rows in view and of some screens above and below.
TimelineContent::Rows TimelineContent::rowsAround(int screens) const
{
    const qint64 reach = qint64(screens) * m_viewportHeight;
    return {m_layout.rowAt(scrollTop() - reach),
            m_layout.rowAt(scrollTop() + m_viewportHeight + reach)};
}

bool TimelineContent::hasBubblesBeyond(int screens) const
{
    if (m_bubbles.empty())
        return false;
    const auto [first, last] = rowsAround(screens);
    return m_bubbles.begin()->first < first || m_bubbles.rbegin()->first > last;
}

void TimelineContent::dropBubblesBeyond(int screens)
{
    const auto [first, last] = rowsAround(screens);
    m_bubbles.erase(m_bubbles.begin(), m_bubbles.lower_bound(first));
    m_bubbles.erase(m_bubbles.upper_bound(last), m_bubbles.end());
    if (m_layout.measuredRows() > rememberedHeights)
        forgetFarMeasures();
}

void TimelineContent::forgetFarMeasures()
{
    const int first = m_layout.rowAt(scrollTop()) - rememberedHeights / 4;
    const int last = m_layout.rowAt(scrollTop() + m_viewportHeight) + rememberedHeights / 4;
    m_layout.forgetMeasures(0, first);
    m_layout.forgetMeasures(last + 1, count() - last - 1);
}

bool TimelineContent::canMeasureAhead() const
{
    return hasBubblesBeyond(screensLaidOut) || rowToLayOut() || rowToMeasure();
}

bool TimelineContent::measureAhead(const QDeadlineTimer &end)
{
    while (const std::optional<int> row = rowToLayOut()) {
        if (end.hasExpired())
            return true;
        layOut(*row);
    }
    while (const std::optional<int> row = rowToMeasure()) {
        if (end.hasExpired())
            return true;
        m_layout.measure(*row, make(*row)->height());
    }
    if (hasBubblesBeyond(screensLaidOut))
        dropBubblesBeyond(screensLaidOut);
    return false;
}

std::optional<int> TimelineContent::rowToLayOut() const
{
    if (count() == 0 || m_context.width <= 0)
        return std::nullopt;
    const auto [first, last] = rowsAround(screensLaidOut);
    int above = m_layout.rowAt(scrollTop());
    int below = m_layout.rowAt(scrollTop() + m_viewportHeight);
    for (; above >= first || below <= last; --above, ++below) {
        if (below <= last && !m_bubbles.contains(below))
            return below;
        if (above >= first && !m_bubbles.contains(above))
            return above;
    }
    return std::nullopt;
}

std::optional<int> TimelineContent::rowToMeasure() const
{
    if (count() == 0 || m_context.width <= 0)
        return std::nullopt;
    const qint64 top = scrollTop();
    const qint64 bottom = top + m_viewportHeight;
    const qint64 reach
        = count() <= measuredAltogether ? height() : qint64(screensAhead) * m_viewportHeight;
    const int above = m_layout.previousEstimated(m_layout.rowAt(top));
    const int below = m_layout.nextEstimated(m_layout.rowAt(bottom));
    const qint64 toAbove = above < 0 ? reach + 1 : top - m_layout.top(above + 1);
    const qint64 toBelow = below == count() ? reach + 1 : m_layout.top(below) - bottom;
    if (qMin(toAbove, toBelow) > reach)
        return std::nullopt;
    return toAbove < toBelow ? above : below;
}

} // namespace Kustomer
