// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QFontMetrics>
#include <QMargins>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Kustomer {

/// As much of one line as fits, with an ellipsis behind it where that is not all.
QString elided(const QString &line, const QFontMetrics &metrics, int width);

/// The lines of a text that there is room for, whole ones only; what follows is cut off the last. A
/// word that is wider than the room goes on in the next line.
QString wrapped(const QString &text, const QFont &font, QSize room);

/// Whether there is no room for all lines of a text.
bool isCut(const QString &text, const QFont &font, QSize room);

/// How high a line of a text is: where another font has its letters, that one's may be higher.
int lineHeight(const QString &text, const QFont &font);

/// How far letters reach above and below their line: those of Arabic and of stacked accents in many
/// fonts.
QMargins inkBeyondLine(const QString &text, const QFont &font);

/// Draws a text that runs as its letters do; flags as those of QPainter::drawText(), but left is
/// left. QPainter would take the application's direction, which may be neither the text's nor the
/// chat's.
void paintText(QPainter &painter, const QRectF &rect, int flags, const QString &text);

/// Fills a rounded rectangle; transparent colors leave no trace.
void paintSurface(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border = Qt::transparent);

/// Draws the shadow of what floats: within a unit of the rectangle's edge, all around.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, const ChatTheme &theme);

/// Draws the mark of what waits.
void paintClock(QPainter &painter, const QRectF &place, const QColor &color);

/// Draws the ring that shows where the keyboard is, just inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                    int width);

} // namespace Kustomer
