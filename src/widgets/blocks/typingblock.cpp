// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/typingblock.h"

#include "widgets/looks/contrast.h"
#include "widgets/pieces/rowwords.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace Kustomer {

TypingBlock::TypingBlock(const BubbleRow &row, const BlockContext &context)
    : m_words(RowWords::line(row, context.view.today, context.view.locale))
    , m_size(5 * context.view.theme.timeline.dotSize,
             QFontMetrics(context.view.theme.font).height())
{ }

void TypingBlock::paint(QPainter &painter, const BlockState &state) const
{
    const qreal size = state.view.theme.timeline.dotSize;
    painter.setPen(Qt::NoPen);
    for (int dot = 0; dot < 3; ++dot) {
        const double angle = 2 * std::numbers::pi * (state.typingPhase - dot * 0.16);
        const double lift = state.typingPhase > 0 ? std::max(0.0, std::sin(angle)) : 0;
        painter.setBrush(
            mixed(state.look.background, state.view.theme.timeline.typingDot, 0.55 + 0.45 * lift));
        QRectF rect(0, 0, size, size);
        rect.moveCenter(QRectF(QPointF(), m_size).center()
                        + QPointF((dot - 1) * 2 * size, -lift * size * 0.4));
        painter.drawEllipse(rect);
    }
}

} // namespace Kustomer
