// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/surfacelooks.h"

#include <QFont>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace Kustomer {

enum class ColorScheme {
    System, ///< as light or dark as the application's palette
    Light,
    Dark,
};

/// Every colour, radius, margin and font of the chat, and the pace of what moves, derived from the
/// application's palette of active windows and font, and tinted by the brand's colour. Lengths are
/// device-independent pixels that grow with the font, margins and avatars by less than the text.
struct ChatTheme
{
    /// An invalid accent means the palette's highlight.
    static ChatTheme from(const QPalette &palette, const QFont &font,
                          ColorScheme scheme = ColorScheme::System, const QColor &accent = {});

    bool operator==(const ChatTheme &) const = default;

    /// Between the edges of what is so wide and a column in the middle of it.
    int sideMargin(int width) const { return qMax(margin, (width - columnWidth) / 2); }
    ButtonLook toastButton() const; ///< of one on a toast, whose ground is the colour of text
    /// The ground below the initials of somebody who is told from others by a hue, 0 to 359.
    QColor tint(int hue) const;

    bool dark = false;
    bool highContrast = false; ///< as the palette is: everything has an outline
    QColor background, text, mutedText, separator;
    QColor accent, onAccent; ///< a surface in the brand's colour and text on it
    QColor link;             ///< the brand's colour as text on the background
    QColor danger, warning;  ///< as text or icon on the background
    QColor shadow;           ///< translucent, below what floats
    QColor focusRing;
    int focusRingWidth = 2;

    QFont font, strongFont, smallFont, smallStrongFont, titleFont, codeFont;
    QFont greetingFont; ///< of the first words
    QFont messageFont;
    QFont emojiFont; ///< for messages that consist of emoji only

    int unit = 4;    ///< the rhythm: margins and gaps are multiples of it
    int margin = 16; ///< between the window's edge and what it holds
    int radius = 8;  ///< of cards, fields and buttons
    int iconSize = 20;
    int columnWidth = 760; ///< the most that is read or written in one line
    int touchSize = 36;    ///< smallest height and width of something pressable
    int linkHeight = 24;   ///< smallest height of words that are pressable
    int listWidth = 360;   ///< the most that the list takes beside a conversation
    std::chrono::milliseconds animation{150};
    std::chrono::milliseconds skeletonDelay{300};

    struct Header
    {
        QColor background, text, mutedText, hover, pressed;
        int height = 60, avatarSize = 36;
        bool operator==(const Header &) const = default;
    } header;

    struct ListRow
    {
        QColor hover, selected, title, preview, time, unreadTime;
        QColor badge, badgeText;
        int avatarSize = 40, padding = 12, spacing = 12;
        bool operator==(const ListRow &) const = default;
    } listRow;

    struct Composer
    {
        QColor background, field, border, focusBorder, text, placeholder;
        QColor danger; ///< as text in a field, and on cards of its colour
        int padding = 8, maximumLines = 6;
        bool operator==(const Composer &) const = default;
    } composer;

    ButtonLook primaryButton, plainButton;
    MenuLook menu;
    ScrollBarLook scrollBar;
    BannerLook neutralBanner, warningBanner, dangerBanner;

    struct Skeleton
    {
        QColor base, highlight;
        std::chrono::milliseconds period{1200}; ///< from base to highlight and back
        bool operator==(const Skeleton &) const = default;
    } skeleton;

    struct Timeline
    {
        BubbleLook company, customer, bare; ///< bare: text straight on the background
        QColor notice, unread, typingDot;
        int margin = 16;        ///< left and right of the rows, as beside all above and below
        int maximumWidth = 520; ///< of a bubble, a card and what is pressed in a row
        int paddingX = 12, paddingY = 8;
        int bubbleRadius = 16, tightRadius = 5; ///< tight: corners towards the same run
        int tightGap = 2, runGap = 16;          ///< above a row of the same run, of another
        int avatarSize = 28, avatarGap = 8, metaGap = 4;
        int dotSize = 6, markSize = 12;
        int fileIconSize = 44, fileWidth = 240; ///< of a file: its disc, and the least it takes
        int pictureHeight = 200;                ///< of a thumbnail alone
        std::chrono::minutes runLength{5};      ///< a longer silence begins a new run
        std::chrono::milliseconds typingRound{1200}; ///< of the dots, from rest to rest
        std::chrono::milliseconds sendingDelay{750}; ///< before "sending" is told
        bool operator==(const Timeline &) const = default;
    } timeline;
};

} // namespace Kustomer
