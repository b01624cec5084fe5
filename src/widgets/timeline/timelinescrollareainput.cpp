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

void TimelineScrollArea::wheelEvent(QWheelEvent *event)
{
    // Without a phase the pixels are what a driver counts, and none of the screen's.
    const bool isOfFingers = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
    if (isOfFingers) {
        halt();
        moveBy(-event->pixelDelta().y());
    } else {
        // A fine wheel turns by less than a pixel at a time; none of it is lost.
        m_turned
            -= qint64(event->angleDelta().y()) * QApplication::wheelScrollLines() * lineHeight();
        scrollSmoothly(m_turned / wheelNotch);
        m_turned %= wheelNotch;
    }
    event->accept();
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
