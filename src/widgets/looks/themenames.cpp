// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/themenames.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Names = QList<ThemeName>;

constexpr int finest = 32;   // of what stands between and around small things
constexpr int widest = 2000; // of columns

Names in(const QString &group, Names names)
{
    for (ThemeName &one : names)
        one.name.prepend(group + u'.');
    return names;
}

Names namesOf(ButtonLook &look)
{
    return {{u"background"_s, &look.background},
            {u"hover"_s, &look.hover},
            {u"pressed"_s, &look.pressed},
            {u"disabled"_s, &look.disabled},
            {u"text"_s, &look.text},
            {u"disabledText"_s, &look.disabledText},
            {u"border"_s, &look.border}};
}

Names namesOf(BubbleLook &look)
{
    return {{u"background"_s, &look.background},
            {u"text"_s, &look.text},
            {u"link"_s, &look.link},
            {u"code"_s, &look.code},
            {u"quote"_s, &look.quote},
            {u"selection"_s, &look.selection},
            {u"selectedText"_s, &look.selectedText},
            {u"found"_s, &look.found},
            {u"current"_s, &look.current},
            {u"foundText"_s, &look.foundText},
            {u"outline"_s, &look.outline}};
}

Names namesOf(BannerLook &look)
{
    return {{u"background"_s, &look.background}, {u"text"_s, &look.text}};
}

Names namesOf(MenuLook &look)
{
    return {{u"background"_s, &look.background}, {u"border"_s, &look.border},
            {u"highlight"_s, &look.highlight},   {u"text"_s, &look.text},
            {u"danger"_s, &look.danger},         {u"disabledText"_s, &look.disabledText}};
}

Names namesOf(ScrollBarLook &look)
{
    return {{u"thumb"_s, &look.thumb},
            {u"held"_s, &look.held},
            {u"width"_s, &look.width, 1, finest},
            {u"gap"_s, &look.gap, 0, finest},
            {u"rest"_s, &look.rest},
            {u"shortest"_s, &look.shortest, 1}};
}

Names namesOf(ChatTheme::Skeleton &look)
{
    return {{u"base"_s, &look.base}, {u"highlight"_s, &look.highlight}};
}

Names namesOf(ChatTheme::Header &look)
{
    return {{u"background"_s, &look.background},   {u"text"_s, &look.text},
            {u"mutedText"_s, &look.mutedText},     {u"hover"_s, &look.hover},
            {u"pressed"_s, &look.pressed},         {u"height"_s, &look.height, 1},
            {u"avatarSize"_s, &look.avatarSize, 1}};
}

Names namesOf(ChatTheme::ListRow &look)
{
    return {{u"hover"_s, &look.hover},
            {u"selected"_s, &look.selected},
            {u"title"_s, &look.title},
            {u"preview"_s, &look.preview},
            {u"time"_s, &look.time},
            {u"unreadTime"_s, &look.unreadTime},
            {u"badge"_s, &look.badge},
            {u"badgeText"_s, &look.badgeText},
            {u"avatarSize"_s, &look.avatarSize, 1},
            {u"padding"_s, &look.padding},
            {u"spacing"_s, &look.spacing}};
}

Names namesOf(ChatTheme::Composer &look)
{
    return {{u"background"_s, &look.background},
            {u"field"_s, &look.field},
            {u"border"_s, &look.border},
            {u"focusBorder"_s, &look.focusBorder},
            {u"text"_s, &look.text},
            {u"placeholder"_s, &look.placeholder},
            {u"danger"_s, &look.danger},
            {u"padding"_s, &look.padding},
            {u"maximumLines"_s, &look.maximumLines, 1, finest}};
}

