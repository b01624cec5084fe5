// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

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
