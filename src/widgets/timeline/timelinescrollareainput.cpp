// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What wheel and keys do with a TimelineScrollArea.

#include "widgets/timeline/timelinescrollarea.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

namespace Kustomer {
namespace {

constexpr int wheelNotch = 120; // QWheelEvent::angleDelta() of one notch

} // namespace

/// What leads nowhere here is for whatever the chat stands in, as with Qt's own lists.
void TimelineScrollArea::wheelEvent(QWheelEvent *event)
{
    // Without a phase the pixels are what a driver counts, and none of the screen's.
    const bool isOfFingers = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
    const QPoint turned = isOfFingers ? event->pixelDelta() : event->angleDelta();
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier);
    if (isZoom || qAbs(turned.x()) > qAbs(turned.y()) || !leadsOn(-turned.y())) {
        m_turned = 0;
        return event->ignore();
    }
    if (isOfFingers) {
        halt();
        moveBy(-turned.y());
    } else {
        // A fine wheel turns by less than a pixel at a time; none of it is lost.
        m_turned -= qint64(turned.y()) * QApplication::wheelScrollLines() * lineHeight();
        scrollSmoothly(m_turned / wheelNotch);
        m_turned %= wheelNotch;
    }
    event->accept();
}

/// Whether there is, or will be, something to be seen in a direction; what moves gets there first.
bool TimelineScrollArea::leadsOn(int down) const
{
    if (down == 0 || m_smooth.isRunning())
        return down != 0;
    return down > 0 ? !isAtBottom() : m_content.scrollTop() > 0 || mayGetOlder();
}

void TimelineScrollArea::keyPressEvent(QKeyEvent *event)
{
    const qint64 page = qMax(lineHeight(), m_content.viewportHeight() - 2 * lineHeight());
    switch (event->key()) {
    case Qt::Key_PageUp:
        return scrollSmoothly(-page);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return scrollSmoothly(page);
    case Qt::Key_Home:
        halt();
        m_content.scrollTo(0);
        m_olderRequested = false; // as where the reader pulls at the top
        return refresh();
    case Qt::Key_End:
        return scrollToBottom();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace Kustomer
