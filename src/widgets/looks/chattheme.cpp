// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/chattheme.h"

#include "widgets/looks/contrast.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPalette>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double surfaceContrast = 1.5; // a brand colour like the background would hide its surface
constexpr double nearlyReadable = 2.9;  // white text is kept by darkening the brand colour a little
constexpr double emojiScale = 2.2;
constexpr double usualLineHeight = 17; // of the fonts that the lengths in the header were drawn for

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

QColor opaque(QColor color)
{
    color.setAlpha(255);
    return color;
}

/// The palette when it is of the wanted lightness, calm colours of our own otherwise.
void takeGround(ChatTheme &theme, const QPalette &palette, ColorScheme scheme)
{
    const bool paletteDark = isDark(palette);
    theme.dark = scheme == ColorScheme::System ? paletteDark : scheme == ColorScheme::Dark;
    if (theme.dark == paletteDark) {
        theme.background = opaque(palette.color(QPalette::Base));
        theme.text = legible(opaque(palette.color(QPalette::Text)), theme.background);
    } else {
        theme.background = theme.dark ? QColor(0x1b, 0x1d, 0x22) : QColor(Qt::white);
        theme.text = theme.dark ? QColor(0xec, 0xee, 0xf1) : QColor(0x1c, 0x20, 0x26);
    }
    theme.mutedText = legible(mixed(theme.background, theme.text, 0.6), theme.background);
    theme.separator = mixed(theme.background, theme.text, theme.dark ? 0.14 : 0.1);
    theme.shadow = QColor(0, 0, 0, theme.dark ? 110 : 48);
}

void takeAccent(ChatTheme &theme, const QColor &accent)
{
    theme.accent = legible(accent, theme.background, surfaceContrast);
    if (contrast(Qt::white, theme.accent) >= nearlyReadable)
        theme.accent = legible(theme.accent, Qt::white);
    theme.onAccent = readableOn(theme.accent);
    theme.link = legible(accent, theme.background);
    theme.focusRing = legible(accent, theme.background, shapeContrast);
    theme.danger = legible(QColor(0xd9, 0x2d, 0x20), theme.background);
    theme.success = legible(QColor(0x1f, 0x9d, 0x57), theme.background);
    theme.warning = legible(QColor(0xb5, 0x6a, 0x00), theme.background);
}

QFont withFamilies(QFont font, const QStringList &families)
{
    font.setFamilies(families);
    return font;
}

void takeFonts(ChatTheme &theme, const QFont &font)
{
    theme.font = font;
    theme.strongFont = scaled(font, 1.0, QFont::DemiBold);
    theme.smallFont = scaled(font, 0.85);
    theme.smallStrongFont = scaled(font, 0.85, QFont::DemiBold);
    theme.titleFont = scaled(font, 1.15, QFont::DemiBold);
    // Otherwise some emoji would be drawn as text, and those of several parts fall apart.
    const QStringList emoji{u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s, u"Noto Color Emoji"_s};
    // An alias such as "Sans Serif" is no family of its own: the emoji font would step in for it.
    const QStringList text = font.families() + QStringList{QFontInfo(font).family()};
    theme.messageFont = withFamilies(font, text + emoji);
    theme.emojiFont = withFamilies(scaled(font, emojiScale), emoji + text);
    theme.codeFont = scaled(font, 0.95);
    theme.codeFont.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    theme.codeFont.setStyleHint(QFont::Monospace);
    theme.codeFont.setFixedPitch(true);
}

void scaleLengths(ChatTheme &theme)
{
    const double factor = qMax(0.8, QFontMetricsF(theme.font).height() / usualLineHeight);
    const auto grow = [factor](auto &...lengths) {
        ((lengths = qMax(1, qRound(lengths * factor))), ...);
    };
    grow(theme.unit, theme.margin, theme.radius, theme.iconSize, theme.touchSize);
    grow(theme.header.height, theme.header.avatarSize);
    grow(theme.listRow.avatarSize, theme.listRow.padding, theme.listRow.spacing);
    grow(theme.composer.padding);
    ChatTheme::Timeline &t = theme.timeline;
    grow(t.margin, t.maximumWidth, t.paddingX, t.paddingY, t.bubbleRadius, t.tightRadius);
    grow(t.tightGap, t.runGap, t.avatarSize, t.avatarGap, t.metaGap, t.dotSize, t.markSize);
}

BubbleLook bubble(const ChatTheme &theme, const QColor &background, const QColor &text)
{
    BubbleLook look;
    look.background = background;
    look.text = text;
    look.link = legible(theme.link, background);
    look.code = mixed(background, text, 0.08);
    look.quote = legible(mixed(background, text, 0.7), background);
    look.selection = mixed(background, theme.accent, theme.dark ? 0.55 : 0.3);
    look.selectedText = legible(text, look.selection);
    return look;
}

