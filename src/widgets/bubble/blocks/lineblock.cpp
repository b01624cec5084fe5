// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/lineblock.h"

#include "widgets/bubble/bubbletext.h"
#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"

#include <QFontMetrics>
#include <QPainter>

namespace Kustomer {

LineBlock::LineBlock(const BubbleRow &row, const BlockContext &context)
    : m_words(BubbleText::line(row, context.view.today, context.view.locale))
    , m_isUnread(row.kind == BubbleRow::Kind::Unread)
{
    const QFontMetrics metrics(context.view.theme.smallStrongFont);
    m_size = metrics
                 .boundingRect(QRect(0, 0, context.width, 1 << 20),
                               Qt::AlignHCenter | Qt::TextWordWrap, m_words)
                 .size();
}

void LineBlock::paint(QPainter &painter, const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const QColor color = m_isUnread ? theme.timeline.unread : theme.timeline.notice;
    painter.setPen(color);
    painter.setFont(theme.smallStrongFont);
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
