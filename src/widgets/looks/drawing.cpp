// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/drawing.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

constexpr int highestCount = 99;

QString countText(int count)
{
    return count > highestCount ? QLocale().toString(highestCount) + u'+'
                                : QLocale().toString(count);
}

} // namespace

QPalette paletteOf(const ChatTheme &theme)
{
    QPalette palette(theme.timeline.company.background, theme.background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, theme.text);
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.plainButton.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, theme.plainButton.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, theme.plainButton.disabledText);
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::PlaceholderText, theme.composer.placeholder);
    return palette;
}

void dress(QWidget &widget, const QColor &text, const QFont &font)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    widget.setPalette(palette);
    widget.setFont(font);
}

void paintSurface(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border)
{
    const bool bordered = border.alpha() > 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(bordered ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = bordered ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                    int width)
{
    const qreal inset = width / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

int badgeHeight(const ChatTheme &theme)
{
    return QFontMetrics(theme.smallStrongFont).height() + theme.unit / 2;
}

int badgeWidth(int count, const ChatTheme &theme)
{
    if (count <= 0)
        return 0;
    const int text = QFontMetrics(theme.smallStrongFont).horizontalAdvance(countText(count));
    return std::max(badgeHeight(theme), text + 3 * theme.unit);
}

void paintBadge(QPainter &painter, const QRectF &rect, int count, const ChatTheme &theme,
                const QColor &background, const QColor &text)
{
    paintSurface(painter, rect, rect.height() / 2, background);
    painter.setFont(theme.smallStrongFont);
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, countText(count));
}

} // namespace Kustomer
