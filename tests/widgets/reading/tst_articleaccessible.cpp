// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/reading/articlereader.h"
#include "widgets/toldfocus.h"

#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// An article as screen readers meet it.
class ArticleAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tellsScreenReadersWhatItConsistsOf();
    void tellsScreenReadersWhichLinkHasTheKeyboard();
    void tellsScreenReadersWhereAPictureIs();
    void isReadWordByWord();
    void isReadLineByLine();
    void letsTablesBeReadByTheirCells();
};

void ArticleAccessibleTest::tellsScreenReadersWhatItConsistsOf()
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
    reader.view.setLocale(QLocale(u"ar_EG"_s));
    QVERIFY(heading->text(QAccessible::Description).contains(reader.view.locale().toString(2)));
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

void ArticleAccessibleTest::tellsScreenReadersWhichLinkHasTheKeyboard()
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

void ArticleAccessibleTest::tellsScreenReadersWhereAPictureIs()
{
    Reader reader(u"<p>See <img src=https://a.example/1.png width=80 height=60></p>"_s);
    const QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&reader.view);
    QRect place;
    for (int part = 0; part < article->childCount(); ++part) {
        const QAccessibleInterface *sign = article->child(part)->child(0);
        if (sign && sign->role() == QAccessible::Graphic)
            place = sign->rect();
    }
    QVERIFY(!place.isEmpty());
    QVERIFY(article->rect().contains(place));
}

void ArticleAccessibleTest::isReadWordByWord()
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

void ArticleAccessibleTest::isReadLineByLine()
{
    const Reader reader(u"<p>"_s + u"several words "_s.repeated(20) + u"</p><p>Last</p>"_s);
    QAccessibleInterface *article
        = QAccessible::queryAccessibleInterface(&const_cast<ArticleView &>(reader.view));
    QAccessibleTextInterface *words = article->child(3)->textInterface();
    QStringList lines;
    int from = 0;
    int to = 0;
    for (int at = 0; at < words->characterCount(); at = to) {
        lines << words->textAtOffset(at, QAccessible::LineBoundary, &from, &to);
        QCOMPARE(from, at);
        QVERIFY(to > at);
    }
    QCOMPARE_GT(lines.size(), 2);
    QCOMPARE(lines.join(QString()), words->text(0, words->characterCount()));
    QCOMPARE(words->textAfterOffset(0, QAccessible::LineBoundary, &from, &to), lines.at(1));
    QCOMPARE(words->textBeforeOffset(from, QAccessible::LineBoundary, &from, &to), lines.first());
    QCOMPARE(words->textBeforeOffset(0, QAccessible::LineBoundary, &from, &to), QString());
    QAccessibleTextInterface *all = article->textInterface();
    QCOMPARE(all->textAtOffset(all->characterCount() - 1, QAccessible::LineBoundary, &from, &to),
             u"Open in browser"_s);
}

void ArticleAccessibleTest::letsTablesBeReadByTheirCells()
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

static const Kustomer::Testing::Suite<ArticleAccessibleTest> suite;

#include "tst_articleaccessible.moc"
