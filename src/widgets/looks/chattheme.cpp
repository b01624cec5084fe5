// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/chattheme.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/themesizes.h"

#include <QPalette>

namespace Kustomer {

namespace {

constexpr double surfaceContrast = 1.5; // a brand colour like the background would hide its surface
constexpr double nearlyReadable = 2.9;  // white text is kept by darkening the brand colour a little
constexpr double utmostContrast = 18;   // what the palettes of those who see less have

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

/// Nothing says so, but no other palette has white on black wherever one looks, or black on white
/// with edges that are seen as well.
bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool hasEdges = contrast(window, palette.color(QPalette::Dark)) >= strongContrast;
    return (isDark(palette) || hasEdges)
        && contrast(window, palette.color(QPalette::WindowText)) > utmostContrast
        && contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > utmostContrast
        && contrast(window, palette.color(QPalette::Base)) < 1.1
        && contrast(window, palette.color(QPalette::Button)) < 1.1;
}

/// What text needs at least.
double enough(const ChatTheme &theme)
{
    return theme.highContrast ? strongContrast : textContrast;
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
    theme.highContrast = isHighContrast(palette);
    if (theme.dark == paletteDark) {
        // A style sheet that colours windows leaves the ground of lists as it was.
        const bool listsAgree
            = contrast(palette.color(QPalette::Base), palette.color(QPalette::Text))
            >= shapeContrast;
        theme.background = opaque(palette.color(listsAgree ? QPalette::Base : QPalette::Window));
        theme.text
            = legible(opaque(palette.color(listsAgree ? QPalette::Text : QPalette::WindowText)),
                      theme.background);
    } else {
        theme.background = theme.dark ? QColor(0x1b, 0x1d, 0x22) : QColor(Qt::white);
        theme.text = theme.dark ? QColor(0xec, 0xee, 0xf1) : QColor(0x1c, 0x20, 0x26);
    }
    if (theme.highContrast) {
        if (theme.dark != paletteDark) {
            theme.background = theme.dark ? Qt::black : Qt::white;
            theme.text = theme.dark ? Qt::white : Qt::black;
        }
        theme.mutedText = theme.separator = theme.text;
    } else {
        theme.mutedText = softened(theme.text, theme.background, 0.4);
        theme.separator = mixed(theme.background, theme.text, theme.dark ? 0.14 : 0.1);
    }
    theme.shadow = QColor(0, 0, 0, theme.dark ? 110 : 48);
}

/// A surface that is seen on a ground that is neither light nor dark, farther away from its text.
QColor apart(const QColor &surface, const QColor &text, const QColor &ground)
{
    const QColor goal = luminance(text) > luminance(surface) ? Qt::black : Qt::white;
    constexpr int steps = 25;
    for (int step = 0; step <= steps; ++step) {
        const QColor candidate = mixed(surface, goal, double(step) / steps);
        if (contrast(candidate, ground) >= surfaceContrast)
            return candidate;
    }
    return surface;
}

void takeAccent(ChatTheme &theme, const QColor &accent)
{
    const double wanted = enough(theme);
    theme.accent = legible(accent, theme.background, surfaceContrast);
    if (contrast(Qt::white, theme.accent) >= nearlyReadable)
        theme.accent = legible(theme.accent, Qt::white, wanted);
    theme.onAccent = readableOn(theme.accent);
    theme.accent
        = apart(legible(theme.accent, theme.onAccent, wanted), theme.onAccent, theme.background);
    theme.link = legible(accent, theme.background, wanted);
    theme.focusRing = legible(accent, theme.background, shapeContrast);
    theme.danger = legible(QColor(0xd9, 0x2d, 0x20), theme.background, wanted);
    theme.warning = legible(QColor(0xb5, 0x6a, 0x00), theme.background, wanted);
}

/// A colour as it can be read on a bubble and on the code in it.
QColor written(const QColor &color, const BubbleLook &look, double wanted)
{
    const QColor both = legible(legible(color, look.background, wanted), look.code, wanted);
    return contrast(both, look.background) >= wanted ? both : look.text;
}

BubbleLook bubble(const ChatTheme &theme, const QColor &background, const QColor &text)
{
    BubbleLook look;
    look.background = background;
    look.text = text;
    const double wanted = enough(theme);
    look.code = theme.highContrast ? background : shaded(background, text, 0.08, wanted);
    look.link = written(theme.link, look, wanted);
    look.quote = theme.highContrast ? text : written(softened(text, background, 0.3), look, wanted);
    look.selection = mixed(background, theme.accent, theme.dark ? 0.55 : 0.3);
    look.selectedText = legible(text, look.selection, wanted);
    look.found = QColor(0xff, 0xe0, 0x83); // a marker's, whatever it is drawn over
    look.current = QColor(0xff, 0x9f, 0x40);
    look.foundText = QColor(0x1a, 0x14, 0x00);
    look.outline = theme.highContrast ? theme.text : QColor(Qt::transparent);
    return look;
}

ButtonLook button(const ChatTheme &theme, const QColor &background, const QColor &text)
{
    ButtonLook look;
    look.background = background;
    look.hover = shaded(background, text, 0.07, enough(theme));
    look.pressed = shaded(background, text, 0.14, enough(theme));
    look.disabled = mixed(theme.background, theme.text, theme.dark ? 0.13 : 0.07);
    look.text = legible(text, look.pressed, enough(theme));
    look.disabledText = mixed(theme.background, theme.text, 0.45);
    look.border = theme.highContrast ? theme.text : QColor(Qt::transparent);
    return look;
}

BannerLook banner(const ChatTheme &theme, const QColor &tint)
{
    const QColor background = mixed(theme.background, tint, theme.dark ? 0.2 : 0.1);
    return {background, legible(mixed(tint, theme.text, 0.35), background, enough(theme))};
}

void colorTimeline(ChatTheme &theme)
{
    ChatTheme::Timeline &t = theme.timeline;
    const double tint = theme.highContrast ? 0 : theme.dark ? 0.11 : 0.06;
    const QColor calm = mixed(theme.background, theme.text, tint);
    t.company = bubble(theme, calm, legible(theme.text, calm));
    t.customer = bubble(theme, theme.accent, theme.onAccent);
    t.customer.link = theme.onAccent; // told apart by its underline
    t.customer.quote = theme.highContrast
        ? theme.onAccent
        : written(softened(theme.onAccent, theme.accent, 0.2), t.customer, enough(theme));
    t.customer.selection = theme.onAccent;
    t.customer.selectedText = legible(theme.accent, theme.onAccent, enough(theme));
    t.bare = bubble(theme, theme.background, theme.text);
    t.bare.outline = Qt::transparent;
    t.notice = theme.mutedText;
    t.unread = theme.link;
    t.typingDot = theme.mutedText;
}

void colorHeader(ChatTheme &theme)
{
    theme.header.background = theme.accent;
    theme.header.text = theme.onAccent;
    theme.header.mutedText
        = theme.highContrast ? theme.onAccent : softened(theme.onAccent, theme.accent, 0.2);
    theme.header.hover = mixed(theme.accent, theme.onAccent, 0.12);
    theme.header.pressed = mixed(theme.accent, theme.onAccent, 0.2);
}

void colorList(ChatTheme &theme)
{
    const QColor &ground = theme.background;
    theme.listRow.hover = shaded(ground, theme.text, 0.05, enough(theme));
    theme.listRow.selected = mixed(ground, theme.accent, theme.dark ? 0.28 : 0.12);
    theme.listRow.title = legible(theme.text, theme.listRow.selected, enough(theme));
    theme.listRow.preview = theme.highContrast
        ? theme.listRow.title
        : softened(theme.listRow.title, theme.listRow.selected, 0.4);
    theme.listRow.time = theme.listRow.preview;
    theme.listRow.unreadTime = legible(theme.link, theme.listRow.selected, enough(theme));
    theme.listRow.badge = theme.accent;
    theme.listRow.badgeText = theme.onAccent;
    theme.scrollBar.thumb = mixed(ground, theme.text, theme.highContrast ? 1 : 0.4);
    theme.scrollBar.held = mixed(ground, theme.text, theme.highContrast ? 1 : 0.6);
    theme.skeleton.base = mixed(ground, theme.text, 0.06);
    theme.skeleton.highlight = mixed(ground, theme.text, 0.12);
}

void colorComposer(ChatTheme &theme)
{
    const QColor &ground = theme.background;
    theme.composer.background = ground;
    theme.composer.field
        = theme.highContrast ? ground : mixed(ground, theme.text, theme.dark ? 0.07 : 0.03);
    theme.composer.border = theme.highContrast
        ? theme.text
        : legible(mixed(ground, theme.text, 0.3), ground, shapeContrast);
    theme.composer.focusBorder = theme.focusRing;
    theme.composer.text = legible(theme.text, theme.composer.field);
    theme.composer.placeholder = legible(theme.mutedText, theme.composer.field);
    theme.composer.danger = legible(theme.danger, theme.composer.field, enough(theme));
}

void colorActions(ChatTheme &theme)
{
    const QColor &ground = theme.background;
    theme.primaryButton = button(theme, theme.accent, theme.onAccent);
    theme.plainButton = button(theme, ground, theme.link);
    theme.plainButton.border = theme.composer.border;

    theme.menu = {.background = ground,
                  .border = theme.separator,
                  .highlight = shaded(ground, theme.text, 0.08, enough(theme)),
                  .text = theme.text,
                  .danger = {},
                  .disabledText = theme.plainButton.disabledText};
    theme.menu.danger = legible(theme.danger, theme.menu.highlight, enough(theme));

    theme.neutralBanner = banner(theme, theme.text);
    theme.warningBanner = banner(theme, theme.warning);
    theme.dangerBanner = banner(theme, theme.danger);
}

} // namespace

ChatTheme ChatTheme::from(const QPalette &widgetsPalette, const QFont &font, ColorScheme scheme,
                          const QColor &accent)
{
    QPalette palette = widgetsPalette;
    palette.setCurrentColorGroup(QPalette::Active); // a window in the background is not grey
    ChatTheme theme;
    takeGround(theme, palette, scheme);
    takeAccent(theme, opaque(accent.isValid() ? accent : palette.color(QPalette::Highlight)));
    takeFonts(theme, font);
    scaleLengths(theme);
    colorTimeline(theme);
    colorHeader(theme);
    colorList(theme);
    colorComposer(theme);
    colorActions(theme);
    return theme;
}

ButtonLook ChatTheme::toastButton() const
{
    ButtonLook look = button(*this, text, background);
    look.text = link;
    for (const QColor &ground : {look.background, look.hover, look.pressed})
        look.text = legible(look.text, ground, enough(*this));
    look.border = highContrast ? background : QColor(Qt::transparent);
    return look;
}

QColor ChatTheme::tint(int hue) const
{
    return dark ? QColor::fromHsl(hue, 85, 88) : QColor::fromHsl(hue, 110, 205);
}

} // namespace Kustomer
