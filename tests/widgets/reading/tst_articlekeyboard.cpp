// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/listening.h"
#include "widgets/reading/articlereader.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// Where the keyboard is in an article, and how that looks.
class ArticleKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void reachesLinksByTab();
    void keepsTheKeyboardWhereItUnfolds();
    void goesOnByTabFromWhereOneReads();
    void ringsTheLinkThatHasTheKeyboard();
    void ringsALinkInTheLastLineAllAround();
    void ringsNothingWhereALinkLedTo();
    void marksNoPlaceThatWasPressed();
    void turnsPagesByArrows();
    void showsACaretToWhoChoosesWordsByKeys();
    void movesACaretForWhoListens();
    void opensItsMenuWithoutAMenuKey();
};

void ArticleKeyboardTest::reachesLinksByTab()
{
    Reader reader(u"<p><a href=https://example.com/a>one</a> <a href=#x>two</a></p>"_s);
    QSignalSpy followed(&reader.view, &ArticleView::followed);
    QVERIFY(reader.reach(u"one"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<ArticleTarget>().url, QUrl(u"https://example.com/a"_s));
    QVERIFY(reader.reach(u"two"_s));
}

void ArticleKeyboardTest::keepsTheKeyboardWhereItUnfolds()
{
    Reader reader(u"<p><a href=https://a.example>before</a></p><details><summary>More</summary>"
                  "<p>Hidden</p></details><p><a href=https://b.example>behind</a></p>"_s);
    QVERIFY(reader.reach(u"▸ More"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QCOMPARE(reader.view.textCursor().selectedText(), u"▾ More"_s);
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QCOMPARE(reader.view.textCursor().selectedText(), u"▸ More"_s);
    QTest::keyClick(&reader.view, Qt::Key_Tab);
    QCOMPARE(reader.view.textCursor().selectedText(), u"behind"_s);
    reader.looks.setTheme(
        ChatTheme::from(reader.chat.palette(), reader.chat.font(), ColorScheme::Dark));
    QTest::keyClick(&reader.view, Qt::Key_Backtab);
    QCOMPARE(reader.view.textCursor().selectedText(), u"▸ More"_s);
}

void ArticleKeyboardTest::goesOnByTabFromWhereOneReads()
{
    Reader reader(u"<p><a href=#late>go</a> <a href=https://a.example>one</a></p>"
                  "<p id=late>Late <a href=https://b.example>two</a></p><p>Plain words</p>"
                  "<p><a href=https://c.example>three</a></p>"_s);
    QVERIFY(reader.reach(u"go"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QTest::keyClick(&reader.view, Qt::Key_Tab);
    QCOMPARE(reader.view.textCursor().selectedText(), u"two"_s);
    reader.click(u"Plain words"_s);
    QTest::keyClick(&reader.view, Qt::Key_Tab);
    QCOMPARE(reader.view.textCursor().selectedText(), u"three"_s);
    reader.click(u"Plain words"_s);
    QTest::keyClick(&reader.view, Qt::Key_Backtab);
    QCOMPARE(reader.view.textCursor().selectedText(), u"two"_s);
}

void ArticleKeyboardTest::ringsTheLinkThatHasTheKeyboard()
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

void ArticleKeyboardTest::ringsALinkInTheLastLineAllAround()
{
    Reader reader(u"<p>filler</p>"_s.repeated(60) + u"<p><a href=https://a.example>one</a></p>"_s
                  + u"<p>filler</p>"_s.repeated(60));
    QVERIFY(reader.reach(u"one"_s));
    const int last = reader.view.viewport()->height() - 1;
    reader.view.verticalScrollBar()->setValue(reader.scrolled() + reader.placeOf(u"one"_s).bottom()
                                              - last);
    QCOMPARE(reader.placeOf(u"one"_s).bottom(), last);
    reader.view.focusLink(reader.view.focusedLink());
    QCOMPARE_LE(reader.placeOf(u"one"_s).bottom() + reader.looks.theme().focusRingWidth, last);
}

void ArticleKeyboardTest::ringsNothingWhereALinkLedTo()
{
    Reader reader(u"<p><a href=#deep>go</a></p>"_s + u"<p>filler</p>"_s.repeated(60)
                  + u"<p id=deep>Here it is</p>"_s + u"<p>filler</p>"_s.repeated(60));
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    QVERIFY(reader.reach(u"go"_s));
    QTest::keyClick(&reader.view, Qt::Key_Return);
    QVERIFY(reader.sees(u"Here it is"_s));
    const QRgb ring = reader.looks.theme().focusRing.rgb();
    const QImage picture = reader.picture();
    for (int x = 0; x < picture.width(); ++x)
        QVERIFY(picture.pixel(x, 0) != ring);
}

void ArticleKeyboardTest::marksNoPlaceThatWasPressed()
{
    Reader reader(u"<p>Words and <a href=https://a.example/>a link</a></p>"_s);
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    const QImage before = reader.picture();
    reader.click(u"Words"_s);
    QCOMPARE(reader.picture(), before);
    QTest::keyClick(&reader.view, Qt::Key_Control);
    QCOMPARE(reader.picture(), before);
    reader.click(u"a link"_s);
    QCOMPARE(reader.picture(), before);
    QVERIFY(reader.reach(u"a link"_s));
    const QRect link = reader.placeOf(u"a link"_s).adjusted(2, 2, -2, -2); // without its corners
    QVERIFY(reader.picture() != before);
    QCOMPARE(reader.picture().copy(link), before.copy(link)); // the ring is around it
}

void ArticleKeyboardTest::turnsPagesByArrows()
{
    Reader reader(u"<p>filler</p>"_s.repeated(100));
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    if (QAccessible::isActive())
        QSKIP("Somebody listens.");
    QTest::keyClick(&reader.view, Qt::Key_Down);
    const int line = reader.scrolled();
    QCOMPARE_GT(line, 0);
    QTest::keyClick(&reader.view, Qt::Key_PageDown);
    QCOMPARE_GT(reader.scrolled(), line + 200);
    QTest::keyClick(&reader.view, Qt::Key_End);
    QCOMPARE(reader.scrolled(), reader.view.verticalScrollBar()->maximum());
    QCOMPARE(reader.view.textCursor().position(), 0);
}

void ArticleKeyboardTest::showsACaretToWhoChoosesWordsByKeys()
{
    Reader reader(u"<p>filler</p>"_s.repeated(100));
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    reader.view.verticalScrollBar()->setValue(700);
    const QImage before = reader.picture();
    QTest::keyClick(&reader.view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.scrolled(), 700); // from where one reads
    QCOMPARE(reader.view.textCursor().selectedText(), u"filler"_s);
    QVERIFY(reader.picture() != before);
    reader.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"filler"_s);
    QTest::keyClick(&reader.view, Qt::Key_Left);
    const int there = reader.view.textCursor().position();
    QTest::keyClick(&reader.view, Qt::Key_Right); // a caret, once there is one
    QCOMPARE(reader.view.textCursor().position(), there + 1);
    QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(reader.picture(), before);
}

void ArticleKeyboardTest::movesACaretForWhoListens()
{
    const Listening somebody([](QAccessibleEvent *) {});
    if (!QAccessible::isActive())
        QSKIP("No screen reader can ask this platform.");
    Reader reader(u"<p>One</p><p>Two</p>"_s);
    QVERIFY(QTest::qWaitForWindowActive(&reader.chat));
    QTest::keyClick(&reader.view, Qt::Key_Down);
    QTest::keyClick(&reader.view, Qt::Key_Down);
    QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&reader.view);
    QCOMPARE(article->child(2)->textInterface()->cursorPosition(), 0);
}

void ArticleKeyboardTest::opensItsMenuWithoutAMenuKey()
{
    Reader reader(u"<p>Body</p>"_s);
    QTest::keyClick(&reader.view, Qt::Key_F10, Qt::ShiftModifier);
    const QPointer menu(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QVERIFY(menu && menu->activeAction());
    menu->close();
    QTRY_VERIFY(!menu);
}

static const Kustomer::Testing::Suite<ArticleKeyboardTest> suite;

#include "tst_articlekeyboard.moc"
