// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/markdownreader.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/looks/contrast.h"
#include "widgets/typesetting/messagedocument.h"

#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChatTheme &theme()
{
    static const ChatTheme one = ChatTheme::from(QPalette(), QFont());
    return one;
}

std::unique_ptr<MessageDocument> laidOut(const MessageText &text, int width = 300)
{
    return std::make_unique<MessageDocument>(text, theme(), theme().timeline.company,
                                             theme().messageFont, width);
}

/// The middle of a character of a line of code.
int leftOf(const MessageDocument &document, const QString &line, QChar character)
{
    const auto before = document.plain().indexOf(line) + line.indexOf(character);
    const double step = document.size().height() / double(document.plain().count(u'\n') + 1);
    const double y = step * (document.plain().left(before).count(u'\n') + 0.5);
    int x = 0;
    while (x < document.size().width() && document.positionAt({double(x), y}) <= before)
        ++x;
    return x;
}

/// As it is seen in a bubble of the company.
QImage painted(const MessageDocument &document)
{
    const BubbleLook &look = theme().timeline.company;
    QImage picture(document.size(), QImage::Format_RGB32);
    picture.fill(look.background);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    document.paint(painter, look);
    painter.end();
    return picture;
}

/// How many stretches of a line of pixels have a colour.
int stretches(const QImage &picture, int y, const QColor &color)
{
    int count = 0;
    for (int x = 0; x < picture.width(); ++x) {
        const bool before = x > 0 && picture.pixel(x - 1, y) == color.rgb();
        count += picture.pixel(x, y) == color.rgb() && !before ? 1 : 0;
    }
    return count;
}

/// The middle of all that is drawn in a part of a picture.
QRgb middleOf(const QImage &picture, const QRect &part)
{
    QRect drawn;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (picture.pixel(x, y) != theme().timeline.company.background.rgb())
                drawn |= QRect(x, y, 1, 1);
        }
    }
    return picture.pixel(drawn.center());
}

} // namespace

