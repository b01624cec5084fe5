// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/typingblock.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/pieces/rowwords.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace Kustomer {

TypingBlock::TypingBlock(const BubbleRow &row, const BlockContext &context)
    : m_words(RowWords::line(row, context.view.today, context.view.locale))
    , m_dots(5 * context.view.theme.timeline.dotSize,
             QFontMetrics(context.view.theme.font).height())
    , m_size(m_dots)
    , m_gap(2 * context.view.theme.unit)
{
    const int most = context.width - m_dots.width() - m_gap;
    if (!row.isByAssistant() || most <= 0)
        return;
    const QFontMetrics metrics(context.view.theme.font);
    m_label = elided(m_words, metrics, most);
    m_size.rwidth() += m_gap + qMin(most, metrics.horizontalAdvance(m_label) + 1);
}

QRect TypingBlock::besideDots() const
{
    return {QPoint(m_dots.width() + m_gap, 0),
            QSize(m_size.width() - m_dots.width() - m_gap, m_size.height())};
}

void TypingBlock::paint(QPainter &painter, const BlockState &state) const
{
    const bool isMirrored = state.view.direction == Qt::RightToLeft;
    if (!m_label.isEmpty()) {
        QRect label = besideDots();
        if (isMirrored)
            label.moveLeft(0);
        painter.setFont(state.view.theme.font);
        painter.setPen(state.look.quote);
        paintText(painter, label,
                  (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                      | Qt::TextSingleLine,
                  m_label);
    }
    painter.translate(isMirrored ? m_size.width() - m_dots.width() : 0, 0);
    paintDots(painter, state);
}

void TypingBlock::paintDots(QPainter &painter, const BlockState &state) const
{
    const qreal size = state.view.theme.timeline.dotSize;
    painter.setPen(Qt::NoPen);
    for (int dot = 0; dot < 3; ++dot) {
        const double angle = 2 * std::numbers::pi * (state.typingPhase - dot * 0.16);
        const double lift = state.typingPhase > 0 ? std::max(0.0, std::sin(angle)) : 0;
        painter.setBrush(
            mixed(state.look.background, state.view.theme.timeline.typingDot, 0.55 + 0.45 * lift));
        QRectF rect(0, 0, size, size);
        rect.moveCenter(QRectF(QPointF(), m_dots).center()
                        + QPointF((dot - 1) * 2 * size, -lift * size * 0.4));
        painter.drawEllipse(rect);
    }
}

} // namespace Kustomer
