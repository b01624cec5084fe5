// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/articles/articleparser.h"
#include "widgets/articles/hostilearticles.h"
#include "widgets/reading/articleview.h"
#include "widgets/toldfocus.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl page(u"https://acme.kustomer.help/en_us/track-your-parcel-Hk2xyz"_s);

/// An article on screen.
struct Reader
{
    explicit Reader(const QString &html, QSize size = {360, 480})
    {
        looks.setTheme(ChatTheme::from(chat.palette(), chat.font()));
        view.resize(size);
        chat.resize(size);
        view.setArticle({.title = u"Title"_s,
                         .updated = u"Updated 3 March 2026"_s,
                         .crumbs = {u"Help"_s, u"Orders"_s},
                         .openInBrowser = u"Open in browser"_s},
                        articleBodyFrom(html, page));
        chat.show();
        chat.activateWindow();
        view.setFocus(Qt::OtherFocusReason);
    }
    QString words() const { return view.toPlainText(); }
    /// Presses Tab until a link with these words is reached; false where none is.
    bool reach(const QString &link)
    {
        for (int i = 0; i < 50; ++i) {
            QTest::keyClick(&view, Qt::Key_Tab);
            if (view.textCursor().selectedText() == link)
                return true;
        }
        return false;
    }

    QWidget chat;
    Looks looks{&chat};
    ArticleView view{&chat};
};

QTextBlock blockWith(const QTextDocument &document, const QString &words)
{
    return document.find(words).block();
}

} // namespace

/// An article as it is read.
class ArticleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void showsWhereTheArticleStandsAndWhenItChanged();
    void reachesLinksByTab();
    void followsWhatIsPressed();
    void goesToAPlaceThatIsFolded();
    void unfoldsAndFolds();
    void copiesWordsOnly();
    void marksWhatWasLookedFor();
    void runsAsItsWordsDo();
    void keepsThePlaceInOtherLooks();
    void letsACardScrollAlong();
    void showsPicturesWhenAllowed();
    void fetchesNothingByItself_data();
    void fetchesNothingByItself();
    void opensLongArticlesAtOnce();
    void mergesCellsWithinTheirTable();
    void staysAsItIsInStyleSheets();
    void tellsScreenReadersWhatItConsistsOf();
    void tellsScreenReadersWhichLinkHasTheKeyboard();
    void isReadWordByWord();
    void letsTablesBeReadByTheirCells();
    void ringsTheLinkThatHasTheKeyboard();
};

void ArticleViewTest::showsWhereTheArticleStandsAndWhenItChanged()
{
    const Reader reader(u"<p>Body</p>"_s);
    QCOMPARE(reader.words().split(u'\n').first(4),
             (QStringList{u"\u2068Help\u2069 › \u2068Orders\u2069"_s, u"Title"_s,
                          u"Updated 3 March 2026"_s, u"Body"_s}));
    QCOMPARE(reader.view.verticalScrollBar()->value(), 0);
}