/// A shade of a background that keeps the text on it readable: towards the text where that is
/// possible, else away from it.
QColor shaded(const QColor &background, const QColor &text, double amount)
{
    const QColor nearer = mixed(background, text, amount);
    if (contrast(text, nearer) >= textContrast)
        return nearer;
    return mixed(background, luminance(text) > luminance(background) ? Qt::black : Qt::white,
                 amount);
}

ButtonLook button(const ChatTheme &theme, const QColor &background, const QColor &text)
{
    ButtonLook look;
    look.background = background;
    look.hover = shaded(background, text, 0.07);
    look.pressed = shaded(background, text, 0.14);
    look.disabled = mixed(theme.background, theme.text, 0.06);
    look.text = legible(text, look.pressed);
    look.disabledText = mixed(theme.background, theme.text, 0.45);
    look.border = Qt::transparent;
    return look;
}

BannerLook banner(const ChatTheme &theme, const QColor &tint)
{
    const QColor background = mixed(theme.background, tint, theme.dark ? 0.2 : 0.1);
    return {background, legible(mixed(tint, theme.text, 0.35), background)};
}

void colorTimeline(ChatTheme &theme)
{
    ChatTheme::Timeline &t = theme.timeline;
    const QColor calm = mixed(theme.background, theme.text, theme.dark ? 0.11 : 0.06);
    t.company = bubble(theme, calm, legible(theme.text, calm));
    t.customer = bubble(theme, theme.accent, theme.onAccent);
    t.customer.link = theme.onAccent; // told apart by its underline
    t.customer.code = mixed(theme.accent, theme.onAccent, 0.1);
    t.customer.quote = legible(mixed(theme.accent, theme.onAccent, 0.8), theme.accent);
    t.customer.selection = theme.onAccent;
    t.customer.selectedText = legible(theme.accent, theme.onAccent);
    t.bare = bubble(theme, theme.background, theme.text);
    t.notice = theme.mutedText;
    t.unread = theme.link;
    t.typingDot = theme.mutedText;
}

void colorShell(ChatTheme &theme)
{
    const QColor &ground = theme.background;
    theme.header.background = theme.accent;
    theme.header.text = theme.onAccent;
    theme.header.mutedText = legible(mixed(theme.accent, theme.onAccent, 0.8), theme.accent);
    theme.header.hover = mixed(theme.accent, theme.onAccent, 0.12);
    theme.header.pressed = mixed(theme.accent, theme.onAccent, 0.2);

    theme.listRow.hover = mixed(ground, theme.text, 0.05);
    theme.listRow.selected = mixed(ground, theme.accent, theme.dark ? 0.28 : 0.12);
    theme.listRow.title = legible(theme.text, theme.listRow.selected);
    theme.listRow.preview = legible(theme.mutedText, theme.listRow.selected);
    theme.listRow.time = theme.listRow.preview;
    theme.listRow.separator = theme.separator;
    theme.listRow.badge = theme.accent;
    theme.listRow.badgeText = theme.onAccent;

    theme.composer.background = ground;
    theme.composer.field = mixed(ground, theme.text, theme.dark ? 0.07 : 0.03);
    theme.composer.border = mixed(ground, theme.text, theme.dark ? 0.22 : 0.16);
    theme.composer.focusBorder = theme.focusRing;
    theme.composer.text = legible(theme.text, theme.composer.field);
    theme.composer.placeholder = legible(theme.mutedText, theme.composer.field);
    theme.composer.icon = theme.mutedText;

    theme.primaryButton = button(theme, theme.accent, theme.onAccent);
    theme.plainButton = button(theme, ground, theme.link);
    theme.plainButton.border = theme.composer.border;
    theme.dangerButton = button(theme, ground, theme.danger);

    theme.neutralBanner = banner(theme, theme.text);
    theme.warningBanner = banner(theme, theme.warning);
    theme.dangerBanner = banner(theme, theme.danger);

    theme.skeleton.base = mixed(ground, theme.text, 0.06);
    theme.skeleton.highlight = mixed(ground, theme.text, 0.12);
}

} // namespace

ChatTheme ChatTheme::from(const QPalette &palette, const QFont &font, ColorScheme scheme,
                          const QColor &accent)
{
    ChatTheme theme;
    takeGround(theme, palette, scheme);
    takeAccent(theme, opaque(accent.isValid() ? accent : palette.color(QPalette::Highlight)));
    takeFonts(theme, font);
    scaleLengths(theme);
    colorTimeline(theme);
    colorShell(theme);
    return theme;
}

} // namespace Kustomer
