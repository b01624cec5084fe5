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
    /// Belong together; the panel may be taken along by its window, the chat by where the
    /// application has put it.
    struct Parts
    {
        QWidget *launcher;
        QPointer<QWidget> chat;
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

    static constexpr Qt::Corner usualCorner = Qt::BottomRightCorner;
    static constexpr QMargins usualMargins{24, 24, 24, 24};
    static constexpr QSize usualPopupSize{400, 640};
    static constexpr int usualIconSize = 56;

    QPointer<QWidget> host;
    Qt::Corner corner = usualCorner;
    QMargins margins = usualMargins;
    QSize popupSize = usualPopupSize;
    int iconSize = usualIconSize;

private:
    CornerPlace place() const;
    QRect panelRoom() const;
    void keepPicturesOnTop() const;

    Parts m_parts;
    bool m_settlesSoon = false;
};

} // namespace Kustomer
