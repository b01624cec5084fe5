// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/launcher/launcherstand.h"

#include "widgets/launcher/launcherbutton.h"
#include "widgets/launcher/launcherpanel.h"
#include "widgets/launcher/nudge.h"
#include "widgets/viewer/pictureviewer.h"

#include <utility>

namespace Kustomer {

CornerPlace LauncherStand::place() const
{
    return {corner, margins, m_parts.launcher->layoutDirection()};
}

QRect LauncherStand::panelRoom() const
{
    const QSize least = m_parts.chat ? m_parts.chat->minimumSizeHint() : QSize();
    return place().panel(host->size(), iconSize, popupSize, least);
}

void LauncherStand::settleSoon()
{
    if (std::exchange(m_settlesSoon, true))
        return;
    const auto settleNow = [this] {
        m_settlesSoon = false;
        settle();
    };
    QMetaObject::invokeMethod(m_parts.launcher, settleNow, Qt::QueuedConnection);
}

void LauncherStand::settle()
{
    if (!host)
        return;
    const int rim = m_parts.button->rim();
    m_parts.launcher->setGeometry(
        place().button(host->size(), iconSize).adjusted(-rim, -rim, rim, rim));
    m_parts.launcher->raise();
    placePanel();
    if (LauncherPanel *panel = m_parts.panel; panel && !panel->isOut())
        panel->raise();
    placeNudge();
}

void LauncherStand::placeNudge()
{
    m_parts.nudge->place(place(), iconSize);
    keepPicturesOnTop();
}

/// What is looked at covers the whole window, and who looks at it wants nothing else meanwhile.
void LauncherStand::keepPicturesOnTop() const
{
    if (!host)
        return;
    for (PictureViewer *viewer :
         host->findChildren<PictureViewer *>(QString(), Qt::FindDirectChildrenOnly))
        viewer->raise();
}

void LauncherStand::placePanel()
{
    LauncherPanel *panel = m_parts.panel;
    if (!panel || panel->isOut() || !host)
        return;
    if (const QRect room = panelRoom(); !room.isEmpty())
        panel->setGeometry(room);
    else if (panel->isVisible())
        panel->takeOutAlone();
}

void LauncherStand::open()
{
    LauncherPanel *panel = m_parts.panel;
    const bool hasRoom = host && host->isVisible() && !panelRoom().isEmpty();
    if (!panel->isOut() && !hasRoom) {
        panel->resize(popupSize);
        panel->takeOutAlone();
        return;
    }
    placePanel();
    panel->show();
    panel->raise();
    if (m_parts.chat)
        m_parts.chat->setFocus(Qt::PopupFocusReason);
}

} // namespace Kustomer
