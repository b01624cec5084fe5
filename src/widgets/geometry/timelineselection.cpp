// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/geometry/timelineselection.h"

#include <tuple>

namespace Kustomer {

bool TimelineSelection::Place::operator<(const Place &other) const
{
    return std::make_tuple(row.row(), position) < std::make_tuple(other.row.row(), other.position);
}

void TimelineSelection::begin(const Unit &unit)
{
    m_anchor = unit;
    m_begin = unit.from;
    m_end = unit.to;
}

void TimelineSelection::extend(const Unit &unit)
{
    if (!m_begin.row.isValid())
        return;
    const bool isBefore = unit.from < m_anchor.from;
    m_begin = isBefore ? m_anchor.to : m_anchor.from;
    m_end = isBefore ? unit.from : unit.to;
}

void TimelineSelection::clear()
{
    m_anchor = {};
    m_begin = {};
    m_end = {};
}

bool TimelineSelection::isEmpty() const
{
    return !m_begin.row.isValid() || !m_end.row.isValid()
        || (m_begin.row == m_end.row && m_begin.position == m_end.position);
}

int TimelineSelection::firstRow() const
{
    return first().row.row();
}

int TimelineSelection::lastRow() const
{
    return last().row.row();
}

std::optional<TimelineSelection::Range> TimelineSelection::range(int row) const
{
    if (isEmpty() || row < firstRow() || row > lastRow())
        return std::nullopt;
    return Range{row == firstRow() ? first().position : 0, row == lastRow() ? last().position : -1};
}

} // namespace Kustomer
