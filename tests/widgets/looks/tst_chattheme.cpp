// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/looks/chattheme.h"
#include "widgets/looks/contrast.h"

#include <QPalette>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    return palette;
}

QPalette lightPalette()
{
    return QPalette(QColor(0xf0, 0xf0, 0xf0));
}

/// Of applications that look like paper, and of those that are neither light nor dark.
QPalette paperPalette()
{
    QPalette palette(QColor(0xee, 0xe8, 0xd5));
    palette.setColor(QPalette::Base, QColor(0xfd, 0xf6, 0xe3));
    palette.setColor(QPalette::Text, QColor(0x65, 0x7b, 0x83));
    palette.setColor(QPalette::WindowText, QColor(0x58, 0x6e, 0x75));
    return palette;
}

QPalette middlePalette()
{
    QPalette palette(QColor(0x77, 0x77, 0x77));
    palette.setColor(QPalette::Base, QColor(0x70, 0x70, 0x70));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

struct Pair
{
    const char *what;
    QColor text, background;
};

QList<Pair> pairsOn(const PlateLook &plate)
{
    return {{"text on a plate", plate.text, plate.background},
            {"text on a plate one points at", plate.text, plate.hover},
            {"link on a plate", plate.link, plate.background},
            {"words on a plate", plate.quote, plate.background}};
}

QList<Pair> pairsOn(const ButtonLook &button)
{
    return {{"button on a toast", button.text, button.background},
            {"button on a toast one points at", button.text, button.hover},
            {"pressed button on a toast", button.text, button.pressed}};
}

QList<Pair> textPairs(const ChatTheme &theme)
{
    QList<Pair> pairs{
        {"text", theme.text, theme.background},
        {"muted text", theme.mutedText, theme.background},
        {"accent", theme.onAccent, theme.accent},
        {"link", theme.link, theme.background},
        {"danger", theme.danger, theme.background},
        {"warning", theme.warning, theme.background},
        {"header", theme.header.text, theme.header.background},
        {"header muted", theme.header.mutedText, theme.header.background},
        {"row title", theme.listRow.title, theme.listRow.selected},
        {"row preview", theme.listRow.preview, theme.listRow.selected},
        {"badge", theme.listRow.badgeText, theme.listRow.badge},
        {"field", theme.composer.text, theme.composer.field},
        {"placeholder", theme.composer.placeholder, theme.composer.field},
        {"danger in a field", theme.composer.danger, theme.composer.field},
        {"unread", theme.timeline.unread, theme.background},
        {"menu", theme.menu.text, theme.menu.highlight},
        {"danger in a menu", theme.menu.danger, theme.menu.background},
        {"danger in a menu where one points", theme.menu.danger, theme.menu.highlight},
    };
    for (const BubbleLook &look :
         {theme.timeline.company, theme.timeline.customer, theme.timeline.bare}) {
        pairs << Pair{"bubble", look.text, look.background}
              << Pair{"bubble link", look.link, look.background}
              << Pair{"quote", look.quote, look.background} << Pair{"code", look.text, look.code}
              << Pair{"link on code", look.link, look.code}
              << Pair{"found words", look.foundText, look.found}
              << Pair{"words one looks at", look.foundText, look.current}
              << Pair{"code in a quote", look.quote, look.code}
              << Pair{"selection", look.selectedText, look.selection};
        pairs << pairsOn(plateIn(look));
    }
    for (const ButtonLook &look : {theme.primaryButton, theme.plainButton})
        pairs << Pair{"button", look.text, look.pressed};
    pairs << pairsOn(theme.toastButton());
    for (const BannerLook &look : {theme.neutralBanner, theme.warningBanner, theme.dangerBanner})
        pairs << Pair{"banner", look.text, look.background};
    return pairs;
}

} // namespace

class ChatThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void leavesNothingOfItsFontsToASheetOfTheHost()
    {
        QFont stale(u"Nowhere"_s, 40, QFont::Black, true);
        stale.setLetterSpacing(QFont::AbsoluteSpacing, 8);
        stale.setWordSpacing(9);
        stale.setStretch(150);
        stale.setUnderline(true);
        stale.setCapitalization(QFont::AllUppercase);
        const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
        for (const QFont &font :
             {theme.font, theme.strongFont, theme.smallFont, theme.smallStrongFont, theme.titleFont,
              theme.codeFont, theme.greetingFont, theme.messageFont, theme.emojiFont})
            QCOMPARE(font.resolve(stale), font);
    }

    void measuresContrastLikeTheGuidelines()
    {
        QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void findsReadableTextOnAnyColour()
    {
        for (int red = 0; red <= 255; red += 15) {
            for (int green = 0; green <= 255; green += 15) {
                for (int blue = 0; blue <= 255; blue += 15) {
                    const QColor background(red, green, blue);
                    QVERIFY2(contrast(readableOn(background), background) >= textContrast,
                             qPrintable(background.name()));
                    const QColor text = legible(background, QColor(blue, red, green));
                    QVERIFY(contrast(text, QColor(blue, red, green)) >= textContrast);
                }
            }
        }
    }

    void keepsTextReadableWhateverTheAccent_data()
    {
        QTest::addColumn<QColor>("accent");
        for (const char *name : {"#ffffff", "#000000", "#808080", "#ffff00", "#00ff00", "#0000ff",
                                 "#ff0000", "#00ffff", "#ff00ff", "#767676", "#f5f5dc", "#123456",
                                 "#7c3aed", "#f97316", "#14b8a6", "#eab308", "#1e1e1e", "#fafafa"})
            QTest::newRow(name) << QColor::fromString(QLatin1StringView(name));
        for (int hue = 0; hue < 360; hue += 20) {
            for (int lightness : {70, 128, 170}) {
                const QColor brand = QColor::fromHsl(hue, 220, lightness);
                QTest::newRow(qPrintable(brand.name())) << brand;
            }
        }
        QTest::newRow("none") << QColor();
        QTest::newRow("translucent") << QColor(10, 200, 90, 20);
    }

    void keepsTextReadableWhateverTheAccent()
    {
        QFETCH(const QColor, accent);
        for (const QPalette &palette :
             {lightPalette(), darkPalette(), paperPalette(), middlePalette()}) {
            for (ColorScheme scheme :
                 {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
                const ChatTheme theme = ChatTheme::from(palette, QFont(), scheme, accent);
                for (const Pair &pair : textPairs(theme))
                    QVERIFY2(contrast(pair.text, pair.background) >= textContrast, pair.what);
                QVERIFY(contrast(theme.accent, theme.background) >= 1.5);
                QVERIFY(contrast(theme.focusRing, theme.background) >= shapeContrast);
            }
        }
    }

    void keepsTitleAndSubtitleOfOneKind_data() { keepsTextReadableWhateverTheAccent_data(); }
    void keepsTitleAndSubtitleOfOneKind()
    {
        QFETCH(const QColor, accent);
        for (const QPalette &palette : {lightPalette(), darkPalette(), middlePalette()}) {
            const ChatTheme theme = ChatTheme::from(palette, QFont(), ColorScheme::System, accent);
            const auto isLighter = [](const QColor &text, const QColor &ground) {
                return luminance(text) > luminance(ground);
            };
            const ChatTheme::Header &header = theme.header;
            QCOMPARE(isLighter(header.mutedText, header.background),
                     isLighter(header.text, header.background));
            QCOMPARE(isLighter(theme.mutedText, theme.background),
                     isLighter(theme.text, theme.background));
            const ChatTheme::ListRow &row = theme.listRow;
            QCOMPARE(isLighter(row.preview, row.selected), isLighter(row.title, row.selected));
            for (const BubbleLook &look : {theme.timeline.company, theme.timeline.customer})
                QCOMPARE(isLighter(look.quote, look.background),
                         isLighter(look.text, look.background));
        }
    }

    void followsThePaletteUnlessToldOtherwise()
    {
        const auto dark = [](const QPalette &palette, ColorScheme scheme) {
            return ChatTheme::from(palette, QFont(), scheme).dark;
        };
        QVERIFY(!dark(lightPalette(), ColorScheme::System));
        QVERIFY(dark(darkPalette(), ColorScheme::System));
        QVERIFY(dark(lightPalette(), ColorScheme::Dark));
        QVERIFY(!dark(darkPalette(), ColorScheme::Light));
        const ChatTheme system = ChatTheme::from(darkPalette(), QFont());
        QCOMPARE(system.background, darkPalette().color(QPalette::Base));
        QCOMPARE(system, ChatTheme::from(darkPalette(), QFont(), ColorScheme::Dark));
    }

    void usesTheBrandsColourWhereItIsVisible()
    {
        const QColor brand(0x7c, 0x3a, 0xed);
        QCOMPARE(ChatTheme::from(lightPalette(), QFont(), ColorScheme::System, brand).accent,
                 brand);
        const ChatTheme plain = ChatTheme::from(lightPalette(), QFont());
        QCOMPARE(plain.accent, lightPalette().color(QPalette::Highlight));
    }

    void growsWithTheFont()
    {
        QFont small;
        small.setPixelSize(12);
        QFont large;
        large.setPixelSize(36);
        const ChatTheme a = ChatTheme::from(lightPalette(), small);
        const ChatTheme b = ChatTheme::from(lightPalette(), large);
        QVERIFY(b.timeline.avatarSize > a.timeline.avatarSize);
        QVERIFY(b.timeline.maximumWidth > 2 * a.timeline.maximumWidth);
        QCOMPARE(b.font.pixelSize(), large.pixelSize());
        QVERIFY(b.smallFont.pixelSize() < large.pixelSize());
    }

    void leavesLargeTextItsRoom()
    {
        QFont large;
        large.setPointSize(24);
        const ChatTheme theme = ChatTheme::from(lightPalette(), large);
        const ChatTheme plain;
        QVERIFY(theme.margin <= qRound(plain.margin * 1.3));
        QVERIFY(theme.header.avatarSize <= qRound(plain.header.avatarSize * 1.3));
        QVERIFY(theme.listRow.avatarSize <= qRound(plain.listRow.avatarSize * 1.3));
        QVERIFY(theme.timeline.avatarSize <= qRound(plain.timeline.avatarSize * 1.3));
    }

    void looksAtThePaletteOfActiveWindows()
    {
        QPalette palette = lightPalette();
        palette.setColor(QPalette::Active, QPalette::Highlight, QColor(0x2f, 0x7f, 0xd1));
        palette.setColor(QPalette::Inactive, QPalette::Highlight, Qt::lightGray);
        palette.setColor(QPalette::Disabled, QPalette::Text, Qt::lightGray);
        const ChatTheme active = ChatTheme::from(palette, QFont());
        for (const auto group : {QPalette::Inactive, QPalette::Disabled}) {
            palette.setCurrentColorGroup(group);
            QCOMPARE(ChatTheme::from(palette, QFont()), active);
        }
    }

    void keepsTheContrastThatAPaletteGives_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("yellow on black") << QColor(Qt::black) << QColor(Qt::yellow);
    }

    void keepsTheContrastThatAPaletteGives()
    {
        QFETCH(const QColor, ground);
        QFETCH(const QColor, text);
        const QPalette palette(text, ground, text, text, text, text, text, ground, ground);
        for (ColorScheme scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
            for (const QColor brand :
                 {QColor(), QColor(0xff, 0x5a, 0x5f), QColor(0x12, 0x34, 0x56)}) {
                const ChatTheme theme = ChatTheme::from(palette, QFont(), scheme, brand);
                for (const Pair &pair : textPairs(theme))
                    QVERIFY2(contrast(pair.text, pair.background) >= strongContrast, pair.what);
                for (const QColor &line :
                     {theme.composer.border, theme.separator, theme.plainButton.border,
                      theme.timeline.company.outline, theme.menu.border, theme.scrollBar.thumb})
                    QVERIFY(contrast(line, theme.background) >= strongContrast);
            }
        }
    }

    void followsAStyleSheetThatColoursWindowsOnly()
    {
        QPalette palette = lightPalette();
        palette.setColor(QPalette::Window, QColor(0x22, 0x22, 0x22));
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            palette.setColor(role, QColor(0xee, 0xee, 0xee));
        const ChatTheme theme = ChatTheme::from(palette, QFont());
        QVERIFY(theme.dark);
        QCOMPARE(theme.background, QColor(0x22, 0x22, 0x22));
        QCOMPARE(theme.text, QColor(0xee, 0xee, 0xee));
    }

    void outlinesTheFieldSoThatItIsFound()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            const ChatTheme theme = ChatTheme::from(palette, QFont());
            QVERIFY(contrast(theme.composer.border, theme.background) >= shapeContrast);
        }
    }

    void writesMessagesInTheFontOfTheApplication()
    {
        const QFont font;
        const ChatTheme theme = ChatTheme::from(lightPalette(), font);
        QCOMPARE(QFontInfo(theme.messageFont).family(), QFontInfo(font).family());
    }

    void keepsTheTextOfAButtonWhenItIsPressed()
    {
        for (const QColor brand : {QColor(0x2f, 0x7f, 0xd1), QColor(0x7c, 0x3a, 0xed),
                                   QColor(0xff, 0xd1, 0x00), QColor(Qt::black)}) {
            const ChatTheme theme
                = ChatTheme::from(lightPalette(), QFont(), ColorScheme::System, brand);
            QCOMPARE(theme.primaryButton.text, theme.onAccent);
            QVERIFY(theme.primaryButton.pressed != theme.primaryButton.background
                    || brand == Qt::black);
        }
    }
};

static const Kustomer::Testing::Suite<ChatThemeTest> suite;

#include "tst_chattheme.moc"
