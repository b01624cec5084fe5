// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QPalette>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// A palette for what the style paints: scroll bars, menus, selections.
QPalette paletteOf(const ChatTheme &theme);

/// Lets a widget and its children write in this color and font.
void dress(QWidget &widget, const QColor &text, const QFont &font);

/// Fills a rounded rectangle; transparent colors leave no trace.
void paintSurface(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border = Qt::transparent);

/// Draws the ring that shows where the keyboard is, just inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                    int width);

/// The width a badge with this number needs; 0 when there is nothing to count.
int badgeWidth(int count, const ChatTheme &theme);

/// Draws a pill with a number, "99+" at most.
void paintBadge(QPainter &painter, const QRectF &rect, int count, const ChatTheme &theme,
                const QColor &background, const QColor &text);

/// The height of every badge.
int badgeHeight(const ChatTheme &theme);

} // namespace Kustomer
