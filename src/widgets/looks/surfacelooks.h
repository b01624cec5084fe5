// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/contrast.h"

#include <algorithm>
#include <chrono>

namespace Kustomer {

/// Colours of something pressable in its states.
struct ButtonLook
{
    QColor background, hover, pressed, disabled;
    QColor text, disabledText;
    QColor border; ///< transparent where there is none

    bool operator==(const ButtonLook &) const = default;
};

/// Colours of a bubble and of what is written in it.
struct BubbleLook
{
    QColor background, text, link;
    QColor code;  ///< behind code
    QColor quote; ///< text and bar of a quotation
    QColor selection, selectedText;
    QColor found, current, foundText; ///< behind words that were looked for, and these words
    QColor outline;                   ///< transparent where the background is seen well enough

    bool operator==(const BubbleLook &) const = default;
};

/// Colours of a plate in a bubble, such as one in the place of a picture that is not shown, and of
/// what is written on it.
struct PlateLook
{
    QColor background, hover;
    QColor text, link, quote;
};

/// The plate in a bubble: what is written on it is as readable as it is beside it.
inline PlateLook plateIn(const BubbleLook &look)
{
    const QColor ground = look.background;
    const auto wanted = [&ground](const QColor &color) {
        return std::clamp(contrast(color, ground), textContrast, strongContrast);
    };
    const bool isDark = luminance(look.text) > luminance(ground);
    const QColor ink = isDark ? Qt::white : Qt::black; // the best that a text can become
    PlateLook plate;
    plate.background = shaded(ground, ink, 0.1, wanted(look.text));
    plate.hover = shaded(ground, ink, 0.2, wanted(look.text));
    plate.text = legible(look.text, plate.background, wanted(look.text));
    plate.text = legible(plate.text, plate.hover, wanted(look.text));
    plate.link = legible(look.link, plate.background, wanted(look.link));
    plate.quote = legible(look.quote, plate.background, wanted(look.quote));
    return plate;
}

/// Colours of a banner: what it says and how urgent it is.
struct BannerLook
{
    QColor background, text;

    bool operator==(const BannerLook &) const = default;
};

/// Colours of a menu.
struct MenuLook
{
    QColor background, border, highlight;
    QColor text, danger, disabledText;

    bool operator==(const MenuLook &) const = default;
};

/// A scroll bar's thumb, at rest and under the pointer, and when it is seen.
struct ScrollBarLook
{
    QColor thumb, held;
    int width = 6, gap = 2, shortest = 32;
    std::chrono::milliseconds rest{1200}; ///< after the last move

    bool operator==(const ScrollBarLook &) const = default;
};

} // namespace Kustomer
