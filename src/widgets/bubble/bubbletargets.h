// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/bubble.h"

namespace Kustomer {

/// Something in a row that can be pressed: a link or an action.
struct BubbleTarget
{
    Bubble::Part part = Bubble::Part::Nothing;
    QString text;
    QUrl link;          ///< of a link
    QList<QRect> rects; ///< where it is in the row, one for each line
};

/// What can be pressed in a row, in the order it is read.
QList<BubbleTarget> targetsOf(const Bubble &bubble);

} // namespace Kustomer
