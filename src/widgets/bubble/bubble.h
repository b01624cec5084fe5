// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/blocksof.h"
#include "widgets/parts/avatar.h"

namespace Kustomer {

/// One row of a timeline, laid out for a width: a frame and the blocks in it. Its rectangles,
/// relative to the row, are what painting, hit testing, tool tips and screen readers share.
class Bubble
{
public:
    /// A block and where it is.
    struct Placed
    {
        std::unique_ptr<Block> block;
        QRect rect;
    };

    struct Hit
    {
        int piece = -1;      ///< one of pieces()
        int position = -1;   ///< in the text, nearest to the point; −1 for rows without text
        bool onText = false; ///< right on it
    };

    Bubble(const BubbleRow &row, const BubbleContext &context);

    /// Takes another width, where all that is shown is the same in it; false: nothing happened.
    bool adapt(const BubbleContext &context);

    const BubbleRow &row() const { return m_row; }
    int height() const { return m_height; }
    /// Distance from the row's top to what is shown, which depends on the row above.
    int leading() const { return m_leading; }

    const BubbleFrame &frame() const { return m_frame; }
    const std::vector<Placed> &blocks() const { return m_blocks; }
    /// The bubble, or where the words of a line without bubble are; empty: nothing is shown.
    QRect bubbleRect() const { return m_bubbleRect; }
    QRect avatarRect() const { return m_avatarRect; }
    /// Where the widget of a message stands; empty: it has none.
    QRect freePlace() const;
    /// What is there until there is a picture.
    const Monogram &monogram() const { return m_monogram; }

    /// What is looked at, pointed at, pressed or spoken by itself, in reading order.
    QList<Piece> pieces() const;
    Hit hit(QPoint point) const;
    /// How the row is spoken: "Sam, 10:42: Your refund …".
    QString accessibleText() const;
    /// How it is spoken when it comes: "New message from Sam: Your refund …"; a notice as it is.
    QString newsText() const;

    int textLength() const;
    /// The text between two positions, as it reads.
    QString textBetween(int from, int to) const;
    /// The same for the clipboard: with the end also what is too long to be shown.
    QString copyOf(int from, int to) const;
    /// The text of the row as paragraphs: where the one around a position begins and ends.
    std::pair<int, int> paragraphAt(int position) const;
    /// Where the word at a position begins and ends, or what is between two words.
    std::pair<int, int> wordAt(int position) const;

private:
    void place(RowBlocks blocks, const BubbleContext &context);
    void placeInside(Blocks blocks, const BubbleContext &context);
    void placeBelow(Blocks blocks, const BubbleContext &context);
    void mirror(int width);
    QString words() const;
    template <typename Take>
    QString collected(int from, int to, const Take &take) const;

    BubbleRow m_row;
    QLocale m_locale;
    BubbleFrame m_frame;
    std::vector<Placed> m_blocks;
    size_t m_insideCount = 0; ///< of the blocks; the others stand below the bubble
    QRect m_bubbleRect, m_avatarRect;
    Monogram m_monogram;
    int m_leading = 0;
    int m_height = 0;
};

} // namespace Kustomer
