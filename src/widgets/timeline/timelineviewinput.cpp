// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What TimelineView does with the mouse and the menu; the keyboard is in timelineviewkeys.cpp,
// what is shown in timelineview.cpp.

#include "widgets/bubble/bubbletext.h"
#include "widgets/timeline/timelineview.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto edgeFrame = 16ms;

} // namespace

TimelineSelection::Place TimelineView::placeAt(QPoint point) const
{
    const int row = rowAt(point);
    if (!model() || row < 0)
        return {};
    return {model()->index(row, 0), qMax(0, hitAt(point).position)};
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return TimelineFeed::mousePressEvent(event);
    m_pressedAt = event->pos();
    m_draggedTo.reset();
    if (event->modifiers() & Qt::ShiftModifier)
        m_selection.extend(placeAt(event->pos()));
    else
        m_selection.begin(placeAt(event->pos()));
    m_focus = {placeAt(event->pos()).row};
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt)
        return hover(event->pos());
    const int moved = (event->pos() - *m_pressedAt).manhattanLength();
    if (!m_draggedTo && moved < QApplication::startDragDistance())
        return;
    m_draggedTo = event->pos();
    selectTo(event->pos());
    if (viewport()->rect().contains(event->pos()))
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start(int(edgeFrame.count()), this);
}

void TimelineView::selectTo(QPoint point)
{
    const QRect view = viewport()->rect();
    m_selection.extend(placeAt({point.x(), qBound(view.top(), point.y(), view.bottom())}));
    viewport()->update();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeScroll.timerId())
        return TimelineFeed::timerEvent(event);
    const int above = qMin(0, m_draggedTo->y());
    const int below = qMax(0, m_draggedTo->y() - viewport()->height());
    moveBy((above + below) / 2); // the farther away, the faster
    selectTo(*m_draggedTo);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return TimelineFeed::mouseReleaseEvent(event);
    m_pressedAt.reset();
    m_edgeScroll.stop();
    if (!m_draggedTo) {
        const Bubble::Hit hit = hitAt(event->pos());
        press(rowAt(event->pos()), hit.part, hit.link);
    }
    m_draggedTo.reset();
    hover(event->pos());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineSelection::Place place = placeAt(event->pos());
    const Bubble *bubble = content().bubble(place.row.row());
    if (!bubble || !bubble->document())
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, bubble->document()->toRawText());
    finder.setPosition(place.position);
    const int from = finder.isAtBoundary() ? place.position : int(finder.toPreviousBoundary());
    const int to = int(finder.toNextBoundary());
    m_selection.begin({place.row, qMax(0, from)});
    m_selection.extend({place.row, to < 0 ? bubble->textLength() : to});
    viewport()->update();
}

void TimelineView::hover(QPoint point)
{
    const Bubble::Part part = hitAt(point).part;
    const int row = rowAt(point);
    m_hoveredRow = model() && row >= 0 ? QPersistentModelIndex(model()->index(row, 0))
                                       : QPersistentModelIndex();
    if (m_hovered != part) {
        m_hovered = part;
        viewport()->update();
    }
    switch (part) {
    case Bubble::Part::Link:
    case Bubble::Part::Retry:
    case Bubble::Part::Discard:
        return viewport()->setCursor(Qt::PointingHandCursor);
    case Bubble::Part::Text:
        return viewport()->setCursor(Qt::IBeamCursor);
    case Bubble::Part::Nothing:
    case Bubble::Part::Avatar:
    case Bubble::Part::Meta:
        break;
    }
    viewport()->unsetCursor();
}

void TimelineView::press(int row, Bubble::Part part, const QUrl &link)
{
    const bool known = model() && row >= 0 && row < model()->rowCount();
    if (!known)
        return;
    const QString clientId
        = model()->index(row, 0).data(TimelineModel::MessageRole).value<Message>().clientId;
    if (part == Bubble::Part::Link)
        Q_EMIT linkActivated(link);
    else if (part == Bubble::Part::Retry)
        Q_EMIT retryRequested(clientId);
    else if (part == Bubble::Part::Discard)
        Q_EMIT discardRequested(clientId);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered != Bubble::Part::Nothing) {
        m_hovered = Bubble::Part::Nothing;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return TimelineFeed::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    const Bubble *bubble = content().bubble(row);
    const QString text = bubble ? bubble->toolTip(help->pos() - rowRect(row).topLeft()) : QString();
    // Escaped: a message must not be able to put rich text on the screen.
    const QString shown = text.isEmpty() ? text : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
    QToolTip::showText(help->globalPos(), shown, viewport());
    return true;
}

QString TimelineView::selectedText() const
{
    if (m_selection.isEmpty())
        return {};
    QStringList texts;
    for (int row = m_selection.firstRow(); row <= m_selection.lastRow(); ++row) {
        const auto range = m_selection.range(row);
        const QString text = content().textOf(row, range->from, range->to);
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u'\n');
}

void TimelineView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TimelineView::selectAll()
{
    const int count = content().count();
    if (count == 0)
        return;
    const int end = int(content().textOf(count - 1, 0, -1).size());
    m_selection.begin({model()->index(0, 0), 0});
    m_selection.extend({model()->index(count - 1, 0), end});
    viewport()->update();
}

void TimelineView::fillMenu(QMenu &menu, int row, const QUrl &link)
{
    const Bubble *bubble = content().bubble(row);
    const QString selected = selectedText();
    const QString text
        = selected.isEmpty() && bubble ? bubble->textBetween(0, bubble->textLength()) : selected;
    if (!text.isEmpty()) {
        menu.addAction(selected.isEmpty() ? tr("Copy message") : tr("Copy"), this,
                       [text] { QApplication::clipboard()->setText(text); });
    }
    if (link.isValid()) {
        menu.addAction(tr("Copy link"), this, [link] {
            QApplication::clipboard()->setText(QString::fromLatin1(link.toEncoded()));
        });
    }
    if (bubble && bubble->row().message.delivery == Message::Delivery::Failed) {
        const QString clientId = bubble->row().message.clientId;
        menu.addSeparator();
        menu.addAction(BubbleText::retry(), this,
                       [this, clientId] { Q_EMIT retryRequested(clientId); });
        menu.addAction(BubbleText::discard(), this,
                       [this, clientId] { Q_EMIT discardRequested(clientId); });
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && m_focus.row.isValid();
    if (byKey)
        fillMenu(*menu, m_focus.row.row(), targets(m_focus.row.row()).value(m_focus.target).link);
    else
        fillMenu(*menu, rowAt(event->pos()), hitAt(event->pos()).link);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(byKey ? menuPlace() : event->globalPos());
}

} // namespace Kustomer
