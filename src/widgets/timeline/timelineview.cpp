// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelineview.h"

#include "widgets/bubble/bubblepainter.h"
#include "widgets/timeline/rowmenu.h"
#include "widgets/words/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace Kustomer {

TimelineView::TimelineView(QWidget *parent)
    : TimelineCanvas(parent)
{
    connect(&m_gesture, &SelectionGesture::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_gesture, &SelectionGesture::pulled, this, &TimelineView::moveBy);
    connect(&m_live, &LiveRows::entered, this, &TimelineView::follow);
    connect(&m_live, &LiveRows::resized, this, &TimelineView::measureAgain);
    connect(&m_live, &LiveRows::focusDropped, this, [this] { setFocus(); });
    connect(qApp, &QApplication::focusChanged, &m_gesture, // which goes before the button does
            [this](QWidget *from, QWidget *to) { jumpButton().giveBack(from, to); });
}

void TimelineView::setTemplate(const QString &type, const TemplateWidgets::Make &make)
{
    BubbleContext context = content().context();
    context.templates = nullptr; // what was laid out is out of date
    content().setContext(context);
    m_live.clear();
    m_templates.setType(type, make);
    context.templates = &m_templates;
    content().setContext(context);
    refresh();
}

void TimelineView::measureAgain(const QModelIndex &row)
{
    content().remeasure(row.row());
    refresh();
}

void TimelineView::reset()
{
    m_live.clear();
    m_gesture.clear();
    m_walk.goTo({});
    TimelineCanvas::reset();
}

void TimelineView::refresh()
{
    TimelineCanvas::refresh();
    m_live.arrange(content());
    m_walk.keep();
    noticeChange();
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
    const Bubble *bubble = m_gesture.selection().isEmpty() ? ringed() : nullptr;
    const QString text = bubble ? bubble->copyOf(0, bubble->textLength()) : selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

const Bubble *TimelineView::ringed() const
{
    const TimelineFocus &focus = m_walk.place();
    const bool hasRing = hasFocus() && focus.shown && focus.row.isValid();
    const Bubble *bubble = hasRing ? content().bubble(focus.row.row()) : nullptr;
    return bubble && bubble->textLength() > 0 ? bubble : nullptr;
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
        ChatMenu::enter(menu);
}

ChatMenu *TimelineView::openMenu(int row, const std::optional<Piece> &piece, QPoint place)
{
    auto *deeds = new RowMenu(this, theme());
    connect(deeds, &RowMenu::copyRequested, this, &TimelineView::copy);
    connect(deeds, &RowMenu::acted, this, &TimelineView::acted);
    const Bubble *bubble = content().bubble(row);
    const TimelineSelection &selection = m_gesture.selection();
    if (bubble ? selection.range(row).has_value() : !selection.isEmpty())
        deeds->addCopySelection();
    if (bubble)
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

} // namespace Kustomer
