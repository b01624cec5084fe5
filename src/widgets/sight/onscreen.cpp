// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/sight/onscreen.h"

#include <QEvent>
#include <QMdiArea>
#include <QMdiSubWindow>

#include <algorithm>

namespace Kustomer {

bool isOnScreen(const QWidget &widget)
{
    // Qt calls all that is hidden visible while it takes a picture and says which sizes are due.
    if (!widget.isVisible() || widget.testAttribute(Qt::WA_PendingResizeEvent))
        return false;
    if (!widget.visibleRegion().isEmpty())
        return true;
    // Qt leaves out what the widget's own parts cover.
    const QObjectList &parts = widget.children();
    return std::ranges::any_of(parts, [](const QObject *one) {
        const auto *part = qobject_cast<const QWidget *>(one);
        return part && !part->isWindow() && isOnScreen(*part);
    });
}

OnScreenWatch::OnScreenWatch(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_soon.callOnTimeout(this, &OnScreenWatch::tell);
    follow();
}

void OnScreenWatch::follow()
{
    for (const QPointer<QWidget> &one : std::as_const(m_around)) {
        if (!one)
            continue;
        one->removeEventFilter(this);
        disconnect(one.data(), nullptr, &m_soon, nullptr);
    }
    m_around.clear();
    for (QWidget *one = m_widget; one; one = one->parentWidget()) {
        m_around << one;
        one->installEventFilter(this);
        if (auto *windows = qobject_cast<QMdiArea *>(one)) // another one may cover ours by now
            connect(windows, &QMdiArea::subWindowActivated, &m_soon, qOverload<>(&QTimer::start));
    }
}

bool OnScreenWatch::isNews(const QWidget &watched, const QEvent &event) const
{
    switch (event.type()) {
    case QEvent::ParentChange:
    case QEvent::ZOrderChange:
    case QEvent::ShowToParent:
        return true;
    case QEvent::Move:
    case QEvent::Resize:
        return !watched.isWindow();
    case QEvent::Paint: // whatever had covered it is gone
        return &watched == m_widget && !m_wasOnScreen;
    default:
        return false;
    }
}

bool OnScreenWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        follow();
    if (isNews(*static_cast<QWidget *>(watched), *event))
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void OnScreenWatch::tell()
{
    m_wasOnScreen = isOnScreen(*m_widget);
    Q_EMIT changed();
}

} // namespace Kustomer