void ArticleViewTest::reachesLinksByTab()
{
    Reader reader(u"<p><a href=https://example.com/a>one</a> <a href=#x>two</a></p>"_s);
    QSignalSpy followed(&reader.view, &ArticleView::followed);
    QVERIFY(reader.reach(u"one"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<ArticleTarget>().url, QUrl(u"https://example.com/a"_s));
    QVERIFY(reader.reach(u"two"_s));
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

void ArticleViewTest::runsAsItsWordsDo()
{
    const Reader reader(u"<p>مرحبا</p><ul><li>واحد</ul><p dir=rtl>abc</p><p>abc def</p>"_s);
    const QTextDocument &document = *reader.view.document();
    QCOMPARE(blockWith(document, u"مرحبا"_s).textDirection(), Qt::RightToLeft);
    QCOMPARE(blockWith(document, u"واحد"_s).textDirection(), Qt::RightToLeft);
    QCOMPARE(blockWith(document, u"abc"_s).textDirection(), Qt::RightToLeft);
    QCOMPARE(blockWith(document, u"def"_s).textDirection(), Qt::LeftToRight);
}

void ArticleViewTest::keepsThePlaceInOtherLooks()
{
    Reader reader(u"<p>filler</p>"_s.repeated(100));
    reader.view.verticalScrollBar()->setValue(500);
    reader.looks.setTheme(
        ChatTheme::from(reader.chat.palette(), reader.chat.font(), ColorScheme::Dark));
    QCOMPARE(reader.view.verticalScrollBar()->value(), 500);
}

void ArticleViewTest::letsACardScrollAlong()
{
    Reader reader(u"<p>filler</p>"_s.repeated(50));
    auto *card = new QPushButton(u"Yes"_s);
    card->setMinimumHeight(40);
    struct Card : QWidget
    {
        bool hasHeightForWidth() const override { return true; }
        int heightForWidth(int) const override { return 80; }
    };
    auto *around = new Card;
    card->setParent(around);
    reader.view.setCard(around);
    QTRY_VERIFY(reader.view.verticalScrollBar()->maximum() > 0);
    QVERIFY(around->visibleRegion().isEmpty());
    card->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(!around->visibleRegion().isEmpty());
    reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum());
    QVERIFY(around->geometry().bottom() <= reader.view.viewport()->height());
    QCOMPARE(around->height(), 80);
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
    QCOMPARE_LT(reader.view.verticalScrollBar()->maximum(), 50'000); // what is seen, first
    QTRY_VERIFY(reader.view.verticalScrollBar()->maximum() > 50'000);
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

void ArticleViewTest::tellsScreenReadersWhatItConsistsOf()
{
    Reader reader(u"<h2>How</h2><p>See <a href=https://a.example/>this</a></p>"
                  "<details><summary>More</summary><p>Hidden</p></details>"_s);
    QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&reader.view);
    QCOMPARE(article->role(), QAccessible::Document);
    QAccessibleInterface *title = article->child(1);
    QCOMPARE(title->role(), QAccessible::Heading);
    QCOMPARE(title->text(QAccessible::Name), u"Title"_s);
    QAccessibleInterface *heading = article->child(3);
    QCOMPARE(heading->role(), QAccessible::Heading);
    QCOMPARE(heading->text(QAccessible::Name), u"How"_s);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QCOMPARE(heading->text(QAccessible::Description), u"Level 2"_s);
#endif
    QCOMPARE(heading->parent(), article);
    QCOMPARE(article->indexOfChild(heading), 3);
    QAccessibleInterface *link = article->child(4)->child(0);
    QCOMPARE(link->role(), QAccessible::Link);
    QCOMPARE(link->text(QAccessible::Name), u"this"_s);
    QVERIFY(reader.view.viewport()->rect().contains(
        reader.view.viewport()->mapFromGlobal(link->rect().center())));
    QCOMPARE(article->childAt(link->rect().center().x(), link->rect().center().y()),
             article->child(4));
    QSignalSpy followed(&reader.view, &ArticleView::followed);
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(followed.size(), 1);
    QAccessibleInterface *fold = article->child(5)->child(0);
    QVERIFY(fold->role() == QAccessible::Button && fold->state().collapsed);
    const int before = article->childCount();
    fold->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(article->childCount(), before + 1);
    QVERIFY(article->child(5)->child(0)->state().expanded);
}

void ArticleViewTest::tellsScreenReadersWhichLinkHasTheKeyboard()
{
    Reader reader(u"<p><a href=https://a.example/>this</a> <a href=https://b.example/>that</a>"_s);
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    const ToldFocus told;
    if (!QAccessible::isActive())
        QSKIP("No screen reader can ask this platform.");
    QVERIFY(reader.reach(u"this"_s));
    QCOMPARE(told.last(), u"this"_s);
    QTest::keyClick(&reader.view, Qt::Key_Tab);
    QCOMPARE(told.last(), u"that"_s);
    QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&reader.view);
    QCOMPARE(article->focusChild()->text(QAccessible::Name), u"that"_s);
    QVERIFY(article->focusChild()->state().focused);
    reader.view.verticalScrollBar()->setValue(0);
    article->child(3)->child(0)->actionInterface()->doAction(
        QAccessibleActionInterface::setFocusAction());
    QCOMPARE(told.last(), u"this"_s);
    QTest::keyClick(&reader.view, Qt::Key_Tab);
    QCOMPARE(told.last(), u"that"_s);
}

void ArticleViewTest::isReadWordByWord()
{
    Reader reader(u"<p>First words</p><p>Second <b>strong</b> words</p>"_s);
    QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&reader.view);
    QAccessibleTextInterface *all = article->textInterface();
    QVERIFY(all->text(0, all->characterCount()).contains(u"First words\nSecond strong words"_s));
    QAccessibleTextInterface *second = article->child(4)->textInterface();
    QCOMPARE(second->text(0, second->characterCount()), u"Second strong words"_s);
    int from = 0;
    int to = 0;
    QCOMPARE(second->textAtOffset(8, QAccessible::WordBoundary, &from, &to), u"strong"_s);
    QCOMPARE(second->attributes(8, &from, &to), u"font-weight:bold;"_s);
    QCOMPARE(from, 7);
    QCOMPARE(to, 13);
    QCOMPARE(second->cursorPosition(), -1);
    second->setCursorPosition(7);
    QCOMPARE(second->cursorPosition(), 7);
    second->setSelection(0, 7, 13);
    QCOMPARE(reader.view.textCursor().selectedText(), u"strong"_s);
    second->selection(0, &from, &to);
    QCOMPARE(from, 7);
    const QRect letter = second->characterRect(9);
    QCOMPARE(second->offsetAtPoint({letter.left() + 1, letter.center().y()}), 9);
}

void ArticleViewTest::letsTablesBeReadByTheirCells()
{
    Reader reader(u"<table><tr><th>City<th>Days</tr><tr><td>Rome<td>5</tr></table>"_s);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&reader.view)->child(3);
    QCOMPARE(table->role(), QAccessible::Table);
    QAccessibleTableInterface *cells = table->tableInterface();
    QCOMPARE(cells->rowCount(), 2);
    QCOMPARE(cells->columnDescription(1), u"Days"_s);
    QAccessibleInterface *five = cells->cellAt(1, 1);
    QCOMPARE(five->text(QAccessible::Name), u"5"_s);
    QCOMPARE(five->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(five->tableCellInterface()->columnHeaderCells(),
             QList<QAccessibleInterface *>{cells->cellAt(0, 1)});
    QCOMPARE(five->tableCellInterface()->table(), table);
    QVERIFY(!cells->cellAt(2, 0));
}

void ArticleViewTest::ringsTheLinkThatHasTheKeyboard()
{
    Reader reader(u"<p><a href=https://a.example/>this</a></p>"_s);
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    QVERIFY(reader.reach(u"this"_s));
    const QRgb ring = reader.looks.theme().focusRing.rgb();
    const QImage picture = reader.view.viewport()->grab().toImage();
    QRect ringed;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == ring)
                ringed |= QRect(x, y, 1, 1);
        }
    }
    const QAccessibleInterface *link
        = QAccessible::queryAccessibleInterface(&reader.view)->child(3)->child(0);
    const QRect words(reader.view.viewport()->mapFromGlobal(link->rect().topLeft()),
                      link->rect().size());
    QVERIFY(ringed.contains(words));
    QVERIFY(ringed.width() < picture.width() / 2);
}

static const Kustomer::Testing::Suite<ArticleViewTest> suite;
#include "tst_articleview.moc"
