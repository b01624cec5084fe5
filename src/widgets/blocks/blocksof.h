// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"
#include "widgets/pieces/bubblerow.h"

namespace Kustomer {

/// How a row is framed.
struct BubbleFrame
{
    enum class Surface { Bubble, Bare, Line }; ///< bare: on the background; line: across the row

    Surface surface = Surface::Bubble;
    BubbleLook look;
    QMargins padding;
    int room = 0;      ///< the width its blocks may take
    int roomBelow = 0; ///< the width that what stands below a bubble may take
};

BubbleFrame frameOf(const BubbleRow &row, const BubbleContext &context);

/// What a row shows: the only place that knows all kinds. Nothing inside where a message has
/// nothing to show.
RowBlocks blocksOf(const BubbleRow &row, const BubbleContext &context, const BubbleFrame &frame);

} // namespace Kustomer
