// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/icon.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace Kustomer {

/// Paints how much of something is done, 0 to 1, as a ring just inside of a disc; even the least is
/// seen.
void paintProgressRing(QPainter &painter, const QRectF &disc, double fraction, const QColor &color);

/// Paints a disc that says with an icon what a press does, such as over a picture.
void paintSignDisc(QPainter &painter, const QRectF &disc, Icon icon, const QColor &background,
                   const QColor &color);

} // namespace Kustomer
