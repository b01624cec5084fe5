// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where the keyboard is in a TimelineView, and what its keys do.

#include "widgets/parts/chatmenu.h"
#include "widgets/parts/keyboard.h"
#include "widgets/timeline/timelineview.h"

#include <QKeyEvent>

namespace Kustomer {
namespace {

/// All of these, and a rim above and below.
QRect around(const QList<QRect> &rects, int rim)
{
    QRect all;
    for (const QRect &rect : rects)
        all |= rect;
    return all.isEmpty() ? all : all.adjusted(0, -rim, 0, rim);
}

} // namespace

void TimelineView::focusRow(int row, int target)
{
    if (!model() || row < 0 || row >= content().count())
        return;
    mark(row, target);
    bringIntoView(row, around(m_told.offered.value(target).rects, 2 * theme().focusRingWidth));
    TimelineAccessible::announceFocus(this);
}

void TimelineView::mark(int row, int target)
{
    m_walk.goTo({content().index(row), target, true});
    if (rowOf(keyboardHolder(*this)).isValid())
        setFocus();
    m_walk.keep();
    noteTold();
    viewport()->update();
}

void TimelineView::awaitKeyboard(int row)
{
    if (row >= 0 && row < content().count())
        mark(row, -1);
}

void TimelineView::readFrom(int row)
{
    setFocus(Qt::OtherFocusReason);
    focusRow(row);
}

std::optional<Action> TimelineView::focusedAction() const
{
    const TimelineFocus &focus = m_walk.place();
    return focus.row.isValid() && focus.target >= 0
        ? targets(focus.row.row()).value(focus.target).action
        : std::nullopt;
}

/// The keyboard came into what stands in a row.
void TimelineView::follow(const QModelIndex &row)
{
    m_walk.goTo({row, -1, true});
    noteTold();
    QRect place;
    if (const QWidget *holder = keyboardHolder(*this); viewport()->isAncestorOf(holder))
        place = {holder->mapTo(viewport(), QPoint()), holder->size()};
    bringIntoView(row.row(), place.translated(-rowRect(row.row()).topLeft()));
    viewport()->update();
}

/// What the keyboard is on may have become something else: a key that is meant for what was told
/// doesn't press that.
void TimelineView::noticeChange()
{
    const TimelineFocus focus = m_walk.place();
    if (!focus.shown || (m_told.row == focus.row && m_told.action == focusedAction()))
        return;
    m_walk.goTo({focus.row, -1, true});
    noteTold();
    viewport()->update();
    tellFocus();
}

void TimelineView::noteTold()
{
    const QPersistentModelIndex &row = m_walk.place().row;
    m_told = {row, focusedAction(), row.isValid() ? targets(row.row()) : QList<Piece>()};
}

/// How far a file got is told where that offers something else, not for each part that came.
void TimelineView::mediaChanged()
{
    TimelineCanvas::mediaChanged();
    noticeChange();
    const TimelineFocus &focus = m_walk.place();
    if (!focus.shown || !focus.row.isValid())
        return;
    const QList<Piece> offered = targets(focus.row.row());
    if (std::exchange(m_told.offered, offered) != offered)
        TimelineAccessible::tell(this, focus.row.row(), QAccessible::NameChanged);
}

/// Queued: Qt tells of the view itself once it has the keyboard, and that would be heard last.
void TimelineView::tellFocus()
{
    const auto tell = [this] {
        if (hasFocus())
            TimelineAccessible::announceFocus(this);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TimelineView::step(RowWalk::Way way)
{
    if (const std::optional<int> row = m_walk.step(way))
        focusRow(*row);
    else
        scrollByLines(way == RowWalk::Way::Down ? 2 : -2);
}

bool TimelineView::page(RowWalk::Way way)
{
    const std::optional<int> row = hasFocus() ? m_walk.page(way) : std::nullopt;
    if (!row || *row == m_walk.place().row.row())
        return false;
    focusRow(*row);
    return true;
}

void TimelineView::pressFocused()
{
    const TimelineFocus &focus = m_walk.place();
    if (!focus.row.isValid())
        return;
    const QList<Piece> pressable = targets(focus.row.row());
    if (focus.target >= 0 && focus.target < pressable.size())
        press(focus.row.row(), pressable.at(focus.target));
    else if (!pressable.isEmpty()) // a row is no button: what could be pressed is told first
        focusRow(focus.row.row(), 0);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return TimelineCanvas::event(event);
    // Before a shortcut of the host, which would copy something else.
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool copies = key.matches(QKeySequence::Copy) && canCopy();
    if (copies || key.matches(QKeySequence::SelectAll) || m_walk.isLedBy(key))
        event->accept();
    return event->isAccepted();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (rowOf(keyboardHolder(*this)).isValid())
        return event->ignore(); // what stands in a row had no use for it
    if (event->matches(QKeySequence::Copy))
        return canCopy() ? copy() : event->ignore();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (ChatMenu::opensBy(*event, this))
        return;
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return event->ignore(); // the host's
    if (!walk(event->key()))
        TimelineCanvas::keyPressEvent(event);
    if (event->key() == Qt::Key_Home)
        focusRow(0);
}

bool TimelineView::walk(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(RowWalk::Way::Up);
        return true;
    case Qt::Key_Down:
        step(RowWalk::Way::Down);
        return true;
    case Qt::Key_End:
        focusRow(content().count() - 1);
        return true;
    case Qt::Key_PageUp:
        return page(RowWalk::Way::Up);
    case Qt::Key_PageDown:
        return page(RowWalk::Way::Down);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pressFocused();
        return true;
    case Qt::Key_Space:
        if (m_walk.place().target < 0)
            return false;
        pressFocused(); // after which it may be on the row
        return true;
    default:
        return false;
    }
}

bool TimelineView::focusNextPrevChild(bool next)
{
    using Way = TemplateWidget::Way;
    if (jumpButton().hasFocus())
        return leaveJumpButton(next);
    const QPersistentModelIndex row = m_walk.place().row;
    TemplateWidget *live = m_live.at(row);
    const bool isInside = live && live == m_live.at(rowOf(keyboardHolder(*this)));
    if (isInside && live->step(next ? Way::Forward : Way::Backward))
        return true;
    const int stops = row.isValid() ? int(targets(row.row()).size()) : 0;
    const int target = (isInside ? stops : m_walk.place().target) + (next ? 1 : -1);
    if (row.isValid() && target >= -1 && target < stops) {
        focusRow(row.row(), target);
        return true;
    }
    if (next && live && !isInside && live->step(Way::Forward))
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
    return TimelineCanvas::focusNextPrevChild(next);
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
    TimelineCanvas::focusInEvent(event);
    const bool byKey
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey)
        focusRow(m_walk.entry());
    viewport()->update();
    tellFocus();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    TimelineCanvas::focusOutEvent(event);
    viewport()->update();
}

} // namespace Kustomer
