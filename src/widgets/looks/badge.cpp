// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/badge.h"

#include "widgets/looks/drawing.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr int highestCount = 99;

QString countText(int count, const QLocale &locale)
{
    return count > highestCount ? locale.toString(highestCount) + u'+' : locale.toString(count);
}

} // namespace

int badgeHeight(const ChatTheme &theme)
{
    return QFontMetrics(theme.smallStrongFont).height() + theme.unit / 2;
}

int badgeWidth(int count, const QLocale &locale, const ChatTheme &theme)
{
    if (count <= 0)
        return 0;
    const int text
        = QFontMetrics(theme.smallStrongFont).horizontalAdvance(countText(count, locale));
    return std::max(badgeHeight(theme), text + 3 * theme.unit);
}

void paintBadge(QPainter &painter, const QRectF &rect, int count, const QLocale &locale,
                const ChatTheme &theme, const QColor &background, const QColor &text,
                const QColor &outline)
{
    if (outline.alpha() > 0) {
        const qreal rim = theme.unit / 2.0;
        const QRectF around = rect.adjusted(-rim, -rim, rim, rim);
        paintSurface(painter, around, around.height() / 2, outline);
    }
    paintSurface(painter, rect, rect.height() / 2, background);
    painter.setFont(theme.smallStrongFont);
    painter.setPen(text);
    paintText(painter, rect, Qt::AlignCenter, countText(count, locale));
}

} // namespace Kustomer
