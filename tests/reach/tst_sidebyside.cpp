// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "demo/sidebyside.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;

/// The demo's windows, on screens of all sizes.
class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void coversTheChatNowhere_data();
    void coversTheChatNowhere();
    void standsInTheMiddleWhereThereIsRoom();
    void showsTheBeginningOfAShopThatIsTooLarge();

private:
    const QSize m_shop{980, 760};
    const QSize m_console{620, 420};
};

void SideBySideTest::coversTheChatNowhere_data()
{
    QTest::addColumn<QRect>("screen");
    QTest::newRow("1920") << QRect(0, 0, 1920, 1053);
    QTest::newRow("1366") << QRect(0, 27, 1366, 741);
    QTest::newRow("1024") << QRect(0, 0, 1024, 768);
    QTest::newRow("the second one") << QRect(1920, 0, 1366, 768);
}

void SideBySideTest::coversTheChatNowhere()
{
    QFETCH(const QRect, screen);
    const SideBySide placed = SideBySide::on(screen, m_shop, m_console);
    const QRect shop(placed.shop, m_shop);
    const QRect console(placed.console, m_console);
    const QRect chat(shop.right() - 399, shop.top(), 400, shop.height());

    QVERIFY(!console.intersects(chat));
    QVERIFY(screen.left() <= chat.left() && chat.right() <= screen.right());
    QVERIFY(screen.contains(console));
    QVERIFY(shop.top() >= screen.top()); // where it can be moved
}

void SideBySideTest::standsInTheMiddleWhereThereIsRoom()
{
    const QRect screen(100, 50, 1920, 1080);
    const SideBySide placed = SideBySide::on(screen, m_shop, m_console);
    const QRect both = QRect(placed.shop, m_shop).united({placed.console, m_console});

    QVERIFY(!QRect(placed.shop, m_shop).intersects({placed.console, m_console}));
    QVERIFY((both.center() - screen.center()).manhattanLength() <= 2);
}

void SideBySideTest::showsTheBeginningOfAShopThatIsTooLarge()
{
    const QRect screen(0, 0, 800, 600);
    const SideBySide placed = SideBySide::on(screen, m_shop, m_console);

    QCOMPARE(placed.shop, screen.topLeft());
    QVERIFY(screen.contains(QRect(placed.console, m_console)));
}

static const Kustomer::Testing::Suite<SideBySideTest> suite;
#include "tst_sidebyside.moc"
