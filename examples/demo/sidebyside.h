// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>

/// Where the shop and the console of its agent stand on a screen.
struct SideBySide
{
    QPoint shop;
    QPoint console;

    /// In the middle of the screen; where that is too narrow the console stands at the left edge,
    /// below all else the shop shows but its right side, where the chat is.
    static SideBySide on(const QRect &screen, QSize shop, QSize console);
};
