// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/lineblock.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/pieces/rowwords.h"

#include <QFontMetrics>
#include <QPainter>

namespace Kustomer {

LineBlock::LineBlock(const BubbleRow &row, const BlockContext &context)
    : m_words(RowWords::line(row, context.view.today, context.view.locale))
    , m_goesOnIn(row.goesOnIn)
    , m_isUnread(row.kind == BubbleRow::Kind::Unread)
{
    const QFontMetrics metrics(context.view.theme.smallStrongFont);
    m_size = metrics
                 .boundingRect(QRect(0, 0, context.width, 1 << 20),
                               Qt::AlignHCenter | Qt::TextWordWrap, m_words)
                 .size();
}

QList<Piece> LineBlock::pieces() const
{
    if (m_goesOnIn.isEmpty())
        return {};
    return {{.role = Piece::Role::Link,
             .rects = {QRect(QPoint(), m_size)},
             .words = m_words,
             .action = OpenConversation{m_goesOnIn}}};
}

void LineBlock::paint(QPainter &painter, const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const bool isLink = !m_goesOnIn.isEmpty();
    const QColor color = m_isUnread ? theme.timeline.unread
        : isLink                    ? state.look.link
                                    : theme.timeline.notice;
    QFont font = theme.smallStrongFont;
    font.setUnderline(isLink && state.hovered >= 0);
    painter.setPen(color);
    painter.setFont(font);
    paintText(painter, QRect(QPoint(), m_size),
              Qt::AlignHCenter | Qt::TextWordWrap | Qt::TextDontClip, m_words);
    if (!m_isUnread)
        return;
    painter.setPen(QPen(mixed(theme.background, color, 0.4), 1));
    const qreal y = (m_size.height() - 1) / 2 + 0.5;
    const int gap = theme.unit * 3;
    const qreal toMargin = (state.view.width - m_size.width()) / 2.0 - theme.timeline.margin;
    painter.drawLine(QPointF(-toMargin, y), QPointF(-gap, y));
    painter.drawLine(QPointF(m_size.width() + gap, y), QPointF(m_size.width() + toMargin, y));
}

} // namespace Kustomer