Names namesOf(ChatTheme::Timeline &look)
{
    const Names own{{u"notice"_s, &look.notice},
                    {u"unread"_s, &look.unread},
                    {u"typingDot"_s, &look.typingDot},
                    {u"margin"_s, &look.margin},
                    {u"maximumWidth"_s, &look.maximumWidth, 1, widest},
                    {u"paddingX"_s, &look.paddingX},
                    {u"paddingY"_s, &look.paddingY},
                    {u"bubbleRadius"_s, &look.bubbleRadius},
                    {u"tightRadius"_s, &look.tightRadius},
                    {u"tightGap"_s, &look.tightGap, 0, finest},
                    {u"runGap"_s, &look.runGap},
                    {u"avatarSize"_s, &look.avatarSize, 1},
                    {u"avatarGap"_s, &look.avatarGap, 0, finest},
                    {u"metaGap"_s, &look.metaGap, 0, finest},
                    {u"dotSize"_s, &look.dotSize, 1, finest},
                    {u"markSize"_s, &look.markSize, 1, finest},
                    {u"fileIconSize"_s, &look.fileIconSize, 1},
                    {u"fileWidth"_s, &look.fileWidth, 1, widest},
                    {u"pictureHeight"_s, &look.pictureHeight, 1, widest}};
    return own + in(u"company"_s, namesOf(look.company)) + in(u"customer"_s, namesOf(look.customer))
        + in(u"bare"_s, namesOf(look.bare));
}

Names ownNamesOf(ChatTheme &theme)
{
    return {{u"background"_s, &theme.background},
            {u"text"_s, &theme.text},
            {u"mutedText"_s, &theme.mutedText},
            {u"separator"_s, &theme.separator},
            {u"accent"_s, &theme.accent},
            {u"onAccent"_s, &theme.onAccent},
            {u"link"_s, &theme.link},
            {u"danger"_s, &theme.danger},
            {u"warning"_s, &theme.warning},
            {u"shadow"_s, &theme.shadow},
            {u"focusRing"_s, &theme.focusRing},
            {u"focusRingWidth"_s, &theme.focusRingWidth, 1, finest},
            {u"unit"_s, &theme.unit, 1, finest},
            {u"margin"_s, &theme.margin},
            {u"radius"_s, &theme.radius},
            {u"iconSize"_s, &theme.iconSize, 1},
            {u"columnWidth"_s, &theme.columnWidth, 1, widest},
            {u"touchSize"_s, &theme.touchSize, 1},
            {u"linkHeight"_s, &theme.linkHeight, 1},
            {u"listWidth"_s, &theme.listWidth, 1, widest},
            {u"font"_s, &theme.font},
            {u"strongFont"_s, &theme.strongFont},
            {u"smallFont"_s, &theme.smallFont},
            {u"smallStrongFont"_s, &theme.smallStrongFont},
            {u"titleFont"_s, &theme.titleFont},
            {u"codeFont"_s, &theme.codeFont},
            {u"greetingFont"_s, &theme.greetingFont},
            {u"messageFont"_s, &theme.messageFont},
            {u"emojiFont"_s, &theme.emojiFont},
            {u"animation"_s, &theme.animation}};
}

} // namespace

QList<ThemeName> themeNames(ChatTheme &theme)
{
    return ownNamesOf(theme) + in(u"header"_s, namesOf(theme.header))
        + in(u"listRow"_s, namesOf(theme.listRow)) + in(u"composer"_s, namesOf(theme.composer))
        + in(u"timeline"_s, namesOf(theme.timeline))
        + in(u"primaryButton"_s, namesOf(theme.primaryButton))
        + in(u"plainButton"_s, namesOf(theme.plainButton)) + in(u"menu"_s, namesOf(theme.menu))
        + in(u"scrollBar"_s, namesOf(theme.scrollBar))
        + in(u"neutralBanner"_s, namesOf(theme.neutralBanner))
        + in(u"warningBanner"_s, namesOf(theme.warningBanner))
        + in(u"dangerBanner"_s, namesOf(theme.dangerBanner))
        + in(u"skeleton"_s, namesOf(theme.skeleton));
}

} // namespace Kustomer
