// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelineview.h"

#include "widgets/bubble/bubblepainter.h"
#include "widgets/timeline/rowmenu.h"
#include "widgets/words/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace Kustomer {

TimelineView::TimelineView(QWidget *parent)
    : TimelineCanvas(parent)
{
    connect(&m_gesture, &SelectionGesture::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_gesture, &SelectionGesture::pulled, this, &TimelineView::moveBy);
    connect(qApp, &QApplication::focusChanged, &m_gesture, // which goes before the button does
            [this](QWidget *from, QWidget *to) { jumpButton().giveBack(from, to); });
}

void TimelineView::reset()
{
    m_gesture.clear();
    m_walk.goTo({});
    TimelineCanvas::reset();
}

void TimelineView::refresh()
{
    TimelineCanvas::refresh();
    m_walk.keep();
}

void TimelineView::adorn(BubbleState &state, int row, const Bubble &bubble) const
{
    if (const auto range = m_gesture.selection().range(row)) {
        state.selectionFrom = range->from;
        state.selectionTo = range->to < 0 ? bubble.textLength() : range->to;
    }
    const TimelineFocus &focus = m_walk.place();
    if (hasFocus() && focus.shown && focus.row.isValid() && focus.row.row() == row) {
        state.focused = true;
        state.focusedTarget = pressable(bubble.pieces()).value(focus.target).rects;
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return TimelineCanvas::mousePressEvent(event);
    m_gesture.press(event->pos(), event->modifiers());
    m_walk.goTo({content().index(rowAt(event->pos()))});
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_gesture.doubleClick(event->pos());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        m_gesture.giveUp(); // something else got the release, such as a window that opened
    if (m_gesture.isUnderWay())
        m_gesture.moveTo(event->pos());
    else
        pointAt(event->pos());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_gesture.isUnderWay())
        return TimelineCanvas::mouseReleaseEvent(event);
    const std::optional<SelectionGesture::Pressed> pressed = m_gesture.release(event->pos());
    pointAt(event->pos());
    if (pressed)
        press(pressed->row, pressed->piece);
}

void TimelineView::press(int row, const Piece &piece)
{
    if (model() && row >= 0 && row < model()->rowCount() && piece.action)
        Q_EMIT acted(row, *piece.action);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TimelineCanvas::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<Piece> piece = pieceAt(help->pos());
    QToolTip::showText(help->globalPos(), toolTipOf(piece ? piece->toolTip : QString()),
                       viewport());
    return true;
}

void TimelineView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const TimelineFocus &focus = m_walk.place();
    if (event->reason() != QContextMenuEvent::Keyboard || !focus.row.isValid()) {
        openMenu(rowAt(event->pos()), pieceAt(event->pos()), event->globalPos());
        return;
    }
    const QList<Piece> stops = focus.target >= 0 ? targets(focus.row.row()) : QList<Piece>();
    const auto stop = stops.isEmpty() ? std::nullopt : std::optional(stops.value(focus.target));
    if (ChatMenu *menu = openMenu(focus.row.row(), stop, menuPlace()))
        menu->setActiveAction(menu->actions().constFirst()); // heard by whoever cannot see it
}

ChatMenu *TimelineView::openMenu(int row, const std::optional<Piece> &piece, QPoint place)
{
    auto *deeds = new RowMenu(this, theme());
    connect(deeds, &RowMenu::copyRequested, this, &TimelineView::copy);
    connect(deeds, &RowMenu::acted, this, &TimelineView::acted);
    if (!m_gesture.selection().isEmpty())
        deeds->addCopySelection();
    if (const Bubble *bubble = content().bubble(row))
        deeds->addRow(content().index(row), *bubble, piece);
    return deeds->open(place);
}

QPoint TimelineView::menuPlace() const
{
    const QRect row = rowRect(m_walk.place().row.row());
    const Bubble *bubble = content().bubble(m_walk.place().row.row());
    const QPoint inRow = bubble ? bubble->bubbleRect().center() : QPoint();
    const QRect view = viewport()->rect();
    const int y = qBound(view.top(), row.top() + inRow.y(), view.bottom());
    return viewport()->mapToGlobal(QPoint(inRow.x(), y));
}

void TimelineView::focusRow(int row, int target)
{
    if (!model() || row < 0 || row >= content().count())
        return;
    m_walk.goTo({content().index(row), target, true});
    m_walk.keep();
    bringIntoView(row);
    viewport()->update();
    TimelineAccessible::announceFocus(this);
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
    if (row)
        focusRow(*row);
    return row.has_value();
}

void TimelineView::pressFocused()
{
    const TimelineFocus &focus = m_walk.place();
    if (!focus.row.isValid())
        return;
    const QList<Piece> pressable = targets(focus.row.row());
    if (!pressable.isEmpty())
        press(focus.row.row(), pressable.value(focus.target, pressable.first()));
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return TimelineCanvas::event(event);
    // Before a shortcut of the host, which would copy something else.
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool copies = key.matches(QKeySequence::Copy) && !m_gesture.selection().isEmpty();
    if (copies || key.matches(QKeySequence::SelectAll) || m_walk.isLedBy(key))
        event->accept();
    return event->isAccepted();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_gesture.selection().isEmpty())
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::Copy))
        return event->ignore();
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, mapToGlobal(QPoint()));
        return contextMenuEvent(&menu);
    }
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
        if (m_walk.place().target >= 0)
            pressFocused();
        return m_walk.place().target >= 0;
    default:
        return false;
    }
}

bool TimelineView::focusNextPrevChild(bool next)
{
    if (jumpButton().hasFocus())
        return leaveJumpButton(next);
    const QPersistentModelIndex &row = m_walk.place().row;
    const int target = m_walk.place().target + (next ? 1 : -1);
    if (row.isValid() && target >= -1 && target < targets(row.row()).size()) {
        focusRow(row.row(), target);
        return true;
    }
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
    // Queued: Qt tells of the view itself once it has the keyboard, and that would be heard last.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasFocus())
                TimelineAccessible::announceFocus(this);
        },
        Qt::QueuedConnection);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    TimelineCanvas::focusOutEvent(event);
    viewport()->update();
}

} // namespace Kustomer
