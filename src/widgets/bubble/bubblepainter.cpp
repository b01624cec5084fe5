// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/bubblepainter.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/avatar.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextCursor>

#include <cmath>
#include <numbers>

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

void paintDocument(QPainter &painter, const Bubble &bubble, const ChatTheme &theme,
                   const BubbleState &state)
{
    const BubbleLook &look = bubble.look();
    painter.save();
    painter.translate(bubble.textRect().topLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.code);
    for (const QRectF &code : bubble.ornaments().code)
        painter.drawRoundedRect(code, theme.radius / 2.0, theme.radius / 2.0);
    painter.setBrush(mixed(look.background, look.quote, 0.5));
    for (const QRectF &quote : bubble.ornaments().quotes)
        painter.drawRoundedRect(quote, quote.width() / 2, quote.width() / 2);

    QAbstractTextDocumentLayout::PaintContext text;
    text.palette.setColor(QPalette::Text, look.text);
    if (state.selectionFrom < state.selectionTo) {
        QTextCursor cursor(const_cast<MessageDocument *>(bubble.document()));
        cursor.setPosition(state.selectionFrom);
        cursor.setPosition(state.selectionTo, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(look.selection);
        format.setForeground(look.selectedText);
        text.selections = {{cursor, format}};
    }
    bubble.document()->documentLayout()->draw(&painter, text);
    painter.restore();
}

void paintAttachments(QPainter &painter, const Bubble &bubble, const BubbleContext &context)
{
    const ChatTheme &theme = context.theme;
    const int size = theme.timeline.markSize;
    QRectF icon(0, 0, size, size);
    const QRect rect = bubble.attachmentRect();
    const bool rightToLeft = context.direction == Qt::RightToLeft;
    icon.moveCenter(QPointF(rightToLeft ? rect.right() - size / 2.0 : rect.left() + size / 2.0,
                            rect.center().y() + 0.5));
    painter.setPen(
        QPen(bubble.look().text, size / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath sheet; // a page with a folded corner
    const qreal fold = size * 0.3;
    sheet.moveTo(icon.right() - size * 0.12, icon.top() + fold);
    sheet.lineTo(icon.right() - size * 0.12, icon.bottom());
    sheet.lineTo(icon.left() + size * 0.12, icon.bottom());
    sheet.lineTo(icon.left() + size * 0.12, icon.top());
    sheet.lineTo(icon.right() - size * 0.12 - fold, icon.top());
    sheet.lineTo(icon.right() - size * 0.12, icon.top() + fold);
    sheet.lineTo(icon.right() - size * 0.12 - fold, icon.top() + fold);
    sheet.lineTo(icon.right() - size * 0.12 - fold, icon.top());
    painter.drawPath(sheet);
    painter.setFont(theme.font);
    painter.drawText(rightToLeft ? rect.adjusted(0, 0, -size - theme.unit, 0)
                                 : rect.adjusted(size + theme.unit, 0, 0, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     bubble.attachmentLabel());
}

void paintMark(QPainter &painter, const Bubble &bubble, const ChatTheme &theme)
{
    const QRectF rect = QRectF(bubble.markRect()).adjusted(1, 1, -1, -1);
    painter.setPen(
        QPen(theme.mutedText, rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (bubble.row().message.delivery) {
    case Message::Delivery::Sent:
        painter.drawPolyline(
            QPolygonF{rect.topLeft() + QPointF(0, rect.height() * 0.55),
                      rect.topLeft() + QPointF(rect.width() * 0.36, rect.height() * 0.88),
                      rect.topLeft() + QPointF(rect.width(), rect.height() * 0.14)});
        break;
    case Message::Delivery::Queued:
        painter.drawEllipse(rect);
        painter.drawPolyline(QPolygonF{{rect.center().x(), rect.top() + rect.height() * 0.24},
                                       rect.center(),
                                       {rect.left() + rect.width() * 0.7, rect.center().y()}});
        break;
    case Message::Delivery::Sending:
        painter.drawArc(rect, 90 * 16, -270 * 16);
        break;
    case Message::Delivery::Failed:
        break;
    }
}

void paintMeta(QPainter &painter, const Bubble &bubble, const BubbleContext &context,
               const BubbleState &state)
{
    using Look = Bubble::MetaItem::Look;
    const ChatTheme &theme = context.theme;
    for (const Bubble::MetaItem &item : bubble.meta()) {
        QFont font = theme.smallFont;
        font.setUnderline(item.look == Look::Action && item.part == state.hovered);
        painter.setFont(font);
        painter.setPen(item.look == Look::Danger       ? theme.danger
                           : item.look == Look::Action ? theme.link
                                                       : theme.mutedText);
        painter.drawText(item.rect, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         item.shown);
    }
    const bool pending = bubble.row().message.delivery != Message::Delivery::Sent;
    if (!bubble.markRect().isEmpty() && (!pending || state.showsPending))
        paintMark(painter, bubble, theme);
}

void paintTyping(QPainter &painter, const Bubble &bubble, const ChatTheme &theme, double phase)
{
    const qreal size = theme.timeline.dotSize;
    painter.setPen(Qt::NoPen);
    for (int dot = 0; dot < 3; ++dot) {
        const double angle = 2 * std::numbers::pi * (phase - dot * 0.16);
        const double lift = phase > 0 ? std::max(0.0, std::sin(angle)) : 0;
        painter.setBrush(
            mixed(bubble.look().background, theme.timeline.typingDot, 0.55 + 0.45 * lift));
        QRectF rect(0, 0, size, size);
        rect.moveCenter(QRectF(bubble.bubbleRect()).center()
                        + QPointF((dot - 1) * 2 * size, -lift * size * 0.4));
        painter.drawEllipse(rect);
    }
}

void paintLine(QPainter &painter, const Bubble &bubble, const BubbleContext &context)
{
    const ChatTheme &theme = context.theme;
    const bool unread = bubble.row().kind == BubbleRow::Kind::Unread;
    const QColor color = unread ? theme.timeline.unread : theme.timeline.notice;
    const QRect rect = bubble.bubbleRect();
    painter.setPen(color);
    painter.setFont(theme.smallStrongFont);
    painter.drawText(rect, Qt::AlignHCenter | Qt::TextWordWrap | Qt::TextDontClip, bubble.label());
    if (!unread)
        return;
    painter.setPen(QPen(mixed(theme.background, color, 0.4), 1));
    const qreal y = rect.center().y() + 0.5;
    const int gap = theme.unit * 3;
    const int margin = theme.timeline.margin;
    painter.drawLine(QPointF(margin, y), QPointF(rect.left() - gap, y));
    painter.drawLine(QPointF(rect.right() + gap, y), QPointF(context.width - margin, y));
}

void paintFocus(QPainter &painter, const Bubble &bubble, const BubbleContext &context,
                const QList<QRect> &target)
{
    const ChatTheme &theme = context.theme;
    const int width = theme.focusRingWidth;
    const QRect rect = bubble.bubbleRect();
    for (const QRect &piece : target) {
        const QColor color = rect.contains(piece.center()) ? bubble.look().text : theme.focusRing;
        paintFocusRing(painter, piece.adjusted(-width - 1, -width, width + 1, width), theme.unit,
                       color, width);
    }
    if (!target.isEmpty())
        return;
    if (bubble.isBare()) {
        const int gap = theme.unit * 2;
        paintFocusRing(painter, rect.adjusted(-gap, 0, gap, 0), theme.radius, theme.focusRing,
                       width);
        return;
    }
    const qreal inset = width * 1.5;
    painter.strokePath(roundedPath(QRectF(rect).adjusted(inset, inset, -inset, -inset),
                                   cornersOf(bubble, context)),
                       QPen(bubble.look().text, width));
}

} // namespace

void paintBubble(QPainter &painter, const Bubble &bubble, const BubbleContext &context,
                 const BubbleState &state)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(context.direction);
    if (!bubble.avatarRect().isEmpty()) {
        paintAvatar(painter, bubble.avatarRect(), bubble.row().name, state.avatar, context.theme);
    }
    if (!bubble.isBare()) {
        painter.fillPath(roundedPath(bubble.bubbleRect(), cornersOf(bubble, context)),
                         bubble.look().background);
    }
    if (bubble.document())
        paintDocument(painter, bubble, context.theme, state);
    if (!bubble.attachmentRect().isEmpty())
        paintAttachments(painter, bubble, context);
    if (bubble.row().kind == BubbleRow::Kind::Typing)
        paintTyping(painter, bubble, context.theme, state.typingPhase);
    else if (bubble.row().kind != BubbleRow::Kind::Message)
        paintLine(painter, bubble, context);
    paintMeta(painter, bubble, context, state);
    if (state.focused)
        paintFocus(painter, bubble, context, state.focusedTarget);
}

} // namespace Kustomer
