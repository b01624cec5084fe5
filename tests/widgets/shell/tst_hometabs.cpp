// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/shell/hometabs.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// The two homes, and how much waits in the first of them.
class HomeTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void mirrorHowMuchWaits()
    {
        const QRect left = badgeOf(Qt::LeftToRight);
        const QRect right = badgeOf(Qt::RightToLeft);
        QVERIFY(!left.isEmpty());
        QCOMPARE(right.size(), left.size());
        QCOMPARE_LE(qAbs(right.left() - (width - left.left() - left.width())), 1);
    }

    void keepTheLineAboveThemWhole_data()
    {
        QTest::addColumn<int>("pixels");
        for (const int pixels : {9, 13, 17, 26, 40})
            QTest::addRow("letters of %d pixels", pixels) << pixels;
    }

    void keepTheLineAboveThemWhole()
    {
        QFETCH(const int, pixels);
        QFont font;
        font.setPixelSize(pixels);
        const ChatTheme theme = ChatTheme::from(QPalette(), font);
        HomeTabs tabs;
        show(tabs, theme);
        const QImage picture = tabs.grab().toImage();
        for (int x = 0; x < picture.width(); ++x)
            QCOMPARE(picture.pixel(x, 0), theme.separator.rgb());
    }

private:
    static constexpr int width = 400;

    static void show(HomeTabs &tabs, const ChatTheme &theme)
    {
        (new Looks(&tabs))->setTheme(theme);
        tabs.resize(width, tabs.sizeHint().height());
        tabs.setUnread(3);
        tabs.setCurrentIndex(HomeTabs::Help);
        tabs.show();
    }

    static QRect badgeOf(Qt::LayoutDirection direction)
    {
        HomeTabs tabs;
        const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
        tabs.setLayoutDirection(direction);
        show(tabs, theme);
        const QImage picture = tabs.grab().toImage();
        QRect badge;
        const QRect tab = tabs.tabRect(HomeTabs::Chat);
        for (int y = 0; y < picture.height() / 2; ++y) {
            for (int x = tab.left(); x <= tab.right(); ++x) {
                if (picture.pixelColor(x, y) == theme.listRow.badge)
                    badge |= QRect(x, y, 1, 1);
            }
        }
        return badge;
    }
};

static const Kustomer::Testing::Suite<HomeTabsTest> suite;

#include "tst_hometabs.moc"
