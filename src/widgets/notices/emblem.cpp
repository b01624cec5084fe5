// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notices/emblem.h"

#include "widgets/looks/drawing.h"

#include <QPainter>

namespace Kustomer {

Emblem::Emblem(QWidget *parent)
    : Surface(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Emblem::setShape(Icon shape)
{
    m_shape = shape;
    update();
}

QSize Emblem::sizeHint() const
{
    const int diameter = 3 * theme().iconSize;
    return {diameter, diameter};
}

void Emblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter, rect(), height() / 2.0, theme().listRow.selected);
    const int extent = height() / 2;
    QRect shape(0, 0, extent, extent);
    shape.moveCenter(rect().center());
    paintIcon(painter, m_shape, shape, theme().link);
}

} // namespace Kustomer
