// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/stage.h"

#include "measure/measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>
#include <QWheelEvent>

namespace Benchmarks {

void Screen::expectFrame(const QWidget *viewport)
{
    m_awaited = viewport;
    m_isPainted = false;
    m_end.reset();
}

bool Screen::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isTaken = QApplication::notify(receiver, event);
    m_isPainted |= type == QEvent::Paint && receiver == m_awaited;
    if (type == QEvent::UpdateRequest && m_isPainted && !m_end)
        m_end = workOfThread();
    return isTaken;
}

Stage::Stage(std::unique_ptr<QAbstractScrollArea> view)
    : m_view(std::move(view))
{
    m_view->resize(size);
    m_view->show();
    if (!QTest::qWaitForWindowExposed(m_view.get()))
        qFatal("The view is not shown.");
    QCoreApplication::processEvents();
}

double Stage::frameAfter(const std::function<void()> &action)
{
    auto *screen = static_cast<Screen *>(QCoreApplication::instance());
    const double start = workOfThread();
    screen->expectFrame(m_view->viewport());
    action();
    while (!screen->endOfFrame())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *screen->endOfFrame() - start;
}

double Stage::scroll(int pixels)
{
    return frameAfter([&] {
        const QPointF middle = m_view->viewport()->rect().center();
        QWheelEvent wheel(middle, m_view->viewport()->mapToGlobal(middle), {0, pixels}, {0, pixels},
                          Qt::NoButton, Qt::NoModifier, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    });
}

} // namespace Benchmarks
