// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "sidebyside.h"

#include <algorithm>

SideBySide SideBySide::on(const QRect &screen, QSize shop, QSize console)
{
    constexpr int gap = 24; // with room for the frames
    const int width = shop.width() + gap + console.width();
    const int y = screen.top() + std::max(0, screen.height() - shop.height()) / 2;
    if (width <= screen.width()) {
        const int x = screen.left() + (screen.width() - width) / 2;
        return {.shop = {x, y}, .console = {x + shop.width() + gap, y}};
    }
    const int right = screen.left() + std::max(0, screen.width() - shop.width());
    const int low = screen.top() + std::max(0, screen.height() - console.height() - gap);
    return {.shop = {right, y}, .console = {screen.left(), low}};
}
