// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/fingerscroll.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QScrollEvent>
#include <QTouchEvent>

#include <algorithm>
#include <utility>

namespace Kustomer {

FingerScroll::FingerScroll(QAbstractScrollArea *view)
    : QObject(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    if (auto *list = qobject_cast<QAbstractItemView *>(view))
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QScroller::grabGesture(m_viewport, QScroller::TouchGesture);
    m_viewport->installEventFilter(this);
    connect(scroller(), &QScroller::stateChanged, this, &FingerScroll::follow);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FingerScroll::measureSoon);
}

bool FingerScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHere = watched == m_viewport;
    switch (event->type()) {
    case QEvent::TouchBegin:
        if (isHere) {
            const QPointF at = static_cast<QTouchEvent *>(event)->points().constFirst().position();
            QWidget *part = m_viewport->childAt(at.toPoint());
            m_pressed = part ? part : m_viewport;
        }
        break;
    case QEvent::ScrollPrepare:
        if (!isHere || m_isTelling)
            break;
        tell(*event);
        m_at = static_cast<QScrollPrepareEvent *>(event)->contentPos().toPoint();
        return true;
    case QEvent::Scroll:
        if (!isHere || m_isTelling)
            break;
        move(static_cast<QScrollEvent &>(*event));
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return watched->isWidgetType() ? takes(static_cast<QMouseEvent &>(*event))
                                       : tapsAgain(watched, static_cast<QMouseEvent &>(*event));
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// The scroller counts from where the finger came. What is put in above meanwhile moves the view
/// without it, so that only the way counts that it goes.
void FingerScroll::move(const QScrollEvent &event)
{
    const QPoint to = event.contentPos().toPoint();
    const QPoint way = to - std::exchange(m_at, to);
    const QPoint now(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    QScrollEvent onwards(now + way, event.overshootDistance(), event.scrollState());
    tell(onwards);
}

/// What the scroller tells, to the view itself.
void FingerScroll::tell(QEvent &event)
{
    const QPointer<FingerScroll> alive = this;
    m_isTelling = true;
    QCoreApplication::sendEvent(m_viewport, &event);
    if (alive)
        m_isTelling = false;
}

/// How far it goes is another distance by now. Once a finger has thrown it, Qt can't learn that any
/// more.
void FingerScroll::measureSoon()
{
    const auto measure = [this] {
        m_measuresSoon = false;
        const QScroller::State state = scroller()->state();
        if (state == QScroller::Pressed || state == QScroller::Dragging)
            scroller()->resendPrepareEvent();
    };
    if (scroller()->state() != QScroller::Inactive && !std::exchange(m_measuresSoon, true))
        QMetaObject::invokeMethod(this, measure, Qt::QueuedConnection);
}

void FingerScroll::follow(QScroller::State state)
{
    if (state == QScroller::Pressed)
        listen(Listening::On);
    else if (state == QScroller::Dragging && isInnermost())
        takeOver();
    else if (state == QScroller::Dragging)
        scroller()->stop();
}

void FingerScroll::listen(Listening listening)
{
    qApp->removeEventFilter(this);
    if (listening == Listening::On)
        qApp->installEventFilter(this);
}

/// Of views in each other, the finger moves the one that it lies on.
bool FingerScroll::isInnermost() const
{
    const QList<QScroller *> active = QScroller::activeScrollers();
    return std::ranges::none_of(active, [this](const QScroller *other) {
        const auto *view = qobject_cast<QWidget *>(other->target());
        return view && view != m_viewport && m_viewport->isAncestorOf(view);
    });
}

/// For what knows of no fingers, Qt makes a mouse of them: there it is released, far away.
void FingerScroll::takeOver()
{
    for (QScroller *other : QScroller::activeScrollers()) {
        const auto *around = qobject_cast<QWidget *>(other->target());
        if (around && around != m_viewport && around->isAncestorOf(m_viewport))
            other->stop();
    }
    listen(Listening::On);
    m_hasTaken = true;
    QWidget *pressed = std::exchange(m_pressed, {});
    if (!pressed)
        return;
    const QPointF away(-QWIDGETSIZE_MAX, -QWIDGETSIZE_MAX);
    QMouseEvent release(QEvent::MouseButtonRelease, away, away, away, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(pressed, &release);
}

/// Whether the finger that Qt makes a mouse of moves the view, or may be about to.
bool FingerScroll::takes(const QMouseEvent &event)
{
    if (event.source() == Qt::MouseEventNotSynthesized)
        return false;
    const QScroller::State state = scroller()->state();
    switch (event.type()) {
    case QEvent::MouseMove:
        return m_hasTaken || state == QScroller::Pressed;
    case QEvent::MouseButtonRelease:
        listen(Listening::Off);
        m_pressed.clear();
        return std::exchange(m_hasTaken, false);
    default: // stops what was thrown, or begins anew
        m_hasTaken = m_hasTaken && state == QScroller::Dragging;
        return m_hasTaken;
    }
}

/// A scroller takes a double click for itself: the second of two quick taps would press nothing.
bool FingerScroll::tapsAgain(QObject *window, const QMouseEvent &event)
{
    const bool isOfAFinger = event.source() != Qt::MouseEventNotSynthesized;
    const bool isSecond = isOfAFinger && event.type() == QEvent::MouseButtonDblClick
        && window->isWindowType() && scroller()->state() == QScroller::Pressed;
    if (!isSecond)
        return false;
    QMouseEvent press(QEvent::MouseButtonPress, event.position(), event.scenePosition(),
                      event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                      event.source(), event.pointingDevice());
    QCoreApplication::sendEvent(window, &press);
    return true;
}

} // namespace Kustomer
