// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/bubblepainter.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/avatar.h"
#include "widgets/typesetting/messagedocument.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Kustomer {
namespace {

struct Corners
{
    qreal topLeft, topRight, bottomRight, bottomLeft;
};

QPainterPath roundedPath(const QRectF &rect, const Corners &corners)
{
    QPainterPath path;
    path.moveTo(rect.left() + corners.topLeft, rect.top());
    const auto corner = [&path](qreal x, qreal y, qreal radius, qreal startAngle) {
        path.arcTo(x, y, 2 * radius, 2 * radius, startAngle, -90);
    };
    corner(rect.right() - 2 * corners.topRight, rect.top(), corners.topRight, 90);
    corner(rect.right() - 2 * corners.bottomRight, rect.bottom() - 2 * corners.bottomRight,
           corners.bottomRight, 0);
    corner(rect.left(), rect.bottom() - 2 * corners.bottomLeft, corners.bottomLeft, 270);
    corner(rect.left(), rect.top(), corners.topLeft, 180);
    path.closeSubpath();
    return path;
}

/// Tight corners on the sender's side join the bubbles of a run.
Corners cornersOf(const Bubble &bubble, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const QRect rect = bubble.bubbleRect();
    const qreal round = qMin(qreal(look.bubbleRadius), qMin(rect.width(), rect.height()) / 2.0);
    const qreal tight = qMin(qreal(look.tightRadius), round);
    const qreal top = bubble.row().opensRun ? round : tight;
    const qreal bottom = bubble.row().endsRun ? round : tight;
    const bool rightToLeft = context.direction == Qt::RightToLeft;
    if (bubble.row().isFromCustomer() != rightToLeft)
        return {round, top, bottom, round};
    return {top, round, round, bottom};
}

void paintBubbleSurface(QPainter &painter, const Bubble &bubble, const BubbleContext &context)
{
    const BubbleLook &look = bubble.frame().look;
    const Corners corners = cornersOf(bubble, context);
    const QRectF rect(bubble.bubbleRect());
    painter.fillPath(roundedPath(rect, corners), look.background);
    if (look.outline.alpha() > 0)
        painter.strokePath(roundedPath(rect.adjusted(0.5, 0.5, -0.5, -0.5), corners),
                           QPen(look.outline, 1));
}

/// The piece of a block that has the keyboard; −1: none.
int focusedPiece(const Bubble::Placed &placed, const BubbleState &state)
{
    if (state.focusedTarget.isEmpty())
        return -1;
    const QList<Piece> pieces = placed.block->pieces();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece piece = pieces.at(i);
        piece.translate(placed.rect.topLeft());
        if (piece.action && piece.rects == state.focusedTarget)
            return int(i);
    }
    return -1;
}

/// Paints the blocks; each counts positions and pieces from its own first one.
void paintBlocks(QPainter &painter, const Bubble &bubble, const BubbleContext &context,
                 const BubbleState &state)
{
    int position = 0;
    int piece = 0;
    for (const Bubble::Placed &placed : bubble.blocks()) {
        BlockState now{context, bubble.frame().look};
        now.typingPhase = state.typingPhase;
        now.showsPending = state.showsPending;
        now.focused = focusedPiece(placed, state);
        if (state.hovered >= 0) {
            now.hovered = state.hovered - piece;
            piece += int(placed.block->pieces().size());
        }
        if (const MessageDocument *text = placed.block->text()) {
            now.selectionFrom = qBound(0, state.selectionFrom - position, text->length());
            now.selectionTo = qBound(0, state.selectionTo - position, text->length());
            for (const FoundMark &mark : state.found)
                now.found << FoundMark{mark.from - position, mark.to - position, mark.kind};
            position += text->length() + 1;
        }
        painter.save();
        painter.translate(placed.rect.topLeft());
        placed.block->paint(painter, now);
        painter.restore();
    }
}

/// Around what can be pressed, as round as it is.
qreal radiusAround(const QList<QRect> &target, const Bubble &bubble, const ChatTheme &theme)
{
    const QList<Piece> pieces = bubble.pieces();
    const auto piece = std::ranges::find_if(
        pieces, [&target](const Piece &one) { return one.action && one.rects == target; });
    const bool isRound = piece != pieces.cend() && piece->radius > 0;
    return isRound ? piece->radius + theme.focusRingWidth : theme.unit;
}

void paintFocus(QPainter &painter, const Bubble &bubble, const BubbleContext &context,
                const QList<QRect> &target)
{
    const ChatTheme &theme = context.theme;
    const int width = theme.focusRingWidth;
    const QRect rect = bubble.bubbleRect();
    const qreal radius = radiusAround(target, bubble, theme);
    for (const QRect &piece : target) {
        const QColor color
            = rect.contains(piece.center()) ? bubble.frame().look.text : theme.focusRing;
        paintFocusRing(painter, piece.adjusted(-width - 1, -width, width + 1, width), radius, color,
                       width);
    }
    if (!target.isEmpty() || rect.isEmpty())
        return;
    if (bubble.frame().surface != BubbleFrame::Surface::Bubble) {
        const int gap = theme.unit * 2;
        paintFocusRing(painter, rect.adjusted(-gap, 0, gap, 0), theme.radius, theme.focusRing,
                       width);
        return;
    }
    const qreal inset = width * 1.5;
    painter.strokePath(roundedPath(QRectF(rect).adjusted(inset, inset, -inset, -inset),
                                   cornersOf(bubble, context)),
                       QPen(bubble.frame().look.text, width));
}

} // namespace

void paintBubble(QPainter &painter, const Bubble &bubble, const BubbleContext &context,
                 const BubbleState &state)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(context.direction);
    if (!bubble.avatarRect().isEmpty()) {
        if (state.avatar.isNull())
            bubble.monogram().paint(painter, bubble.avatarRect().topLeft());
        else
            paintRound(painter, bubble.avatarRect(), state.avatar);
    }
    if (bubble.frame().surface == BubbleFrame::Surface::Bubble && !bubble.bubbleRect().isEmpty())
        paintBubbleSurface(painter, bubble, context);
    paintBlocks(painter, bubble, context, state);
    if (state.focused)
        paintFocus(painter, bubble, context, state.focusedTarget);
}

} // namespace Kustomer
