// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/launcher/cornerplace.h"

#include <QTest>

using namespace Kustomer;

class CornerPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void staysInItsCorner_data()
    {
        QTest::addColumn<Qt::Corner>("corner");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QRect>("button");
        QTest::addColumn<QRect>("panel");
        QTest::newRow("bottom right") << Qt::BottomRightCorner << Qt::LeftToRight
                                      << QRect(720, 520, 60, 60) << QRect(380, 8, 400, 500);
        QTest::newRow("bottom left") << Qt::BottomLeftCorner << Qt::LeftToRight
                                     << QRect(20, 520, 60, 60) << QRect(20, 8, 400, 500);
        QTest::newRow("top right") << Qt::TopRightCorner << Qt::LeftToRight
                                   << QRect(720, 20, 60, 60) << QRect(380, 92, 400, 500);
        QTest::newRow("top left") << Qt::TopLeftCorner << Qt::LeftToRight << QRect(20, 20, 60, 60)
                                  << QRect(20, 92, 400, 500);
        QTest::newRow("mirrored") << Qt::BottomRightCorner << Qt::RightToLeft
                                  << QRect(20, 520, 60, 60) << QRect(20, 8, 400, 500);
    }

    void staysInItsCorner()
    {
        QFETCH(const Qt::Corner, corner);
        QFETCH(const Qt::LayoutDirection, direction);
        const CornerPlace place{corner, QMargins(20, 20, 20, 20), direction};
        QTEST(place.button({800, 600}, 60), "button");
        QTEST(place.panel({800, 600}, 60, {400, 640}, {280, 360}), "panel");
    }

    void neverLeavesTheWindow()
    {
        for (const Qt::Corner corner :
             {Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner}) {
            const CornerPlace place{corner, QMargins(24, 24, 24, 24), Qt::LeftToRight};
            for (int width = 100; width < 1200; width += 50) {
                for (int height = 100; height < 1200; height += 50) {
                    const QRect panel = place.panel({width, height}, 56, {400, 640}, {280, 360});
                    QVERIFY(panel.isEmpty() || QRect(0, 0, width, height).contains(panel));
                    QVERIFY(!panel.intersects(place.button({width, height}, 56)));
                }
            }
        }
    }

    void hasNoRoomWhereTheLeastDoesNotFit()
    {
        const CornerPlace place{Qt::BottomRightCorner, QMargins(24, 24, 24, 24), Qt::LeftToRight};
        QVERIFY(place.panel({400, 440}, 56, {400, 640}, {280, 360}).isEmpty());
        QVERIFY(!place.panel({400, 460}, 56, {400, 640}, {280, 360}).isEmpty());
    }
};

static const Kustomer::Testing::Suite<CornerPlaceTest> suite;

#include "tst_cornerplace.moc"
