// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class ActionButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void goesOnInTheNextLineInsteadOfBeingCut()
    {
        QWidget page;
        const ChatTheme theme = ChatTheme::from(page.palette(), page.font());
        (new Looks(&page))->setTheme(theme);
        auto *button = new ActionButton;
        button->setText(u"New conversation"_s);
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(button);
        column->addStretch(1);
        page.resize(600, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const int oneLine = button->height();
        const auto isWhole = [&] {
            const QSize room(button->width() - 2 * theme.unit, button->height());
            return !isCut(button->text(), theme.strongFont, room);
        };
        QVERIFY(isWhole());

        const int word = QFontMetrics(theme.strongFont).horizontalAdvance(u"conversation"_s);
        page.resize(word + 4 * theme.unit, 400);
        QTRY_VERIFY(button->height() > oneLine);
        QVERIFY(isWhole());
        page.resize(600, 400);
        QTRY_COMPARE(button->height(), oneLine);
    }

    void tellsLayoutsItsHeightForAWidth()
    {
        QWidget page;
        (new Looks(&page))->setTheme(ChatTheme::from(page.palette(), page.font()));
        auto *button = new ActionButton;
        button->setText(u"New conversation"_s);
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(button);
        button->ensurePolished(); // in what its page wears
        const int least = button->minimumSizeHint().width();
        const int oneLine = button->sizeHint().height();
        QVERIFY(column->hasHeightForWidth());
        QCOMPARE(column->totalHeightForWidth(button->sizeHint().width()), oneLine);
        QCOMPARE_GT(column->totalHeightForWidth(least), oneLine);
        QCOMPARE(column->totalHeightForWidth(least - 1), oneLine); // no page is laid out so
        button->setMaximumWidth(least);
        QCOMPARE_GT(button->heightForWidth(600), oneLine);
    }

    void asksForNoHeightInAWidthThatIsMadeUp()
    {
        QWidget page;
        (new Looks(&page))->setTheme(ChatTheme::from(page.palette(), page.font()));
        auto *button = new ActionButton(&page);
        button->setText(u"New conversation"_s);
        button->ensurePolished(); // in what its page wears
        const int oneLine = button->sizeHint().height();
        button->resize(button->minimumSizeHint().width() - 1, oneLine);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(button->sizeHint().height(), oneLine);
        button->resize(button->minimumSizeHint().width(), oneLine);
        QCOMPARE_GT(button->sizeHint().height(), oneLine);
    }
};

static const Kustomer::Testing::Suite<ActionButtonTest> suite;

#include "tst_actionbutton.moc"
