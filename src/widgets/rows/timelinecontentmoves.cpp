// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How a reader moves TimelineContent; how it follows the model is in timelinecontent.cpp.

#include "widgets/rows/timelinecontent.h"

namespace Kustomer {

void TimelineContent::scrollBy(qint64 distance)
{
    if (count() == 0 || distance == 0)
        return;
    const qint64 top = scrollTop();
    const int row = m_layout.rowAt(top); // laid out already, so it moves by exactly the distance
    m_anchor = TimelineAnchor{row, int(m_layout.top(row) - top - distance)};
    settle();
    m_anchor = m_layout.anchorAt(scrollTop(), m_viewportHeight);
}

void TimelineContent::scrollTo(qint64 top)
{
    if (count() == 0)
        return;
    const qint64 distance = top - scrollTop();
    if (top >= height() - m_viewportHeight) // what is estimated on the way may become longer
        return scrollToBottom();
    if (top > 0 && qAbs(distance) <= 2 * m_viewportHeight)
        return scrollBy(distance);
    const int row = m_layout.rowAt(top);
    m_anchor = TimelineAnchor{row, int(m_layout.top(row) - top)};
    settle();
    m_anchor = m_layout.anchorAt(scrollTop(), m_viewportHeight);
}

void TimelineContent::scrollToRow(int row)
{
    if (row < 0 || row >= count())
        return;
    m_anchor = TimelineAnchor{row, m_viewportHeight / 4};
    settle();
    m_anchor = m_layout.anchorAt(scrollTop(), m_viewportHeight);
}

void TimelineContent::scrollToBottom()
{
    m_anchor.reset();
    settle();
}

int TimelineContent::rowBeyond(int y)
{
    distanceTo(rowAt(y));
    return rowAt(y);
}

qint64 TimelineContent::distanceTo(int row, const QRect &part)
{
    const bool isNear = qAbs(m_layout.top(row) - scrollTop()) <= 2 * m_viewportHeight;
    const int seen = isNear ? m_layout.rowAt(scrollTop()) : row; // what is between counts, too
    for (int on = qMin(row, seen); on <= qMax(row, seen); ++on) {
        if (!m_layout.isMeasured(on))
            m_layout.measure(on, make(on)->height());
    }
    const int height = m_layout.heightOf(row);
    const bool isPart = height > m_viewportHeight && !part.isEmpty();
    const qint64 above = m_layout.top(row) - scrollTop() + (isPart ? part.top() : 0);
    const qint64 below = above + (isPart ? part.height() : height) - m_viewportHeight;
    return above < 0 ? above : qBound<qint64>(0, below, above);
}

} // namespace Kustomer
