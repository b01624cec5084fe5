// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/articles/hostilearticles.h"
#include "widgets/ink.h"
#include "widgets/listening.h"
#include "widgets/reading/articlereader.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QTimer>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QTextBlock blockWith(const QTextDocument &document, const QString &words)
{
    return document.find(words).block();
}

/// An article that is many screens long.
QString longArticle()
{
    return u"<p>The beginning</p>"_s + u"<p>filler</p>"_s.repeated(1000)
        + u"<p id=end>The end</p>"_s;
}

/// Whether all of a long article is written, without having it written by asking.
bool isWhole(const Reader &reader)
{
    return reader.words().contains(u"The end"_s);
}

/// What stands below an article.
struct CardBelow : QWidget
{
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int) const override { return height; }
    int height = 80;
};

} // namespace

/// An article as it is read.
class ArticleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void showsWhereTheArticleStandsAndWhenItChanged();
    void followsWhatIsPressed();
    void goesToAPlaceThatIsFolded();
    void unfoldsAndFolds();
    void bringsWhatIsUnfoldedIntoSight_data();
    void bringsWhatIsUnfoldedIntoSight();
    void leadsNowhereByWhatNobodySees();
    void copiesWordsOnly();
    void marksWhatWasLookedFor();
    void runsAsItsWordsDo_data();
    void runsAsItsWordsDo();
    void standsWhereItsWordsBegin_data();
    void standsWhereItsWordsBegin();
    void keepsThePlaceInOtherLooks();
    void keepsThePlaceInOtherWidths();
    void staysAtTheEndInOtherWidths();
    void letsACardScrollAlong();
    void bringsIntoSightWhatACardAsks();
    void showsPicturesWhenAllowed();
    void offersPicturesReadably_data();
    void offersPicturesReadably();
    void fetchesNothingByItself_data();
    void fetchesNothingByItself();
    void opensLongArticlesAtOnce();
    void paintsTheBeginningOfALongArticleFirst();
    void keepsThePlaceWhileTheRestIsWritten();
    void writesTheRestOnceSomebodyAsks();
    void reachesTheEndByKey();
    void forgetsTheRestOfAnotherArticle();
    void keepsABoxWholeThatIsWrittenInTwoSteps();
    void tellsScreenReadersAllAtOnce();
    void namesAPlaceAtItsFirstWords();
    void mergesCellsWithinTheirTable();
    void standsInTheMiddle_data();
    void standsInTheMiddle();
    void staysAsItIsInStyleSheets();
    void keepsBulletsCloseToTheirWords();
    void endsBoxesWithTheirLastParagraph_data();
    void endsBoxesWithTheirLastParagraph();
    void leavesAsMuchBelowAListAsBelowAParagraph();
    void leavesAsMuchAboveATableAsAboveAParagraph();
    void mayGoWhileItsMenuIsOpen();
    void entersItsMenuByKeyOnly_data();
    void entersItsMenuByKeyOnly();
};

void ArticleViewTest::showsWhereTheArticleStandsAndWhenItChanged()
{
    const Reader reader(u"<p>Body</p>"_s);
    QCOMPARE(reader.words().split(u'\n').first(4),
             (QStringList{u"\u2068Help\u2069 › \u2068Orders\u2069"_s, u"Title"_s,
                          u"Updated 3 March 2026"_s, u"Body"_s}));
    QCOMPARE(reader.view.verticalScrollBar()->value(), 0);
}

