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

private:
    static constexpr int width = 400;

    static QRect badgeOf(Qt::LayoutDirection direction)
    {
        HomeTabs tabs;
        const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
        (new Looks(&tabs))->setTheme(theme);
        tabs.setLayoutDirection(direction);
        tabs.resize(width, tabs.sizeHint().height());
        tabs.setUnread(3);
        tabs.setCurrentIndex(HomeTabs::Help);
        tabs.show();
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
