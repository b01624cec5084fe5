// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/choicesblock.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/icon.h"
#include "widgets/pieces/rowwords.h"
#include "widgets/typesetting/wrappedtext.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Kustomer {

namespace {

using Shape = Choice::Shape;
using Sign = Choice::Sign;

QSize sizeOfText(const QString &text, const QFont &font, int width)
{
    return WrappedText(text, font, width).size();
}

const QFont &titleFont(const Choice &choice, const ChatTheme &theme)
{
    if (choice.shape == Shape::Line)
        return theme.smallFont;
    return choice.details.isEmpty() ? theme.font : theme.strongFont;
}

Icon iconOfSign(Sign sign)
{
    return sign == Sign::Back ? Icon::Back : sign == Sign::Further ? Icon::Next : Icon::Outside;
}

} // namespace

ChoicesBlock::ChoicesBlock(const QList<Choice> &choices, const BlockContext &context)
    : m_media(context.view.media)
{
    for (const Choice &choice : choices) {
        m_hasPictures |= !choice.picture.isEmpty();
        m_choices.push_back({.choice = choice});
    }
    place(context);
    if (context.view.direction == Qt::RightToLeft)
        mirror();
}

int ChoicesBlock::naturalWidth(const Choice &choice, const ChatTheme &theme) const
{
    const int gap = 2 * theme.unit;
    const int words = QFontMetrics(titleFont(choice, theme)).horizontalAdvance(choice.words);
    const int details = QFontMetrics(theme.smallFont).horizontalAdvance(choice.details);
    const int picture = m_hasPictures ? theme.timeline.fileIconSize + gap : 0;
    const int sign = choice.sign == Sign::None ? 0 : theme.iconSize + gap;
    return qMax(words, details) + 2 * theme.timeline.paddingX + picture + sign + 2;
}

/// All cards are as wide as the widest wants to be.
int ChoicesBlock::cardWidth(const BlockContext &context) const
{
    const ChatTheme &theme = context.view.theme;
    int widest = theme.timeline.fileWidth;
    for (const Placed &placed : m_choices) {
        if (placed.choice.shape == Shape::Card)
            widest = qMax(widest, naturalWidth(placed.choice, theme));
    }
    return qMin(widest, qMin(context.width, theme.timeline.maximumWidth));
}

/// Gives a choice its size and places what is in it.
void ChoicesBlock::layOut(Placed &placed, int width, const BlockContext &context) const
{
    const ChatTheme &theme = context.view.theme;
    const Choice &choice = placed.choice;
    if (choice.shape == Shape::Line) {
        const QSize size = sizeOfText(choice.words, theme.smallFont, width);
        placed.rect = placed.text = QRect(0, 0, qMin(width, size.width() + 2), size.height());
        return;
    }
    const int gap = 2 * theme.unit;
    const int side = theme.timeline.fileIconSize;
    QRect room(theme.timeline.paddingX, 0, width - 2 * theme.timeline.paddingX, 0);
    if (m_hasPictures && choice.shape == Shape::Card) {
        placed.picture = QRect(gap, 0, side, side);
        room.setLeft(placed.picture.right() + 1 + gap);
    }
    if (choice.sign != Sign::None) {
        const int left
            = choice.sign == Sign::Back ? room.left() : room.right() + 1 - theme.iconSize;
        placed.sign = QRect(left, 0, theme.iconSize, theme.iconSize);
        const int taken = theme.iconSize + gap;
        room.adjust(choice.sign == Sign::Back ? taken : 0, 0,
                    choice.sign == Sign::Back ? 0 : -taken, 0);
    }
    const int title = sizeOfText(choice.words, titleFont(choice, theme), room.width()).height();
    const int details = sizeOfText(choice.details, theme.smallFont, room.width()).height();
    const int words = title + details;
    const int picture = placed.picture.isEmpty() ? 0 : side + 2 * gap;
    const int height = std::max({theme.touchSize, words + 2 * gap, picture});
    placed.rect = QRect(0, 0, width, height);
    placed.radius
        = choice.shape == Shape::Pill ? qMin(height, theme.touchSize) / 2.0 : theme.radius;
    placed.text = QRect(room.left(), (height - words) / 2, room.width(), words);
    placed.picture.moveTop((height - side) / 2);
    placed.sign.moveTop((height - theme.iconSize) / 2);
}

void ChoicesBlock::place(const BlockContext &context)
{
    const ChatTheme &theme = context.view.theme;
    const int across = qMin(context.width, theme.timeline.maximumWidth);
    const int cards = cardWidth(context);
    const int between = 2 * theme.unit; // of pills
    QPoint at;
    int bottom = 0;
    bool wasPill = false;
    for (Placed &placed : m_choices) {
        const bool isPill = placed.choice.shape == Shape::Pill;
        const int wanted = qMax(theme.touchSize, naturalWidth(placed.choice, theme));
        const int width = isPill                 ? qMin(across, wanted)
            : placed.choice.shape == Shape::Card ? cards
                                                 : across;
        layOut(placed, width, context);
        const bool isBeside = isPill && wasPill && at.x() + placed.rect.width() <= across;
        if (!isBeside) {
            const int gap = placed.choice.shape == Shape::Card ? theme.timeline.tightGap : between;
            at = QPoint(0, bottom == 0 ? theme.unit : bottom + gap);
        }
        for (QRect *rect : {&placed.rect, &placed.picture, &placed.text, &placed.sign})
            rect->translate(at);
        wasPill = isPill;
        at.rx() += placed.rect.width() + between;
        bottom = qMax(bottom, placed.rect.bottom() + 1);
        m_size = {qMax(m_size.width(), placed.rect.right() + 1), bottom + theme.unit};
    }
}