/// What was written, set in lines.
class MessageDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsHeadingsFromEachOtherAndFromText_data();
    void tellsHeadingsFromEachOtherAndFromText();

    void setsTabsInColumns_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("the same column") << u"a\t|"_s << u"abc\t|"_s;
        QTest::newRow("blanks as wide") << u"\t|"_s << u"    |"_s;
        QTest::newRow("a later one") << u"abcdef\t|"_s << u"a\t\t|"_s;
    }

    void setsTabsInColumns()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const auto document = laidOut(readMarkdown(u"```\n%1\n%2\n```"_s.arg(first, second)));
        QCOMPARE(document->plain(), first + u'\n' + second);
        const int there = leftOf(*document, first, u'|');
        QVERIFY(there > 10);
        QVERIFY(qAbs(leftOf(*document, second, u'|') - there) <= 1);
    }

    void letsLinksRunByThemselves_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("after");
        QTest::newRow("Hebrew") << u"בקר "_s << u"https://a.example/x/"_s << u" עכשיו"_s;
        QTest::newRow("at the end") << u"ראה "_s << u"https://a.example/?a=(b)"_s << QString();
        QTest::newRow("Arabic") << u"اتصل "_s << u"jane@example.com"_s << u" الآن"_s;
        QTest::newRow("between digits") << u"קוד 5 "_s << u"https://a.example/7"_s << u" 8 שלום"_s;
        QTest::newRow("Hebrew in English") << u"See "_s << u"https://a.example/-/"_s << u" שלום"_s;
    }

    void letsLinksRunByThemselves()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, link);
        QFETCH(const QString, after);
        const auto document = laidOut(plainText(before + link + after), 600);
        const QList<MessageDocument::Link> links = document->links();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().words, link);
        QCOMPARE(links.first().rects.size(), 1);
        const QRectF place = links.first().rects.first();
        QVERIFY(place.width() > 40);
        const int from = int(before.size());
        QCOMPARE(document->positionAt(place.center() - QPointF(place.width() / 2 - 1, 0)), from);
        const int last = document->positionAt(place.center() + QPointF(place.width() / 2 - 3, 0));
        QVERIFY(last == from + link.size() || last == from + link.size() - 1);
        QCOMPARE(document->plain(), before + link + after);
        QCOMPARE(document->textBetween(0, document->length()), before + link + after);
    }

    void roundsCode()
    {
        const auto document = laidOut(readMarkdown(u"```\nint x;\n```"_s));
        const QRect code = document->codes().constFirst().rect;
        const QImage picture = painted(*document);
        const BubbleLook &look = theme().timeline.company;
        QVERIFY(look.code != look.background);
        for (const QPoint corner :
             {code.topLeft(), code.topRight(), code.bottomLeft(), code.bottomRight()})
            QCOMPARE(picture.pixel(corner), look.background.rgb());
        QCOMPARE(picture.pixel(code.center().x(), code.top()), look.code.rgb());
        QCOMPARE(picture.pixel(code.left(), code.center().y()), look.code.rgb());
    }

    void barsEachQuotation()
    {
        const BubbleLook &look = theme().timeline.company;
        const QColor bar = mixed(look.background, look.quote, 0.5);
        const QImage picture = painted(*laidOut(readMarkdown(u"> —\n>\n> > —"_s)));
        const int line = QFontMetrics(theme().messageFont).height();
        QCOMPARE(stretches(picture, 1, bar), 1);
        QCOMPARE(stretches(picture, picture.height() / 2, bar), 1); // on through the gap
        QCOMPARE(stretches(picture, picture.height() - line + 2, bar), 2);
    }

    void drawsOneSignPerDepth()
    {
        QFont font = theme().messageFont;
        font.setPixelSize(40);
        const auto pictureOf = [&font](const QString &markdown) {
            return painted(MessageDocument(readMarkdown(markdown), theme(),
                                           theme().timeline.company, font, 600));
        };
        QCOMPARE(pictureOf(u"* a"_s), pictureOf(u"- a"_s));
        const QImage nested = pictureOf(u"- a\n  - b\n    - c"_s);
        const int line = nested.height() / 3;
        const int step = 56; // 1.4 of the letters' height
        const auto middleOfSign = [&](int depth) {
            return middleOf(nested, {depth * step, depth * line + 4, step - 16, line - 8});
        };
        const BubbleLook &look = theme().timeline.company;
        QCOMPARE(middleOfSign(0), look.text.rgb());       // a disc
        QCOMPARE(middleOfSign(1), look.background.rgb()); // a ring
        QCOMPARE(middleOfSign(2), look.text.rgb());       // a square
    }
};

void MessageDocumentTest::tellsHeadingsFromEachOtherAndFromText_data()
{
    QTest::addColumn<QFont>("font");
    QFont font;
    font.setPointSizeF(20);
    QTest::newRow("in points") << font;
    font.setPixelSize(26);
    QTest::newRow("in pixels") << font;
}

void MessageDocumentTest::tellsHeadingsFromEachOtherAndFromText()
{
    QFETCH(const QFont, font);
    const ChatTheme theme = ChatTheme::from(QPalette(), font);
    const auto size = [&](const QString &markdown) {
        return MessageDocument(readMarkdown(markdown), theme, theme.timeline.company, font, 2000)
            .size();
    };
    const QSize first = size(u"# Opening hours"_s);
    const QSize second = size(u"## Opening hours"_s);
    const QSize third = size(u"### Opening hours"_s);
    const QSize text = size(u"Opening hours"_s);
    QCOMPARE_GT(first.height(), second.height());
    QCOMPARE_GT(second.height(), third.height());
    QCOMPARE_GE(third.height(), text.height());
    QCOMPARE_GT(third.width(), text.width()); // bold
    QCOMPARE(size(u"#### Opening hours"_s), third);
}

static const Kustomer::Testing::Suite<MessageDocumentTest> suite;

#include "tst_messagedocument.moc"
