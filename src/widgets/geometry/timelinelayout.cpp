// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/geometry/timelinelayout.h"

#include <algorithm>

namespace Kustomer {

void TimelineLayout::reset(int count, int estimate)
{
    m_nodes.assign(1, Node());
    m_free.clear();
    m_estimate = estimate;
    m_root = count > 0 ? make(count, estimate, false) : 0;
}

void TimelineLayout::forgetMeasures(int estimate)
{
    reset(count(), estimate);
}

void TimelineLayout::forgetMeasures(int row, int count)
{
    if (count <= 0 || estimatedBefore(row + count) - estimatedBefore(row) == count)
        return;
    const int height = std::max(1, int((top(row + count) - top(row)) / count));
    const Parts head = split(m_root, row);
    const Parts tail = split(head.right, count);
    drop(tail.left);
    m_root = merge(merge(head.left, make(count, height, false)), tail.right);
}

void TimelineLayout::insert(int row, int count)
{
    if (count <= 0)
        return;
    const Parts parts = split(m_root, row);
    m_root = merge(merge(parts.left, make(count, m_estimate, false)), parts.right);
}

void TimelineLayout::remove(int row, int count)
{
    const Parts head = split(m_root, row);
    const Parts tail = split(head.right, count);
    drop(tail.left);
    m_root = merge(head.left, tail.right);
}

void TimelineLayout::measure(int row, int height)
{
    const Node &now = m_nodes[place(row).node];
    if (now.measured && now.height == height)
        return;
    const Parts head = split(m_root, row);
    const Parts tail = split(head.right, 1);
    drop(tail.left);
    m_root = merge(merge(head.left, make(1, height, true)), tail.right);
}

int TimelineLayout::heightOf(int row) const
{
    return m_nodes[place(row).node].height;
}

bool TimelineLayout::isMeasured(int row) const
{
    return m_nodes[place(row).node].measured;
}

int TimelineLayout::nextEstimated(int row) const
{
    return estimatedRow(estimatedBefore(row));
}

int TimelineLayout::previousEstimated(int row) const
{
    return estimatedRow(estimatedBefore(row + 1) - 1);
}

qint64 TimelineLayout::top(int row) const
{
    if (row >= count())
        return m_nodes[m_root].sum;
    const Place found = place(row);
    return found.sumBefore + qint64(row - found.rowsBefore) * m_nodes[found.node].height;
}

int TimelineLayout::rowAt(qint64 y) const
{
    int before = 0;
    qint64 rest = std::max<qint64>(y, 0);
    for (int node = m_root; node != 0;) {
        const Node &n = m_nodes[node];
        const Node &left = m_nodes[n.left];
        const qint64 own = qint64(n.count) * n.height;
        if (rest < left.sum) {
            node = n.left;
        } else if (rest < left.sum + own) {
            return before + left.rows + int((rest - left.sum) / n.height);
        } else {
            rest -= left.sum + own;
            before += left.rows + n.count;
            node = n.right;
        }
    }
    return count() - 1;
}

qint64 TimelineLayout::scrollTop(const std::optional<TimelineAnchor> &anchor,
                                 int viewportHeight) const
{
    const qint64 bottom = height() - viewportHeight;
    if (!anchor || bottom <= 0)
        return bottom;
    return std::clamp<qint64>(top(anchor->row) - anchor->offset, 0, bottom);
}

std::optional<TimelineAnchor> TimelineLayout::anchorAt(qint64 scrollTop, int viewportHeight) const
{
    if (count() == 0 || scrollTop >= height() - viewportHeight)
        return std::nullopt;
    int row = rowAt(scrollTop);
    if (top(row) < scrollTop && row + 1 < count() && top(row + 1) < scrollTop + viewportHeight)
        ++row;
    return TimelineAnchor{row, int(top(row) - scrollTop)};
}

int TimelineLayout::make(int count, int height, bool measured)
{
    m_random ^= m_random << 13; // xorshift: the same shape in every run
    m_random ^= m_random >> 17;
    m_random ^= m_random << 5;
    int node = int(m_nodes.size());
    if (m_free.empty()) {
        m_nodes.emplace_back();
    } else {
        node = m_free.back();
        m_free.pop_back();
    }
    m_nodes[node] = {.priority = m_random, .count = count, .height = height, .measured = measured};
    update(node);
    return node;
}

void TimelineLayout::drop(int node)
{
    if (node == 0)
        return;
    drop(m_nodes[node].left);
    drop(m_nodes[node].right);
    m_free.push_back(node);
}

void TimelineLayout::update(int node)
{
    Node &n = m_nodes[node];
    const Node &left = m_nodes[n.left];
    const Node &right = m_nodes[n.right];
    n.rows = left.rows + n.count + right.rows;
    n.estimated = left.estimated + (n.measured ? 0 : n.count) + right.estimated;
    n.sum = left.sum + qint64(n.count) * n.height + right.sum;
}

TimelineLayout::Parts TimelineLayout::split(int node, int rows)
{
    if (node == 0)
        return {0, 0};
    const int own = rows - m_nodes[m_nodes[node].left].rows;
    if (own <= 0) {
        const Parts parts = split(m_nodes[node].left, rows);
        m_nodes[node].left = parts.right;
        update(node);
        return {parts.left, node};
    }
    if (own >= m_nodes[node].count) {
        const Parts parts = split(m_nodes[node].right, own - m_nodes[node].count);
        m_nodes[node].right = parts.left;
        update(node);
        return {node, parts.right};
    }
    const int tail = make(m_nodes[node].count - own, m_nodes[node].height, m_nodes[node].measured);
    const int right = m_nodes[node].right;
    m_nodes[node].right = 0;
    m_nodes[node].count = own;
    update(node);
    return {node, merge(tail, right)};
}

int TimelineLayout::merge(int left, int right)
{
    if (left == 0 || right == 0)
        return left + right;
    if (m_nodes[left].priority >= m_nodes[right].priority) {
        const int merged = merge(m_nodes[left].right, right);
        m_nodes[left].right = merged;
        update(left);
        return left;
    }
    const int merged = merge(left, m_nodes[right].left);
    m_nodes[right].left = merged;
    update(right);
    return right;
}

TimelineLayout::Place TimelineLayout::place(int row) const
{
    Place place{m_root, 0, 0, 0};
    while (place.node != 0) { // beyond the rows there is none, of no height
        const Node &n = m_nodes[place.node];
        const Node &left = m_nodes[n.left];
        const int own = row - place.rowsBefore - left.rows;
        if (own < 0) {
            place.node = n.left;
            continue;
        }
        place.rowsBefore += left.rows;
        place.sumBefore += left.sum;
        place.estimatedBefore += left.estimated;
        if (own < n.count)
            return place;
        place.rowsBefore += n.count;
        place.estimatedBefore += n.measured ? 0 : n.count;
        place.sumBefore += qint64(n.count) * n.height;
        place.node = n.right;
    }
    return place;
}

int TimelineLayout::estimatedBefore(int row) const
{
    if (row >= count())
        return m_nodes[m_root].estimated;
    const Place found = place(row);
    return found.estimatedBefore + (m_nodes[found.node].measured ? 0 : row - found.rowsBefore);
}

int TimelineLayout::estimatedRow(int index) const
{
    if (index < 0 || index >= m_nodes[m_root].estimated)
        return index < 0 ? -1 : count();
    int before = 0;
    for (int node = m_root;;) {
        const Node &n = m_nodes[node];
        const Node &left = m_nodes[n.left];
        const int own = n.measured ? 0 : n.count;
        if (index < left.estimated) {
            node = n.left;
        } else if (index < left.estimated + own) {
            return before + left.rows + index - left.estimated;
        } else {
            index -= left.estimated + own;
            before += left.rows + n.count;
            node = n.right;
        }
    }
}

} // namespace Kustomer