void ArticleViewTest::followsWhatIsPressed()
{
    Reader reader(u"<p><a href=send-back-Rt1>other</a></p>"_s);
    QSignalSpy followed(&reader.view, &ArticleView::followed);
    QSignalSpy crumb(&reader.view, &ArticleView::crumbChosen);
    QSignalSpy pages(&reader.view, &ArticleView::pageRequested);
    QVERIFY(reader.reach(u"other"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QCOMPARE(followed.first().first().value<ArticleTarget>().kind, ArticleTarget::Kind::Article);
    QVERIFY(reader.reach(u"Open in browser"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QCOMPARE(pages.size(), 1);
    QVERIFY(reader.reach(u"\u2068Orders\u2069"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QCOMPARE(crumb.first().first().toInt(), 1);
}

void ArticleViewTest::goesToAPlaceThatIsFolded()
{
    Reader reader(u"<p><a href=#deep>go</a></p>"_s + u"<p>filler</p>"_s.repeated(100)
                  + u"<details><summary>More</summary><p id=deep>Here it is</p></details>"
                    "<p>filler</p>"_s.repeated(40));
    QVERIFY(!reader.words().contains(u"Here it is"_s));
    QVERIFY(reader.reach(u"go"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QVERIFY(reader.words().contains(u"Here it is"_s));
    QCOMPARE_GT(reader.view.verticalScrollBar()->value(), 1000);
    QVERIFY(!reader.view.goTo(u"nowhere"_s));
}

void ArticleViewTest::unfoldsAndFolds()
{
    Reader reader(u"<details><summary>More</summary><p>Hidden</p></details>"
                  "<details open><summary>Open</summary><p>Seen</p></details>"_s);
    QVERIFY(!reader.words().contains(u"Hidden"_s));
    QVERIFY(reader.words().contains(u"Seen"_s));
    QVERIFY(reader.reach(u"▸ More"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QVERIFY(reader.words().contains(u"Hidden"_s));
    QVERIFY(reader.reach(u"▾ More"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QVERIFY(!reader.words().contains(u"Hidden"_s));
    const Reader arabic(u"<details><summary>المزيد</summary><p>مخفي</p></details>"_s);
    QVERIFY(arabic.words().contains(u"◂ المزيد"_s));
}

void ArticleViewTest::bringsWhatIsUnfoldedIntoSight_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<QString>("seen");
    QTest::newRow("by key") << true << 5 << u"The end"_s;
    QTest::newRow("by mouse") << false << 5 << u"The end"_s;
    QTest::newRow("more than there is room for") << true << 60 << u"The beginning"_s;
}

void ArticleViewTest::bringsWhatIsUnfoldedIntoSight()
{
    QFETCH(const bool, byKey);
    QFETCH(const int, paragraphs);
    QFETCH(const QString, seen);
    Reader reader(u"<p>filler</p>"_s.repeated(40)
                  + u"<details><summary>More</summary><p>The beginning</p>"_s
                  + u"<p>folded</p>"_s.repeated(paragraphs) + u"<p>The end</p></details>"_s
                  + u"<p>filler</p>"_s.repeated(40));
    QVERIFY(reader.reach(u"▸ More"_s));
    reader.view.verticalScrollBar()->setValue(reader.scrolled() + reader.placeOf(u"More"_s).bottom()
                                              - reader.view.height() + 2);
    QVERIFY(reader.sees(u"More"_s)); // in the last line that is seen
    if (byKey)
        QTest::keyClick(&reader.view, Qt::Key_Space);
    else
        reader.click(u"More"_s);
    QVERIFY(reader.words().contains(u"The end"_s));
    QVERIFY(reader.sees(u"More"_s));
    QVERIFY(reader.sees(seen));
}

void ArticleViewTest::leadsNowhereByWhatNobodySees()
{
    const Reader reader(hostileArticles().value(u"unseen.html"_s));
    QStringList links;
    for (const ArticlePart &part : reader.view.outline().parts()) {
        if (!part.target.isEmpty())
            links << part.words;
    }
    QCOMPARE(links,
             (QStringList{u"Help"_s, u"Orders"_s, u"www.youtube.com"_s, u"a link"_s,
                          u"Open in browser"_s}));
}

void ArticleViewTest::copiesWordsOnly()
{
    Reader reader(u"<p>One <a href=https://example.com>two</a></p><ol><li>three</ol>"_s);
    reader.view.selectAll();
    reader.view.copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(u"One two\n1.\tthree"_s));
    QVERIFY(!copied->hasHtml());
    Reader hebrew(u"<p>ראה <a href=https://a.example/>https://a.example/</a></p>"_s);
    hebrew.view.selectAll();
    hebrew.view.copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ראה https://a.example/"_s));
}

void ArticleViewTest::marksWhatWasLookedFor()
{
    Reader reader(u"<p>Oil it. Oil, oil!</p>"_s);
    QCOMPARE(reader.view.setMarks({u"oil"_s}), 3);
    QCOMPARE(reader.view.extraSelections().size(), 3);
    QCOMPARE(reader.view.setMarks({u""_s}), 0);
    const Reader long_(u"<p>a a a a a a a a a a</p>"_s.repeated(200));
    QCOMPARE(const_cast<ArticleView &>(long_.view).setMarks({u"a"_s}), 500);
}

void ArticleViewTest::runsAsItsWordsDo_data()
{
    QTest::addColumn<Qt::LayoutDirection>("chat");
    QTest::newRow("in a chat from the left") << Qt::LeftToRight;
    QTest::newRow("in a chat from the right") << Qt::RightToLeft;
}

void ArticleViewTest::runsAsItsWordsDo()
{
    QFETCH(const Qt::LayoutDirection, chat);
    Reader reader(u"<p>مرحبا</p><ul><li>واحد</ul><p dir=rtl>abc</p><p>abc def</p>"_s);
    reader.chat.setLayoutDirection(chat);
    const QTextDocument &document = *reader.view.document();
    QCOMPARE(blockWith(document, u"مرحبا"_s).textDirection(), Qt::RightToLeft);
    QCOMPARE(blockWith(document, u"واحد"_s).textDirection(), Qt::RightToLeft);
    QCOMPARE(blockWith(document, u"abc"_s).textDirection(), Qt::RightToLeft);
    QCOMPARE(blockWith(document, u"def"_s).textDirection(), Qt::LeftToRight);
}

void ArticleViewTest::standsWhereItsWordsBegin_data()
{
    QTest::addColumn<Qt::LayoutDirection>("chat");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Qt::LayoutDirection>("words");
    for (const auto chat : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *name = chat == Qt::LeftToRight ? "from the left" : "from the right";
        QTest::addRow("English, chat %s", name) << chat << u"Word"_s << Qt::LeftToRight;
        QTest::addRow("Arabic, chat %s", name) << chat << u"كلمة"_s << Qt::RightToLeft;
    }
}

void ArticleViewTest::standsWhereItsWordsBegin()
{
    QFETCH(const Qt::LayoutDirection, chat);
    QFETCH(const QString, word);
    QFETCH(const Qt::LayoutDirection, words);
    Reader reader(u"<h2>%1 11</h2><p>%1 22</p><ul><li>%1 33</ul><p>44</p>"
                  "<table><tr><td>%1 55<td>66<tr><td>%1 77<td>88</table>"_s.arg(word),
                  {700, 480});
    reader.chat.setLayoutDirection(chat);
    const int middle = reader.view.viewport()->width() / 2;
    for (const QString &sought : {u"11"_s, u"22"_s, u"33"_s, u"44"_s, u"55"_s, u"66"_s, u"88"_s}) {
        const QRect place = reader.placeOf(sought);
        QVERIFY2(!place.isEmpty(), qPrintable(sought));
        QVERIFY2((place.center().x() > middle) == (words == Qt::RightToLeft), qPrintable(sought));
    }
}

void ArticleViewTest::keepsThePlaceInOtherLooks()
{
    Reader reader(u"<p>filler</p>"_s.repeated(100));
    reader.view.verticalScrollBar()->setValue(500);
    reader.looks.setTheme(
        ChatTheme::from(reader.chat.palette(), reader.chat.font(), ColorScheme::Dark));
    QCOMPARE(reader.view.verticalScrollBar()->value(), 500);
}

void ArticleViewTest::keepsThePlaceInOtherWidths()
{
    const QString filler
        = u"<p>Words that fill one line of a wide page and some more of a narrow one.</p>"_s;
    Reader reader(filler.repeated(50) + u"<p>The place</p>"_s + filler.repeated(50), {700, 480});
    reader.view.document()->size(); // all of it is laid out
    reader.view.verticalScrollBar()->setValue(reader.placeOf(u"The place"_s).top() - 20);
    QVERIFY(reader.sees(u"The place"_s));
    for (const int width : {280, 1200, 400}) {
        reader.view.resize(width, 480);
        QTRY_VERIFY2(reader.sees(u"The place"_s), qPrintable(QString::number(width)));
    }
}

void ArticleViewTest::staysAtTheEndInOtherWidths()
{
    Reader reader(
        u"<p>Words that fill one line of a wide page and some more of a narrow one.</p>"_s.repeated(
            50),
        {700, 480});
    auto *card = new CardBelow;
    reader.view.setCard(card);
    reader.view.document()->size(); // all of it is laid out
    reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum());
    QTRY_VERIFY(reader.view.viewport()->rect().contains(card->geometry()));
    for (const int width : {280, 1200, 400}) {
        reader.view.resize(width, 480);
        QTRY_VERIFY2(reader.view.viewport()->rect().contains(card->geometry()),
                     qPrintable(QString::number(width)));
    }
}

void ArticleViewTest::letsACardScrollAlong()
{
    Reader reader(u"<p>filler</p>"_s.repeated(50));
    auto *card = new QPushButton(u"Yes"_s);
    card->setMinimumHeight(40);
    auto *around = new CardBelow;
    card->setParent(around);
    reader.view.setCard(around);
    QTRY_VERIFY(reader.view.verticalScrollBar()->maximum() > 0);
    QVERIFY(around->visibleRegion().isEmpty());
    card->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(!around->visibleRegion().isEmpty());
    reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum());
    QVERIFY(around->geometry().bottom() <= reader.view.viewport()->height());
    QCOMPARE(around->QWidget::height(), 80);
}

void ArticleViewTest::bringsIntoSightWhatACardAsks()
{
    Reader reader(u"<p>filler</p>"_s.repeated(50));
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    auto *card = new CardBelow;
    auto *button = new QPushButton(u"No"_s, card);
    reader.view.setCard(card);
    button->show();
    reader.view.verticalScrollBar()->setValue(1'000'000);
    button->setFocus(Qt::MouseFocusReason);
    card->height = 300; // it asks why
    card->updateGeometry();
    QTRY_COMPARE(card->QWidget::height(), 300);
    QTRY_VERIFY(reader.view.viewport()->rect().contains(card->geometry()));
}

void ArticleViewTest::showsPicturesWhenAllowed()
{
    QStringList asked;
    Pictures pictures([&asked](const PictureId &id, QObject *, const Pictures::Answer &answer) {
        asked.append(id.name);
        answer({});
    });
    Reader reader(u"<p><img src=https://a.example/1.png alt=One width=40 height=30>"
                  "<img src=https://b.example/2.png alt=Two></p>"_s);
    reader.view.setPermission([](const QUrl &url) { return url.host() == "a.example"_L1; });
    reader.looks.setImages(nullptr, &pictures);
    QTRY_COMPARE(asked, QStringList{u"https://a.example/1.png"_s});
    QVERIFY(reader.reach(QString(QChar::ObjectReplacementCharacter)));
    QVERIFY(reader.reach(QString(QChar::ObjectReplacementCharacter)));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QTRY_VERIFY(asked.contains(u"https://b.example/2.png"_s));
}

void ArticleViewTest::offersPicturesReadably_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<QColor>("accent");
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        for (const char *accent : {"#2b7db0", "#7c3aed", "#ffd100", "#ff5a5f", "#000000"})
            QTest::addRow("%s, %s", scheme == ColorScheme::Light ? "light" : "dark", accent)
                << scheme << QColor::fromString(QLatin1StringView(accent));
    }
}

void ArticleViewTest::offersPicturesReadably()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const QColor, accent);
    Reader reader(u"<p><img src=https://a.example/1.png width=240 height=135></p>"_s);
    QFont font = reader.chat.font();
    font.setPixelSize(24); // so that letters have a colour of their own
    reader.looks.setTheme(ChatTheme::from(reader.chat.palette(), font, scheme, accent));
    const QRect plate = reader.placeOfPicture();
    QVERIFY(reader.view.viewport()->rect().contains(plate));
    const double ratio = reader.view.viewport()->devicePixelRatioF();
    const QImage shown = reader.picture().copy(
        QRectF(plate.topLeft() * ratio, QSizeF(plate.size()) * ratio).toRect());
    QCOMPARE_GE(strongest(shown), textContrast);
}

void ArticleViewTest::fetchesNothingByItself_data()
{
    QTest::addColumn<QString>("html");
    const QMap<QString, QString> articles = hostileArticles();
    for (auto article = articles.begin(); article != articles.end(); ++article)
        QTest::newRow(qPrintable(article.key())) << article.value();
}

void ArticleViewTest::fetchesNothingByItself()
{
    QFETCH(QString, html);
    int asked = 0;
    Pictures pictures([&asked](const PictureId &, QObject *, const Pictures::Answer &answer) {
        ++asked;
        answer({});
    });
    Reader reader(html, {280, 360});
    reader.looks.setImages(nullptr, &pictures);
    QVERIFY(!reader.chat.grab().isNull());
    reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum());
    QVERIFY(!reader.chat.grab().isNull());
    QCOMPARE(asked, 0);
    static const QRegularExpression ours(u"^(\\d+|[cfp]\\d+|page)$"_s);
    const QList<QTextFormat> formats = reader.view.document()->allFormats();
    for (const QTextFormat &format : formats) {
        QVERIFY(!format.isImageFormat());
        const QString href = format.toCharFormat().anchorHref();
        QVERIFY2(href.isEmpty() || ours.match(href).hasMatch(), qPrintable(href));
    }
    QCOMPARE(reader.view.source(), QUrl());
    reader.view.setSource(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(!reader.words().contains(u"root:"_s));
}

void ArticleViewTest::opensLongArticlesAtOnce()
{
    QString html;
    while (html.size() < 200'000)
        html += u"<h2>A heading</h2><p>Words and <b>more</b> <a href=https://example.com>words</a> "
                "that fill a few lines of an article which somebody wrote.</p>"
                "<ul><li>one</li><li>two</li></ul>"_s;
    Reader reader(html);
    QVERIFY(!reader.chat.grab().isNull());
    QTRY_VERIFY(reader.view.verticalScrollBar()->maximum() > 50'000);
}

void ArticleViewTest::paintsTheBeginningOfALongArticleFirst()
{
    if (QAccessible::isActive())
        QSKIP("Somebody listens.");
    Reader reader(longArticle());
    QVERIFY(reader.words().contains(u"The beginning"_s));
    QVERIFY(!isWhole(reader));
    const QImage first = reader.picture();
    QVERIFY(!isWhole(reader));
    QTRY_VERIFY(isWhole(reader));
    QCOMPARE(reader.scrolled(), 0);
    QCOMPARE(reader.picture(), first);
    QTRY_VERIFY(reader.view.verticalScrollBar()->maximum() > 20'000);
}

void ArticleViewTest::keepsThePlaceWhileTheRestIsWritten()
{
    if (QAccessible::isActive())
        QSKIP("Somebody listens.");
    Reader reader(longArticle());
    reader.view.QTextBrowser::document()->size(); // what is written is laid out
    reader.view.verticalScrollBar()->setValue(3000);
    const QImage before = reader.picture();
    QVERIFY(!isWhole(reader));
    QTRY_VERIFY(isWhole(reader));
    QCOMPARE(reader.scrolled(), 3000);
    QCOMPARE(reader.picture(), before);
}

void ArticleViewTest::writesTheRestOnceSomebodyAsks()
{
    Reader going(longArticle());
    QVERIFY(going.view.goTo(u"end"_s));
    QVERIFY(going.sees(u"The end"_s));
    Reader searching(longArticle());
    QCOMPARE(searching.view.setMarks({u"The end"_s}), 1);
    const Reader listening(longArticle());
    QCOMPARE(listening.view.outline().parts().last().words, u"Open in browser"_s);
    Reader copying(longArticle());
    QTest::keySequence(&copying.view, QKeySequence::SelectAll);
    copying.view.copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"The end"_s));
}

void ArticleViewTest::reachesTheEndByKey()
{
    Reader reader(longArticle());
    QTest::keyClick(&reader.view, Qt::Key_End);
    QVERIFY(reader.sees(u"The end"_s));
    QCOMPARE(reader.scrolled(), reader.view.verticalScrollBar()->maximum());
    Reader tabbing(longArticle());
    QVERIFY(tabbing.reach(u"Open in browser"_s));
    QVERIFY(tabbing.sees(u"Open in browser"_s));
}

void ArticleViewTest::forgetsTheRestOfAnotherArticle()
{
    Reader reader(longArticle());
    QVERIFY(!reader.picture().isNull()); // from then on the rest is due
    reader.view.setArticle({.title = u"Other"_s}, articleBodyFrom(u"<p>Short</p>"_s, QUrl()));
    QCOMPARE(reader.words(), u"Other\nShort"_s);
    QCoreApplication::processEvents();
    QCOMPARE(reader.words(), u"Other\nShort"_s);
}

void ArticleViewTest::keepsABoxWholeThatIsWrittenInTwoSteps()
{
    for (int before = 245; before <= 255; ++before) {
        const Reader reader(
            u"<p>filler</p>"_s.repeated(before)
            + u"<blockquote><p>One</p><p>Two</p><p>Three</p></blockquote><p>Four</p>"_s);
        const QTextDocument &document = *reader.view.document();
        const QTextFrame *box = document.find(u"One"_s).currentFrame();
        QVERIFY(box != document.rootFrame());
        QCOMPARE(document.find(u"Three"_s).currentFrame(), box);
        QCOMPARE(blockWith(document, u"Three"_s).blockFormat().bottomMargin(), 0);
        QCOMPARE(document.find(u"Four"_s).currentFrame(), document.rootFrame());
        QCOMPARE(reader.words().count(u"Open in browser"_s), 1);
    }
}

void ArticleViewTest::tellsScreenReadersAllAtOnce()
{
    const Listening somebody([](QAccessibleEvent *) {});
    if (!QAccessible::isActive())
        QSKIP("No screen reader can ask this platform.");
    const Reader reader(longArticle());
    QVERIFY(isWhole(reader));
}

void ArticleViewTest::namesAPlaceAtItsFirstWords()
{
    const Reader reader(u"<p id=here>One <b>two</b> three</p><p>Four</p>"_s);
    const QTextDocument &document = *reader.view.document();
    const auto namesAt = [&document](const QString &words) {
        return document.find(words).charFormat().property(QTextFormat::AnchorName);
    };
    QCOMPARE(namesAt(u"One"_s).toStringList(), QStringList{u"a:here"_s});
    for (const QString &other : {u"two"_s, u"three"_s, u"Four"_s}) // nor an empty list of names
        QVERIFY2(!namesAt(other).isValid(), qPrintable(other));
}

void ArticleViewTest::mergesCellsWithinTheirTable()
{
    const Reader reader(
        u"<table><tr><th colspan=5>a</th><td rowspan=9>b</td></tr><tr><td>c<td>d<td>e</table>"
        "<p>After</p>"_s);
    const QString words = reader.words();
    for (const QString &cell : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"After"_s})
        QVERIFY2(words.contains(cell), qPrintable(words));
}

void ArticleViewTest::standsInTheMiddle_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    for (const int width : {280, 400, 1200}) {
        QTest::addRow("from the left, %d", width) << Qt::LeftToRight << width;
        QTest::addRow("from the right, %d", width) << Qt::RightToLeft << width;
    }
}

void ArticleViewTest::standsInTheMiddle()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    Reader reader(u"<p>filler</p>"_s.repeated(100), {width, 480});
    auto *card = new QPushButton(u"card"_s);
    reader.view.setCard(card);
    reader.chat.setLayoutDirection(direction);
    QCoreApplication::processEvents(); // layouts take their turn
    const QRect page = reader.view.viewport()->geometry();
    const QTextFrameFormat format = reader.view.document()->rootFrame()->frameFormat();
    const int left = page.left() + int(format.leftMargin());
    const int right = width - page.right() - 1 + int(format.rightMargin());
    QCOMPARE(left, right);
    QCOMPARE(page.left() + card->x(), left);
    QCOMPARE(card->width(), width - left - right);
}

void ArticleViewTest::staysAsItIsInStyleSheets()
{
    Reader plain(u"<p>Body <code>code</code></p>"_s);
    const QImage before = plain.chat.grab().toImage();
    plain.chat.setStyleSheet(
        u"* { background: red; color: lime; font-size: 30pt; padding: 9px; }"_s);
    const QImage after = plain.chat.grab().toImage();
    QCOMPARE(after.pixelColor(after.width() / 2, after.height() - 40),
             before.pixelColor(before.width() / 2, before.height() - 40));
    QCOMPARE(plain.view.textCursor().charFormat().font().pointSizeF(),
             plain.looks.theme().smallFont.pointSizeF());
}

void ArticleViewTest::keepsBulletsCloseToTheirWords()
{
    const Reader reader(u"<ul><li>One</li></ul><ol><li>Two</li></ol>"_s);
    const int words = reader.placeOf(u"One"_s).left();
    const QRect bullet = reader.placeOf(u"•"_s);
    QCOMPARE_LT(bullet.right(), words);
    QCOMPARE_LE(words - bullet.right(), 12);
    QCOMPARE(reader.placeOf(u"Two"_s).left(), words); // numbers stand in a column of their own
}

void ArticleViewTest::endsBoxesWithTheirLastParagraph_data()
{
    QTest::addColumn<QString>("box");
    QTest::newRow("callout") << u"<div class='callout warning'>%1</div>"_s;
    QTest::newRow("quotation") << u"<blockquote>%1</blockquote>"_s;
}

void ArticleViewTest::endsBoxesWithTheirLastParagraph()
{
    QFETCH(const QString, box);
    const Reader reader(box.arg(u"<p>One</p><p>Two</p>"_s) + u"<p>Three</p>"_s);
    const auto gapBelow = [&reader](const QString &words) {
        return blockWith(*reader.view.document(), words).blockFormat().bottomMargin();
    };
    QCOMPARE_GT(gapBelow(u"One"_s), 0);
    QCOMPARE(gapBelow(u"Two"_s), 0);
    QCOMPARE_GT(gapBelow(u"Three"_s), 0);
}

void ArticleViewTest::leavesAsMuchBelowAListAsBelowAParagraph()
{
    const Reader reader(u"<ul><li>One</li><li>Two</li></ul><p>Three</p><p>Four</p>"_s);
    const auto gapBelow = [&reader](const QString &words) {
        return blockWith(*reader.view.document(), words).blockFormat().bottomMargin();
    };
    QCOMPARE_LT(gapBelow(u"One"_s), gapBelow(u"Two"_s));
    QCOMPARE(gapBelow(u"Two"_s), gapBelow(u"Three"_s));
}

void ArticleViewTest::leavesAsMuchAboveATableAsAboveAParagraph()
{
    const Reader reader(u"<h2>One</h2><p>Two</p><h2>Three</h2>"
                        "<table><tr><td>Four<td>Five</tr><tr><td>Six<td>Seven</tr></table>"_s);
    const auto gap = [&reader](const QString &above, const QString &below) {
        return reader.placeOf(below).top() - reader.placeOf(above).bottom();
    };
    const QTextTable *table = reader.view.document()->find(u"Four"_s).currentTable();
    QVERIFY(table);
    const int toTable = gap(u"Three"_s, u"Four"_s) - qRound(table->format().cellPadding());
    QCOMPARE_LE(qAbs(toTable - gap(u"One"_s, u"Two"_s)), 2); // the border's
}

void ArticleViewTest::mayGoWhileItsMenuIsOpen()
{
    QWidget host;
    (new Looks(&host))->setTheme(ChatTheme::from(host.palette(), host.font()));
    const QPointer view(new ArticleView(&host));
    view->resize(360, 480);
    view->setArticle({.title = u"Title"_s}, articleBodyFrom(u"<p>Body</p>"_s, QUrl()));
    host.show();
    QTimer::singleShot(0, &host, [view] { delete view; }); // as a host does when a session ends
    QContextMenuEvent press(QContextMenuEvent::Mouse, {20, 20}, view->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(view->viewport(), &press);
    QTRY_VERIFY(!view);
    QVERIFY(!QApplication::activePopupWidget());
}

void ArticleViewTest::entersItsMenuByKeyOnly_data()
{
    QTest::addColumn<QContextMenuEvent::Reason>("reason");
    QTest::newRow("by key") << QContextMenuEvent::Keyboard;
    QTest::newRow("by mouse") << QContextMenuEvent::Mouse;
}

void ArticleViewTest::entersItsMenuByKeyOnly()
{
    QFETCH(const QContextMenuEvent::Reason, reason);
    Reader reader(u"<p>Body</p>"_s);
    QContextMenuEvent press(reason, {20, 20}, reader.view.mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(reader.view.viewport(), &press);
    const QPointer menu(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QVERIFY(menu);
    QCOMPARE(menu->activeAction() != nullptr, reason == QContextMenuEvent::Keyboard);
    menu->close();
    QTRY_VERIFY(!menu);
}

static const Kustomer::Testing::Suite<ArticleViewTest> suite;
#include "tst_articleview.moc"
