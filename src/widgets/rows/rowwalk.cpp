// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/rows/rowwalk.h"

#include "widgets/rows/timelinecontent.h"

#include <QKeyEvent>

namespace Kustomer {
namespace {

int by(RowWalk::Way way)
{
    return way == RowWalk::Way::Down ? 1 : -1;
}

} // namespace

int RowWalk::first() const
{
    return qMax(0, m_content->rowAt(0));
}

int RowWalk::last() const
{
    return m_content->rowAt(m_content->viewportHeight() - 1);
}

bool RowWalk::isInView(int row) const
{
    const QRect rect = m_content->rowRect(row);
    return rect.bottom() >= 0 && rect.top() < m_content->viewportHeight();
}

bool RowWalk::readsOn(Way way) const
{
    const QRect row = m_content->rowRect(m_place.row.row());
    const int height = m_content->viewportHeight();
    return row.height() > height && (way == Way::Down ? row.bottom() > height - 1 : row.top() < 0);
}

void RowWalk::keep()
{
    const int count = m_content->count();
    if (m_place.row.isValid())
        m_row = m_place.row.row();
    else if (m_place.shown && count > 0)
        m_place = {m_content->index(qMin(m_row, count - 1)), -1, true};
}

std::optional<int> RowWalk::step(Way way) const
{
    const int row = m_place.row.isValid() ? m_place.row.row() : -1;
    if (row < 0 || !isInView(row))
        return way == Way::Up ? last() : first();
    const bool isLast = way == Way::Down ? row + 1 == m_content->count() : row == 0;
    if (readsOn(way) || isLast)
        return {};
    return row + by(way);
}

std::optional<int> RowWalk::page(Way way)
{
    if (!m_place.shown || !m_place.row.isValid() || readsOn(way))
        return {};
    const int height = m_content->viewportHeight();
    const int row = m_place.row.row();
    const int from = qBound(0, m_content->rowRect(row).center().y(), height - 1);
    const int there = m_content->rowBeyond(from + by(way) * height);
    return there == row ? qBound(0, row + by(way), m_content->count() - 1) : there;
}

// Where one reads: the row that was left last, if it is still there to be seen.
int RowWalk::entry() const
{
    const int row = m_place.row.isValid() ? m_place.row.row() : -1;
    return row >= 0 && isInView(row) ? row : last();
}

bool RowWalk::isLedBy(const QKeyEvent &key) const
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_Space:
        return m_place.target >= 0;
    default:
        return false;
    }
}

} // namespace Kustomer