void ChoicesBlock::mirror()
{
    for (Placed &placed : m_choices) {
        for (QRect *rect : {&placed.rect, &placed.picture, &placed.text, &placed.sign})
            rect->moveLeft(m_size.width() - rect->left() - rect->width());
    }
}

bool ChoicesBlock::needsLeave(const Choice &choice) const
{
    return !choice.picture.isEmpty() && m_media && !m_media->isShown(choice.picture);
}

PictureWish ChoicesBlock::wishOf(const Placed &placed, qreal scale)
{
    return {{PictureId::Origin::Web, placed.choice.picture.toString()},
            (QSizeF(placed.picture.size()) * scale).toSize(),
            Framing::Cover};
}

QList<Piece> ChoicesBlock::pieces() const
{
    using Role = Piece::Role;
    QList<Piece> pieces;
    for (const Placed &placed : m_choices) {
        const Choice &choice = placed.choice;
        const Role role = choice.sign == Sign::Outside ? Role::Link
            : choice.shape == Shape::Line              ? Role::Label
                                                       : Role::Button;
        if (needsLeave(choice)) {
            pieces << Piece{Role::Button,
                            {placed.picture},
                            FileWords::showPicture(),
                            choice.picture.toDisplayString(),
                            ShowPicture{choice.picture}};
        }
        const QString words = spokenParts({choice.words, choice.details});
        pieces << Piece{role,
                        {placed.rect},
                        choice.isChosen ? RowWords::chosen(words) : words,
                        choice.toolTip,
                        choice.action};
        pieces.last().radius = placed.radius;
    }
    return pieces;
}

QString ChoicesBlock::words() const
{
    QStringList names;
    for (const Placed &placed : m_choices)
        names << (placed.choice.isChosen ? RowWords::chosen(placed.choice.words)
                                         : placed.choice.words);
    return spokenParts(names);
}

void ChoicesBlock::fetchPictures(qreal scale) const
{
    for (const Placed &placed : m_choices) {
        if (m_media && !placed.choice.picture.isEmpty() && !needsLeave(placed.choice))
            m_media->request(wishOf(placed, scale));
    }
}

void ChoicesBlock::paint(QPainter &painter, const BlockState &state) const
{
    int piece = 0;
    for (const Placed &placed : m_choices) {
        piece += needsLeave(placed.choice) ? 1 : 0;
        if (placed.choice.shape != Shape::Line)
            paintFace(painter, placed, state, piece == state.hovered && placed.choice.action);
        ++piece;
        if (!placed.choice.picture.isEmpty())
            paintPicture(painter, placed, state);
        paintWords(painter, placed, state);
    }
}

void ChoicesBlock::paintFace(QPainter &painter, const Placed &placed, const BlockState &state,
                             bool isHovered) const
{
    const ChatTheme &theme = state.view.theme;
    const ButtonLook &look = placed.choice.isChosen ? theme.primaryButton : theme.plainButton;
    const bool isPill = placed.choice.shape == Shape::Pill;
    const QColor rim = isPill && !placed.choice.isChosen ? theme.accent : look.border;
    paintSurface(painter, placed.rect, placed.radius, isHovered ? look.hover : look.background,
                 rim);
}

void ChoicesBlock::paintPicture(QPainter &painter, const Placed &placed,
                                const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const PictureWish wish = wishOf(placed, painter.device()->devicePixelRatioF());
    const QPixmap pixmap = m_media ? m_media->pixmap(wish) : QPixmap();
    QPainterPath frame;
    frame.addRoundedRect(placed.picture, theme.radius / 2.0, theme.radius / 2.0);
    if (pixmap.isNull()) {
        const PlateLook plate = plateIn(theme.timeline.bare);
        painter.fillPath(frame, plate.background);
        QRect icon(0, 0, theme.iconSize, theme.iconSize);
        icon.moveCenter(placed.picture.center());
        paintIcon(painter, Icon::Picture, icon, plate.quote);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(frame, Qt::IntersectClip);
    painter.drawPixmap(QRectF(placed.picture), pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

void ChoicesBlock::paintWords(QPainter &painter, const Placed &placed,
                              const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const Choice &choice = placed.choice;
    const bool isPill = choice.shape == Shape::Pill;
    if (!placed.sign.isEmpty())
        paintIcon(painter, iconOfSign(choice.sign), placed.sign, theme.mutedText);
    const QFont &font = titleFont(choice, theme);
    const Qt::Alignment side
        = state.view.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QTextOption option(isPill ? Qt::AlignHCenter : side);
    const WrappedText words(choice.words, font, placed.text.width(), option);
    painter.setPen(choice.isChosen                   ? theme.primaryButton.text
                       : isPill                      ? theme.plainButton.text
                       : choice.shape == Shape::Line ? theme.mutedText
                                                     : theme.text);
    words.paint(painter, placed.text.topLeft());
    if (choice.details.isEmpty())
        return;
    painter.setPen(theme.mutedText);
    const WrappedText details(choice.details, theme.smallFont, placed.text.width(), option);
    details.paint(painter, placed.text.topLeft() + QPoint(0, words.size().height()));
}

} // namespace Kustomer
