// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/launcher/cornerplace.h"

#include <QPointer>

namespace Kustomer {

class LauncherButton;
class LauncherPanel;
class Nudge;

/// Where a launcher and what it opened stand in the window that they float over.
class LauncherStand
{
public:
    /// Belong together; the panel may be taken along by its window.
    struct Parts
    {
        QWidget *launcher;
        QWidget *chat;
        LauncherButton *button;
        QPointer<LauncherPanel> panel;
        Nudge *nudge;
    };

    explicit LauncherStand(const Parts &parts)
        : m_parts(parts)
    { }

    /// All go where they belong now.
    void settle();
    /// The same, once, when Qt has told all parts of the window of a change: raising one meanwhile
    /// would make it pass over another.
    void settleSoon();
    void placePanel();
    void placeNudge();
    /// Opens the panel; in a window of its own where this one has no room.
    void open();

    QPointer<QWidget> host;
    Qt::Corner corner = Qt::BottomRightCorner;
    QMargins margins{24, 24, 24, 24};
    QSize popupSize{400, 640};
    int iconSize = 56;

private:
    CornerPlace place() const;
    QRect panelRoom() const;
    void keepPicturesOnTop() const;

    Parts m_parts;
    bool m_settlesSoon = false;
};

} // namespace Kustomer
