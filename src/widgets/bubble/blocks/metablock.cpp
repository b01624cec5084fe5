// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/metablock.h"

#include "widgets/bubble/bubbletext.h"
#include "widgets/looks/drawing.h"
#include "widgets/text/fairshare.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <QFontMetrics>
#include <QPainter>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

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

} // namespace

MetaBlock::MetaBlock(const BubbleRow &row, const BlockContext &context)
    : m_delivery(row.message.delivery)
{
    addItems(row, context.view.locale);
    place(context);
    if (context.view.direction == Qt::RightToLeft) {
        for (Item &item : m_items) {
            QRect &rect = item.piece.rects.first();
            rect.moveLeft(m_size.width() - rect.left() - rect.width());
        }
    }
}

void MetaBlock::addItems(const BubbleRow &row, const QLocale &locale)
{
    using Role = Piece::Role;
    const QString howFar = BubbleText::delivery(m_delivery);
    if (m_delivery == Message::Delivery::Failed) {
        const QString why = row.message.error ? reason(*row.message.error) : QString();
        m_items.push_back({{Role::Label, {QRect()}, howFar, why}, howFar});
        m_items.push_back(
            {{Role::Button, {QRect()}, BubbleText::retry(), {}, RetrySend{row.message.clientId}},
             BubbleText::retry()});
        m_items.push_back({{Role::Button,
                            {QRect()},
                            BubbleText::discard(),
                            {},
                            DiscardSend{row.message.clientId}},
                           BubbleText::discard()});
        return;
    }
    const QString time = BubbleText::time(row.at, locale);
    const QString date = BubbleText::dateTime(row.at, locale);
    QStringList parts{time};
    if (row.isByAssistant())
        parts.prepend(BubbleText::ai());
    if (!row.isFromCustomer() && !row.name.isEmpty())
        parts.prepend(isolatedLine(row.name));
    const QString words = parts.join(u" · "_s);
    m_items.push_back({{Role::Label, {QRect()}, words, date}, words});
    if (row.isFromCustomer())
        m_items.push_back({{Role::Picture, {QRect()}, howFar, howFar}, {}});
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
        if (item.shown.isEmpty())
            room -= markSize;
        else
            widths << metrics.horizontalAdvance(item.shown);
    }
    const int most = int(fairShare(widths, qMax(1, room)));
    int x = 0;
    for (Item &item : m_items) {
        QRect &rect = item.piece.rects.first();
        if (item.shown.isEmpty()) {
            rect = QRect(x, (height - markSize) / 2, markSize, markSize);
        } else {
            const int whole = metrics.horizontalAdvance(item.shown);
            if (whole > most)
                item.shown = metrics.elidedText(item.shown, Qt::ElideMiddle, most);
            rect = QRect(x, 0, qMin(whole, most), height);
        }
        x = rect.right() + 1 + gap;
    }
    m_size = {x - gap, height};
}

QList<Piece> MetaBlock::pieces() const
{
    QList<Piece> pieces;
    for (const Item &item : m_items)
        pieces << item.piece;
    return pieces;
}

void MetaBlock::paint(QPainter &painter, const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const QRect &rect = item.piece.rects.first();
        if (item.shown.isEmpty()) {
            const bool isPending = m_delivery != Message::Delivery::Sent;
            painter.setPen(QPen(theme.mutedText, (rect.width() - 2) / 8.0, Qt::SolidLine,
                                Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            if (!isPending || state.showsPending)
                paintMark(painter, rect, m_delivery);
            continue;
        }
        const bool failed = m_delivery == Message::Delivery::Failed;
        QFont font = theme.smallFont;
        font.setUnderline(item.piece.action && int(i) == state.hovered);
        painter.setFont(font);
        painter.setPen(item.piece.action ? theme.link : failed ? theme.danger : theme.mutedText);
        paintText(painter, rect, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                  item.shown);
    }
}

} // namespace Kustomer
