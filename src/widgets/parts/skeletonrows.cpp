// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/skeletonrows.h"

#include "widgets/looks/drawing.h"

#include <QPainter>
#include <QStyle>

namespace Kustomer {

SkeletonRows::SkeletonRows(QWidget *parent)
    : Surface(parent)
{
    m_delay.setSingleShot(true);
    m_delay.callOnTimeout(this, [this] {
        m_visible = true;
        update();
    });
}

void SkeletonRows::showEvent(QShowEvent *)
{
    m_visible = false;
    m_delay.start(theme().skeletonDelay);
}

void SkeletonRows::hideEvent(QHideEvent *)
{
    m_delay.stop();
}

void SkeletonRows::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    if (!m_visible)
        return;
    QPainter painter(this);
    const int rowHeight = theme().listRow.avatarSize + 2 * theme().listRow.padding;
    for (int top = 0; top < height(); top += rowHeight) {
        // later rows fade, as nobody knows how many there will be
        painter.setOpacity(1.0 - double(top) / height());
        paintRow(painter, QRect(0, top, width(), rowHeight));
    }
}

void SkeletonRows::paintRow(QPainter &painter, const QRect &row) const
{
    const ChatTheme::ListRow &look = theme().listRow;
    const int bar = 2 * theme().unit;
    const int left = theme().margin + look.avatarSize + look.spacing;
    const int wide = row.width() - left - theme().margin;
    const auto put = [&](const QRect &shape) {
        paintSurface(painter,
                     QStyle::visualRect(layoutDirection(), row, shape.translated(row.topLeft())),
                     shape.height() / 2.0, theme().skeleton.base);
    };
    put({theme().margin, look.padding, look.avatarSize, look.avatarSize});
    put({left, look.padding + bar, wide / 2, bar});
    put({left, look.padding + 3 * bar, wide, bar});
}

} // namespace Kustomer
