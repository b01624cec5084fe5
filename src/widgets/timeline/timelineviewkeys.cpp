// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What TimelineView does with the keyboard: it moves from row to row and, in a row, from target to
// target. What it shows is in timelineview.cpp.

#include "widgets/timeline/timelineaccessible.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace Kustomer {

void TimelineView::focusRow(int row, int target)
{
    if (!model() || row < 0 || row >= content().count())
        return;
    m_focus = {model()->index(row, 0), target, true};
    if (m_controls.rowOf(QApplication::focusWidget()).isValid())
        setFocus();
    keepFocus();
    bringIntoView(row);
    viewport()->update();
    TimelineAccessible::announceFocus(this);
}

void TimelineView::followControl(const QModelIndex &row)
{
    m_focus = {row, -1, true};
    bringIntoView(row.row());
    viewport()->update();
}

void TimelineView::keepFocus()
{
    const int count = content().count();
    if (m_focus.row.isValid())
        m_focusedRow = m_focus.row.row();
    else if (m_focus.shown && count > 0) // the row was removed: its neighbour is next
        m_focus = {model()->index(qMin(m_focusedRow, count - 1), 0), -1, true};
}

void TimelineView::moveFocus(int by)
{
    const int row = m_focus.row.isValid() ? m_focus.row.row() : -1;
    const QRect view = viewport()->rect();
    if (row < 0 || !view.intersects(rowRect(row)))
        return focusRow(by < 0 ? lastVisible() : firstVisible());
    const bool isLast = by > 0 ? row + 1 == content().count() : row == 0;
    if (readsOn(by) || isLast)
        return scrollByLines(2 * by);
    focusRow(row + by);
}

bool TimelineView::readsOn(int by) const
{
    const QRect view = viewport()->rect();
    const QRect row = rowRect(m_focus.row.row());
    return row.height() > view.height()
        && (by > 0 ? row.bottom() > view.bottom() : row.top() < view.top());
}

void TimelineView::moveFocusByPage(int by)
{
    const QRect view = viewport()->rect();
    const int row = m_focus.row.row();
    const int from = qBound(view.top(), rowRect(row).center().y(), view.bottom());
    const int there = content().rowBeyond(from + by * view.height());
    focusRow(there == row ? qBound(0, row + by, content().count() - 1) : there);
}

void TimelineView::pressFocused()
{
    if (!m_focus.row.isValid())
        return;
    const QList<Piece> pressable = targets(m_focus.row.row());
    if (!pressable.isEmpty())
        press(m_focus.row.row(), pressable.value(m_focus.target, pressable.first()));
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return TimelineFeed::event(event);
    // Before a shortcut of the host, which would copy something else.
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool copies = key.matches(QKeySequence::Copy) && !m_selection.isEmpty();
    if (copies || key.matches(QKeySequence::SelectAll))
        event->accept();
    return event->isAccepted();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_selection.isEmpty())
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::Copy))
        return event->ignore();
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        return openMenuByKey();
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return event->ignore(); // the host's
    switch (event->key()) {
    case Qt::Key_Up:
        return moveFocus(-1);
    case Qt::Key_Down:
        return moveFocus(1);
    case Qt::Key_Home:
        TimelineFeed::keyPressEvent(event);
        return focusRow(0);
    case Qt::Key_End:
        return focusRow(content().count() - 1);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int by = event->key() == Qt::Key_PageUp ? -1 : 1;
        if (hasFocus() && m_focus.shown && m_focus.row.isValid() && !readsOn(by))
            return moveFocusByPage(by);
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: // what a control leaves is not for the row that holds it
        return hasFocus() ? pressFocused() : event->ignore();
    case Qt::Key_Space:
        return !hasFocus()        ? event->ignore()
            : m_focus.target >= 0 ? pressFocused()
                                  : TimelineFeed::keyPressEvent(event);
    default:
        break;
    }
    TimelineFeed::keyPressEvent(event);
}

void TimelineView::openMenuByKey()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, mapToGlobal(QPoint()));
    contextMenuEvent(&event);
}

QPoint TimelineView::menuPlace() const
{
    const QRect row = rowRect(m_focus.row.row());
    const Bubble *bubble = content().bubble(m_focus.row.row());
    const QPoint inRow = bubble ? bubble->bubbleRect().center() : QPoint();
    const QRect view = viewport()->rect();
    const int y = qBound(view.top(), row.top() + inRow.y(), view.bottom());
    return viewport()->mapToGlobal(QPoint(inRow.x(), y));
}

bool TimelineView::focusNextPrevChild(bool next)
{
    using Direction = TimelineControls::Direction;
    if (m_controls.step(next ? Direction::Forward : Direction::Backward))
        return true;
    if (jumpButton().hasFocus())
        return leaveJumpButton(next);
    const int row = m_focus.row.row();
    const bool isInControl = m_controls.rowOf(QApplication::focusWidget()).isValid();
    const int stops = m_focus.row.isValid() ? int(targets(row).size()) : 0;
    const int target = (isInControl ? stops : m_focus.target) + (next ? 1 : -1);
    if (m_focus.row.isValid() && target >= -1 && target < stops) {
        focusRow(row, target);
        return true;
    }
    if (next && !isInControl && m_controls.enter(m_focus.row))
        return true;
    if (next && jumpButton().isVisible()) {
        jumpButton().setFocus(Qt::TabFocusReason);
        return true;
    }
    return leave(next);
}

bool TimelineView::leave(bool next)
{
    setFocus(); // of the whole view, whose place in the window's order is known
    return TimelineFeed::focusNextPrevChild(next);
}

bool TimelineView::leaveJumpButton(bool next)
{
    if (next)
        return leave(true);
    setFocus(Qt::BacktabFocusReason);
    return true;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    TimelineFeed::focusInEvent(event);
    const bool byKey
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey)
        focusRow(entryRow());
    viewport()->update();
    // Queued: Qt tells of the view itself once it has the keyboard, and that would be heard last.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasFocus())
                TimelineAccessible::announceFocus(this);
        },
        Qt::QueuedConnection);
}

int TimelineView::entryRow() const
{
    // Where one reads: the row that was left last, if it is still there to be seen.
    const int row = m_focus.row.isValid() ? m_focus.row.row() : -1;
    const bool isSeen = row >= 0 && viewport()->rect().intersects(rowRect(row));
    return isSeen ? row : lastVisible();
}

void TimelineView::giveBackFocus(QWidget *from, QWidget *to)
{
    // Who presses the button with the mouse does not want to leave where one writes.
    const bool isPress = to == &jumpButton() && QApplication::mouseButtons() != Qt::NoButton;
    if (isPress && from)
        from->setFocus(Qt::MouseFocusReason);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    TimelineFeed::focusOutEvent(event);
    viewport()->update();
}

} // namespace Kustomer
