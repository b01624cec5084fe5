// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/fields/linefield.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/search/searchfield.h"

#include <QLayout>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// The line where words are looked for, as it stands above what is looked through.
class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_page = std::make_unique<QWidget>();
        (new Looks(m_page.get()))->setTheme(ChatTheme::from(m_page->palette(), m_page->font()));
        m_field = new SearchField(SearchField::Steps::Offered, m_page.get());
        m_field->setWords(u"line"_s);
        m_field->setResult(u"1 of 50"_s);
        m_field->setPlaces(50);
        m_field->show();
        m_page->show();
        arrange();
    }

    void cleanup() { m_page.reset(); }

    void isAsHighAsAFingerNeeds() { QVERIFY(edit()->height() >= m_field->theme().touchSize); }

    void keepsTheCountOffTheField()
    {
        const int rim = 2 * m_field->theme().unit; // painted around the words
        const QRect words = result()->geometry().marginsRemoved(result()->rim());
        QVERIFY(words.left() > edit()->geometry().right() + 2 * rim);
        QVERIFY(words.width() >= result()->fontMetrics().horizontalAdvance(u"1"_s));
    }

    void leavesTheRoomOfTheStepsToTheWordsWhereTheyLeadNowhere()
    {
        const QList<IconButton *> buttons = m_field->findChildren<IconButton *>();
        const auto seen = [&buttons] {
            return std::ranges::count_if(
                buttons, [](const IconButton *button) { return button->isVisible(); });
        };
        const auto all = seen();
        const int beside = edit()->width();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        buttons.first()->setFocus();
        QVERIFY(buttons.first()->hasFocus());
        m_field->setPlaces(0);
        arrange();
        QVERIFY(seen() > 0 && seen() < all); // it can still be closed
        QVERIFY(edit()->width() > beside);
        QVERIFY(edit()->hasFocus());
        m_field->setPlaces(1);
        arrange();
        QCOMPARE(seen(), all);
        QCOMPARE(edit()->width(), beside);
    }

    void leavesTheWordsALineOfTheirOwnInANarrowChat_data() { directions(); }

    void leavesTheWordsALineOfTheirOwnInANarrowChat()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        m_page->setLayoutDirection(direction);
        arrange();
        const int line = m_field->height();
        const int beside = edit()->width();
        arrange(280);
        QVERIFY(m_field->height() > line);
        QCOMPARE_GE(edit()->width(), edit()->sizeHint().width());
        QCOMPARE_GE(result()->width(), result()->sizeHint().width()); // and is not cut
        QRegion taken;
        for (const QWidget *part :
             m_field->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isVisible())
                continue;
            QVERIFY(m_field->rect().contains(part->geometry()));
            QVERIFY(!taken.intersects(part->geometry()));
            taken += part->geometry();
        }
        QVERIFY(result()->y() > edit()->geometry().bottom());
        if (direction == Qt::LeftToRight)
            QCOMPARE(result()->x(), edit()->x());
        else
            QCOMPARE(result()->geometry().right(), edit()->geometry().right());
        arrange();
        QCOMPARE(m_field->height(), line);
        QCOMPARE(edit()->width(), beside);
    }

    void staysInOneLineWithNothingToTell()
    {
        m_field->setWords({});
        m_field->setResult({});
        m_field->setPlaces(0);
        arrange();
        const int line = m_field->height();
        arrange(280);
        QCOMPARE(m_field->height(), line);
    }

    void writesAsFarInAsOtherFields_data() { directions(); }

    void writesAsFarInAsOtherFields()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        m_page->setLayoutDirection(direction);
        LineField other(m_page.get());
        other.resize(m_field->width(), other.sizeHint().height());
        other.show();
        other.layout()->activate();
        arrange();
        const auto fromStart = [direction](const QWidget &field, const QWidget &words) {
            return direction == Qt::LeftToRight ? words.x()
                                                : field.width() - 1 - words.geometry().right();
        };
        QCOMPARE(fromStart(*m_field, *edit()) - m_field->theme().sideMargin(m_field->width()),
                 fromStart(other, *other.findChild<QLineEdit *>()));
    }

    void standsInAMirrorWhereOneReadsFromTheRight()
    {
        const QRect before = edit()->geometry();
        m_page->setLayoutDirection(Qt::RightToLeft);
        arrange();
        const QRect after = edit()->geometry();
        QCOMPARE(m_field->width() - 1 - after.right(), before.left());
        QCOMPARE(after.width(), before.width());
        QCOMPARE(result()->rim().right(), 4 * m_field->theme().unit);
        QCOMPARE(result()->rim().left(), 0);
    }

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void arrange(int width = 400)
    {
        m_field->resize(width, m_field->height());
        m_field->resize(width, m_field->sizeHint().height());
        m_field->layout()->activate();
    }
    QLineEdit *edit() const { return m_field->findChild<QLineEdit *>(); }
    PlainLabel *result() const { return m_field->findChild<PlainLabel *>(); }

    std::unique_ptr<QWidget> m_page;
    SearchField *m_field = nullptr;
};

static const Kustomer::Testing::Suite<SearchFieldTest> suite;

#include "tst_searchfield.moc"
