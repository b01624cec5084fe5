// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pieces/bubblecontext.h"
#include "widgets/pieces/piece.h"

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Kustomer {

class MessageDocument;
struct BubbleRow;

/// Words that were looked for.
struct FoundMark
{
    enum class Kind { Found, Current };

    int from = 0, to = 0; ///< positions in the text
    Kind kind = Kind::Found;

    bool operator==(const FoundMark &) const = default;
};

/// What a block is laid out for.
struct BlockContext
{
    const BubbleContext &view;
    const BubbleLook &look;
    int width = 0; ///< the most it may take
};

/// What a block looks like at a moment. Nothing of it changes a height.
struct BlockState
{
    const BubbleContext &view;
    const BubbleLook &look;
    int selectionFrom = 0, selectionTo = 0; ///< positions in its text; equal: nothing selected
    QList<FoundMark> found = {};            ///< in its text
    int hovered = -1;                       ///< one of its pieces
    int focused = -1;                       ///< one of its pieces
    double typingPhase = 0;                 ///< 0 to 1, one round of the dots; 0 at rest
    bool showsPending = true; ///< whether it took long enough to tell that a message is on its way
};

/// One thing that a row shows, laid out for a width and a direction when it is made. All
/// coordinates are relative to it; it knows no widget.
class Block
{
public:
    virtual ~Block() = default;

    virtual QSize size() const = 0;
    /// Whether it would be the same, laid out for another width.
    virtual bool suits(int width) const
    {
        Q_UNUSED(width)
        return false;
    }
    virtual void paint(QPainter &painter, const BlockState &state) const = 0;
    /// In the order they are read.
    virtual QList<Piece> pieces() const { return {}; }
    /// Asks for what is missing to paint it on a screen of that scale, while it is in sight.
    virtual void fetchPictures(qreal scale) const { Q_UNUSED(scale) }
    /// What can be selected; nullptr: nothing.
    virtual const MessageDocument *text() const { return nullptr; }
    /// What is taken along of the text between two positions: with the end of what is shown also
    /// what is too long to be shown.
    virtual QString copyOf(int from, int to) const
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
        return {};
    }
    /// Whether a widget stands in its place.
    virtual bool isFree() const { return false; }
    /// What it adds to what is spoken of its row.
    virtual QString words() const { return {}; }
};

using Blocks = std::vector<std::unique_ptr<Block>>;

/// All that a row shows, from top to bottom.
struct RowBlocks
{
    Blocks inside; ///< in the bubble, or instead of it
    Blocks below;  ///< under it, on the sender's side
};

} // namespace Kustomer
