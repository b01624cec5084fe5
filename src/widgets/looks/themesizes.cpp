// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/themesizes.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double emojiScale = 2.2;
constexpr double usualLineHeight = 17; // of the fonts that the lengths of a theme were drawn for
constexpr double mostGrowth = 1.3;     // of what should leave large text its room

QFont withFamilies(QFont font, const QStringList &families)
{
    font.setFamilies(families);
    return font;
}

/// Leaves nothing open that a style sheet of the host could fill in where it is drawn.
QFont complete(QFont font)
{
    font.setStyle(font.style());
    font.setUnderline(font.underline());
    font.setOverline(font.overline());
    font.setStrikeOut(font.strikeOut());
    font.setCapitalization(font.capitalization());
    font.setLetterSpacing(font.letterSpacingType(), font.letterSpacing());
    font.setWordSpacing(font.wordSpacing());
    font.setStretch(font.stretch());
    font.setKerning(font.kerning());
    font.setFixedPitch(font.fixedPitch());
    return scaled(font, 1.0, QFont::Weight(font.weight()));
}

} // namespace

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

void takeFonts(ChatTheme &theme, const QFont &font)
{
    // Otherwise some emoji would be drawn as text, and those of several parts fall apart.
    const QStringList emoji{u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s, u"Noto Color Emoji"_s};
    // An alias such as "Sans Serif" is no family of its own: the emoji font would step in for it.
    const QStringList text = font.families() + QStringList{QFontInfo(font).family()};
    const QFont whole = complete(font);
    theme.font = withFamilies(whole, text + emoji);
    theme.messageFont = theme.font;
    theme.strongFont = scaled(theme.font, 1.0, QFont::DemiBold);
    theme.smallFont = scaled(theme.font, 0.85);
    theme.smallStrongFont = scaled(theme.font, 0.85, QFont::DemiBold);
    theme.titleFont = scaled(theme.font, 1.15, QFont::DemiBold);
    theme.greetingFont = scaled(theme.font, 1.5, QFont::DemiBold);
    theme.emojiFont = withFamilies(scaled(whole, emojiScale), emoji + text);
    theme.codeFont = scaled(whole, 0.95);
    theme.codeFont.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    theme.codeFont.setStyleHint(QFont::Monospace);
    theme.codeFont.setFixedPitch(true);
}

void scaleLengths(ChatTheme &theme)
{
    const double growth = qMax(0.8, QFontMetricsF(theme.font).height() / usualLineHeight);
    const auto grow = [](double factor, auto &...lengths) {
        ((lengths = qMax(1, qRound(lengths * factor))), ...);
    };
    const double capped = qMin(growth, mostGrowth);
    grow(capped, theme.unit, theme.margin, theme.radius, theme.iconSize);
    grow(qMin(growth, mostGrowth * mostGrowth), theme.touchSize, theme.header.height);
    grow(capped, theme.header.avatarSize, theme.listRow.avatarSize, theme.listRow.padding,
         theme.listRow.spacing, theme.composer.padding);
    ChatTheme::Timeline &t = theme.timeline;
    grow(growth, t.maximumWidth, t.dotSize, t.markSize, t.fileWidth);
    grow(capped, t.margin, t.paddingX, t.paddingY, t.bubbleRadius, t.tightRadius, t.tightGap,
         t.runGap, t.avatarSize, t.avatarGap, t.metaGap, t.fileIconSize, t.pictureHeight);
}

} // namespace Kustomer
