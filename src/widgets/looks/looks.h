// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

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

    bool operator==(const BubbleLook &) const = default;
};

/// Colours of a banner: what it says and how urgent it is.
struct BannerLook
{
    QColor background, text;

    bool operator==(const BannerLook &) const = default;
};

} // namespace Kustomer
