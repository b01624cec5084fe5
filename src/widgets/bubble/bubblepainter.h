// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/bubble.h"

#include <QPixmap>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Kustomer {

/// What a bubble looks like at a moment, beside what it is.
struct BubbleState
{
    QPixmap avatar;                         ///< null: initials
    int selectionFrom = 0, selectionTo = 0; ///< positions in the text; equal: nothing selected
    QList<FoundMark> found;                 ///< in the text
    int hovered = -1;                       ///< one of its pieces
    bool focused = false;                   ///< the keyboard is in this row
    QList<QRect> focusedTarget;             ///< and there, where it is not empty
    double typingPhase = 0;                 ///< 0 to 1, one round of the dots; 0 at rest
    bool showsPending = true; ///< whether it took long enough to tell that a message is on its way
};

/// Paints a row whose top left corner is the painter's origin.
void paintBubble(QPainter &painter, const Bubble &bubble, const BubbleContext &context,
                 const BubbleState &state);

} // namespace Kustomer
