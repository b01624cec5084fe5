// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where a LauncherPanel is: in the window, in one of its own, or in a dock.

#include "widgets/launcher/launcherpanel.h"
#include "widgets/launcher/paneldock.h"

#include <QScreen>
#include <QStyle>

namespace Kustomer {

void LauncherPanel::connectDock()
{
    connect(m_dock, &PanelDock::shown, this, &LauncherPanel::outRequested);
    connect(m_dock, &PanelDock::closing, this, &LauncherPanel::closeRequested);
    connect(m_dock, &PanelDock::hidden, this, [this] {
        putAway();
        Q_EMIT vanished();
    });
    connect(m_dock, &PanelDock::gone, this, &LauncherPanel::leaveDyingDock);
    connect(m_dock, &PanelDock::gone, this, &LauncherPanel::say, Qt::QueuedConnection);
}

void LauncherPanel::setHost(QWidget *window)
{
    m_host = window;
    if (m_place == Place::Dock)
        return;
    if (!isOut())
        return setParent(window);
    const bool wasVisible = isVisible();
    const QRect place = geometry();
    setParent(window, Qt::Window); // what it belongs to may go
    setGeometry(place);
    setVisible(wasVisible);
}

void LauncherPanel::toggleOut()
{
    if (isOut())
        takeIn();
    else
        takeOut();
}

void LauncherPanel::setDock(QDockWidget *dock)
{
    if (m_dock->dock() == dock)
        return;
    if (m_place == Place::Dock)
        takeIn();
    m_dock->setDock(dock);
    say();
}

QDockWidget *LauncherPanel::dock() const
{
    return m_dock->dock();
}

bool LauncherPanel::isOpen() const
{
    return !isMinimized() && isVisibleTo(isWindow() ? nullptr : m_host.data());
}

void LauncherPanel::takeOut()
{
    if (!m_dock->dock())
        return takeOutAlone();
    if (m_place == Place::Dock)
        return m_dock->hold();
    m_place = Place::Dock;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    setMinimumSize(leastOutside());
    m_dock->hold();
    comeOut();
}

void LauncherPanel::takeOutAlone()
{
    if (isOut())
        return;
    const QRect window = onScreen({mapToGlobal(QPoint()), size()});
    m_place = Place::Window;
    setParent(m_host, Qt::Window);
    setMinimumSize(leastOutside().boundedTo(window.size()));
    resize(window.size());
    move(window.topLeft());
    comeOut();
}

void LauncherPanel::comeOut()
{
    say();
    place();
    show();
    activateWindow();
    if (content())
        content()->setFocus();
    Q_EMIT outChanged();
}

QSize LauncherPanel::leastOutside() const
{
    return (content() ? content()->minimumSizeHint() : QSize(0, 0)) + QSize(0, m_theme.touchSize);
}

QSize LauncherPanel::sizeHint() const
{
    return (content() ? content()->sizeHint() : QSize(0, 0)) + QSize(0, m_theme.touchSize);
}

/// Where all of a window can be reached, with the frame that it gets.
QRect LauncherPanel::onScreen(QRect window) const
{
    const QRect screen = (m_host ? m_host->screen() : this->screen())->availableGeometry();
    const int rim = style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const QSize frame(2 * rim, rim + style()->pixelMetric(QStyle::PM_TitleBarHeight));
    window.setSize(window.size().boundedTo(screen.size() - frame));
    const QSize free = screen.size() - frame - window.size();
    window.moveLeft(qBound(screen.left(), window.left(), screen.left() + free.width()));
    window.moveTop(qBound(screen.top(), window.top(), screen.top() + free.height()));
    return window;
}

void LauncherPanel::takeIn()
{
    if (!isOut())
        return;
    goInside();
    if (m_host)
        m_host->activateWindow(); // the one that was active is gone
    Q_EMIT openRequested();
    Q_EMIT outChanged();
}

void LauncherPanel::goInside()
{
    m_place = Place::Inside;
    setMinimumSize(0, 0);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    setParent(m_host, Qt::Widget);
    hide(); // until it is asked for
    m_dock->hide();
    say();
}

void LauncherPanel::putAway()
{
    if (m_place != Place::Dock)
        return hide();
    goInside();
    Q_EMIT outChanged();
}

/// Through nobody's hands: the window over which it floats may be on its way out, too.
void LauncherPanel::leaveDyingDock()
{
    if (m_place != Place::Dock)
        return;
    m_place = Place::Inside;
    setMinimumSize(0, 0);
    setParent(nullptr, Qt::Widget);
    hide();
    QMetaObject::invokeMethod(this, &LauncherPanel::comeHome, Qt::QueuedConnection);
    Q_EMIT outChanged();
    Q_EMIT vanished();
}

void LauncherPanel::comeHome()
{
    if (isOut() || parentWidget() == m_host)
        return;
    const bool wasOpen = isVisible(); // somebody asked for it meanwhile
    goInside();
    if (wasOpen)
        Q_EMIT openRequested();
}

} // namespace Kustomer
