// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/metablock.h"

#include "widgets/looks/drawing.h"
#include "widgets/pieces/rowwords.h"
#include "widgets/typesetting/fairshare.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/relativetime.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace Kustomer {

namespace {

void paintMark(QPainter &painter, const QRect &place, Message::Delivery delivery)
{
    const QRectF rect = QRectF(place).adjusted(1, 1, -1, -1);
    switch (delivery) {
    case Message::Delivery::Sent:
        painter.drawPolyline(
            QPolygonF{rect.topLeft() + QPointF(0, rect.height() * 0.55),
                      rect.topLeft() + QPointF(rect.width() * 0.36, rect.height() * 0.88),
                      rect.topLeft() + QPointF(rect.width(), rect.height() * 0.14)});
        break;
    case Message::Delivery::Queued:
        paintClock(painter, place, painter.pen().color());
        break;
    case Message::Delivery::Sending:
        painter.drawArc(rect, 90 * 16, -270 * 16);
        break;
    case Message::Delivery::Failed:
    case Message::Delivery::Held:
        break;
    }
}

} // namespace

MetaBlock::MetaBlock(const BubbleRow &row, const BlockContext &context)
    : m_at(row.at)
    , m_locale(context.view.locale)
    , m_delivery(row.message.delivery)
{
    addItems(row, context.view);
    place(context);
    if (context.view.direction == Qt::RightToLeft) {
        for (Item &item : m_items) {
            QRect &rect = item.piece.rects.first();
            rect.moveLeft(m_size.width() - rect.left() - rect.width());
        }
        m_whyRect.moveLeft(m_size.width() - m_whyRect.left() - m_whyRect.width());
    }
}

void MetaBlock::addItems(const BubbleRow &row, const BubbleContext &context)
{
    using Role = Piece::Role;
    const QString howFar = RowWords::delivery(m_delivery);
    if (m_delivery == Message::Delivery::Failed) {
        m_why = RowWords::whyNotSent(row.message);
        addWords({Role::Label, {QRect()}, howFar, m_why}, context);
        const QString &id = row.message.clientId;
        addWords({Role::Button, {QRect()}, RowWords::retry(), {}, RetrySend{id}}, context);
        addWords({Role::Button, {QRect()}, RowWords::discard(), {}, DiscardSend{id}}, context);
        return;
    }
    QStringList parts{timeOfDay(row.at.time(), m_locale)};
    if (row.isByAssistant())
        parts.prepend(RowWords::ai());
    if (!row.isFromCustomer() && !row.name.isEmpty())
        parts.prepend(row.name);
    addWords({Role::Label, {QRect()}, shownParts(parts, context.direction)}, context);
    if (row.isFromCustomer() && m_delivery != Message::Delivery::Held)
        m_items.push_back({{Role::Picture, {QRect()}, howFar, howFar}, {}});
}

void MetaBlock::addWords(const Piece &piece, const BubbleContext &context)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    QStaticText words(piece.words);
    words.setTextFormat(Qt::PlainText);
    words.setTextOption(option);
    words.prepare({}, context.theme.smallFont);
    m_items.push_back({piece, words});
}

void MetaBlock::place(const BlockContext &context)
{
    const ChatTheme &theme = context.view.theme;
    const QFontMetrics metrics(theme.smallFont);
    const bool pressable = m_delivery == Message::Delivery::Failed;
    const int height = pressable ? qMax(theme.linkHeight, metrics.height()) : metrics.height();
    const int gap = pressable ? theme.unit * 2 : theme.unit;
    const int markSize = theme.timeline.markSize;

    QList<qreal> widths;
    int room = context.width - gap * int(m_items.size() - 1);
    for (const Item &item : m_items) {
        if (item.shown.text().isEmpty())
            room -= markSize;
        else
            widths << qRound(item.shown.size().width());
    }
    const int most = int(fairShare(widths, qMax(1, room)));
    int x = 0;
    for (Item &item : m_items) {
        QRect &rect = item.piece.rects.first();
        if (item.shown.text().isEmpty()) {
            rect = QRect(x, (height - markSize) / 2, markSize, markSize);
        } else {
            const int whole = qRound(item.shown.size().width());
            if (whole > most) {
                m_isElided = true;
                item.shown.setText(metrics.elidedText(item.shown.text(), Qt::ElideMiddle, most));
                item.shown.prepare({}, theme.smallFont);
            }
            rect = QRect(x, 0, qMin(whole, most), height);
        }
        x = rect.right() + 1 + gap;
    }
    m_size = {x - gap, height};
    placeReason(context);
}

void MetaBlock::placeReason(const BlockContext &context)
{
    if (m_why.isEmpty())
        return;
    const QFontMetrics metrics(context.view.theme.smallFont);
    const QSize room(qMax(1, context.width), QWIDGETSIZE_MAX);
    const QSize size = metrics.boundingRect(QRect({}, room), Qt::TextWordWrap, m_why).size();
    m_isElided |= size.height() > metrics.height(); // as wide as there is room
    const int width = qMax(m_size.width(), size.width());
    for (Item &item : m_items) // both lines end at the edge of the customer's bubble
        item.piece.rects.first().translate(width - m_size.width(), 0);
    m_whyRect = QRect({width - size.width(), m_size.height()}, size);
    m_size = {width, m_whyRect.bottom() + 1};
}

QList<Piece> MetaBlock::pieces() const
{
    QList<Piece> pieces;
    for (const Item &item : m_items)
        pieces << item.piece;
    if (m_delivery != Message::Delivery::Failed)
        pieces.first().toolTip = RowWords::dateTime(m_at, m_locale);
    if (!m_why.isEmpty())
        pieces << Piece{Piece::Role::Label, {m_whyRect}, m_why};
    return pieces;
}

void MetaBlock::paint(QPainter &painter, const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    painter.setFont(theme.smallFont);
    painter.setPen(theme.mutedText);
    paintText(painter, m_whyRect,
              (state.view.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight)
                  | Qt::AlignTop | Qt::TextWordWrap,
              m_why);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const QRect &rect = item.piece.rects.first();
        if (item.shown.text().isEmpty()) {
            const bool isPending = m_delivery != Message::Delivery::Sent;
            painter.setPen(QPen(theme.mutedText, (rect.width() - 2) / 8.0, Qt::SolidLine,
                                Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            if (!isPending || state.showsPending)
                paintMark(painter, rect, m_delivery);
            continue;
        }
        const bool failed = m_delivery == Message::Delivery::Failed;
        painter.setFont(theme.smallFont);
        if (item.piece.action && int(i) == state.hovered) {
            QFont font = theme.smallFont;
            font.setUnderline(true);
            painter.setFont(font);
        }
        painter.setPen(item.piece.action ? theme.link : failed ? theme.danger : theme.mutedText);
        const qreal above = (rect.height() - item.shown.size().height()) / 2;
        painter.drawStaticText(rect.topLeft() + QPointF(0, above), item.shown);
    }
}

} // namespace Kustomer
