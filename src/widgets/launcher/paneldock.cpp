// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/launcher/paneldock.h"

#include <QEvent>

#include <utility>

namespace Kustomer {

PanelDock::PanelDock(QWidget *panel)
    : QObject(panel)
    , m_panel(panel)
{ }

// Queued, as the window of the dock may be on its way out, too.
PanelDock::~PanelDock()
{
    if (holds())
        QMetaObject::invokeMethod(dock(), &QWidget::hide, Qt::QueuedConnection);
}

QDockWidget *PanelDock::dock() const
{
    return qobject_cast<QDockWidget *>(m_dock.data());
}

bool PanelDock::holds() const
{
    return dock() && dock()->widget() == m_panel;
}

void PanelDock::setDock(QDockWidget *dock)
{
    if (m_dock) {
        m_dock->removeEventFilter(this);
        m_dock->disconnect(this);
    }
    m_dock = dock;
    if (!dock)
        return;
    dock->installEventFilter(this);
    connect(dock, &QObject::destroyed, this, &PanelDock::gone);
    const bool isChosen = dock->testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (dock->isHidden() || !isChosen)
        dock->hide(); // also when its window is shown
    settleSoon();
}

void PanelDock::hold()
{
    if (!dock())
        return;
    if (!holds())
        dock()->setWidget(m_panel);
    m_panel->show();
    dock()->show();
    dock()->raise();
}

void PanelDock::hide()
{
    if (m_dock)
        m_dock->hide();
}

bool PanelDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dock) {
        if (event->type() == QEvent::Close && holds())
            Q_EMIT closing();
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            settleSoon();
    }
    return QObject::eventFilter(watched, event);
}

// Whoever takes a dock out of its window hides it, and shows it again.
void PanelDock::settleSoon()
{
    if (!std::exchange(m_settlesSoon, true))
        QMetaObject::invokeMethod(this, &PanelDock::settle, Qt::QueuedConnection);
}

void PanelDock::settle()
{
    m_settlesSoon = false;
    if (!m_dock)
        return;
    if (m_dock->isHidden() && holds())
        Q_EMIT hidden();
    else if (!m_dock->isHidden() && !holds())
        Q_EMIT shown();
}

} // namespace Kustomer
