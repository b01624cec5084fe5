// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/stage.h"

#include "measure/measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>
#include <QWheelEvent>

namespace Benchmarks {

Stage::Stage(std::unique_ptr<QAbstractScrollArea> view)
    : m_view(std::move(view))
{
    m_view->resize(size);
    m_view->show();
    if (!QTest::qWaitForWindowExposed(m_view.get()))
        qFatal("The view is not shown.");
    QCoreApplication::processEvents();
    m_view->viewport()->installEventFilter(this);
}

Stage::~Stage() = default;

bool Stage::eventFilter(QObject *, QEvent *event)
{
    m_isPainted |= event->type() == QEvent::Paint;
    return false;
}

double Stage::frameAfter(const std::function<void()> &action)
{
    m_isPainted = false;
    return millisecondsOf([&] {
        action();
        while (!m_isPainted) // the frame is over when the events before it and its own are handled
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
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
