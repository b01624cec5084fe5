// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QFontMetrics>
#include <QMargins>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// As much of one line as fits, with an ellipsis behind it where that is not all.
QString elided(const QString &line, const QFontMetrics &metrics, int width);

/// The lines of a text that there is room for, whole ones only; what follows is cut off the last.
QString wrapped(const QString &text, const QFont &font, QSize room);

/// How far letters reach above and below the line that their font claims: those of Arabic and of
/// stacked accents in many fonts.
QMargins inkBeyondLine(const QString &text, const QFont &font);

/// A font in the words of a style sheet, so that no other sheet can say otherwise.
QString fontRule(const QFont &font);
/// The same for lengths: nobody said anything of any.
QString lengthRule();
/// Whether the application or a widget around this one has a style sheet.
bool isBelowASheet(const QWidget &part);
/// The sheet of a frame that has no rim, whatever those of the host say.
QString rimlessSheet(const QWidget &frame);

/// Draws a text that runs as its letters do; flags as those of QPainter::drawText(), but left is
/// left. QPainter would take the application's direction, which may be neither the text's nor the
/// chat's.
void paintText(QPainter &painter, const QRectF &rect, int flags, const QString &text);

/// Fills a rounded rectangle; transparent colors leave no trace.
void paintSurface(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border = Qt::transparent);

/// Draws the shadow of what floats: within a unit of the rectangle's edge, all around.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, const ChatTheme &theme);

/// Draws the ring that shows where the keyboard is, just inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                    int width);

/// The width a badge with this number needs; 0 when there is nothing to count.
int badgeWidth(int count, const QLocale &locale, const ChatTheme &theme);

/// Draws a pill with a number, "99+" at most, as the locale writes it, told apart by its outline
/// from what it covers.
void paintBadge(QPainter &painter, const QRectF &rect, int count, const QLocale &locale,
                const ChatTheme &theme, const QColor &background, const QColor &text,
                const QColor &outline = Qt::transparent);

/// The height of every badge.
int badgeHeight(const ChatTheme &theme);

} // namespace Kustomer
