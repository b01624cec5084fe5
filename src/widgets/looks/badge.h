// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QLocale;
class QPainter;
QT_END_NAMESPACE

namespace Kustomer {

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
