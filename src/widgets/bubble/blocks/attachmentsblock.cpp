// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/attachmentsblock.h"

#include "widgets/bubble/bubbletext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace Kustomer {
namespace {

/// A page with a folded corner.
QPainterPath sheet(const QRectF &icon)
{
    const qreal inset = icon.width() * 0.12;
    const qreal fold = icon.width() * 0.3;
    QPainterPath path;
    path.moveTo(icon.right() - inset, icon.top() + fold);
    path.lineTo(icon.right() - inset, icon.bottom());
    path.lineTo(icon.left() + inset, icon.bottom());
    path.lineTo(icon.left() + inset, icon.top());
    path.lineTo(icon.right() - inset - fold, icon.top());
    path.lineTo(icon.right() - inset, icon.top() + fold);
    path.lineTo(icon.right() - inset - fold, icon.top() + fold);
    path.lineTo(icon.right() - inset - fold, icon.top());
    return path;
}

} // namespace

AttachmentsBlock::AttachmentsBlock(const BubbleRow &row, const BlockContext &context)
    : m_words(BubbleText::attachments(int(row.message.attachments.size())))
{
    const ChatTheme &theme = context.view.theme;
    const QFontMetrics metrics(theme.font);
    const int whole = theme.timeline.markSize + theme.unit + metrics.horizontalAdvance(m_words);
    m_size = {qMin(context.width, whole), metrics.height()};
}

void AttachmentsBlock::paint(QPainter &painter, const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const int size = theme.timeline.markSize;
    const QRect rect(QPoint(), m_size);
    const bool rightToLeft = state.view.direction == Qt::RightToLeft;
    QRectF icon(0, 0, size, size);
    icon.moveCenter(QPointF(rightToLeft ? rect.right() - size / 2.0 : rect.left() + size / 2.0,
                            rect.center().y() + 0.5));
    painter.setPen(QPen(state.look.text, size / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sheet(icon));
    painter.setFont(theme.font);
    const int beside = size + theme.unit;
    painter.drawText(
        rightToLeft ? rect.adjusted(0, 0, -beside, 0) : rect.adjusted(beside, 0, 0, 0),
        Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(theme.font).elidedText(m_words, Qt::ElideRight, m_size.width() - beside + 1));
}

} // namespace Kustomer
