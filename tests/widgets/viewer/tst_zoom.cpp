// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/viewer/zoom.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Kustomer;

class ZoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void showsAllOfItAtFirst()
    {
        Zoom zoom;
        zoom.reset({2000, 1000}, {500, 500});
        QCOMPARE(zoom.target(), QRectF(0, 125, 500, 250));
        QVERIFY(zoom.isWhole());
    }

    void neverEnlargesWhatIsSmall()
    {
        Zoom zoom;
        zoom.reset({100, 50}, {500, 500});
        QCOMPARE(zoom.target(), QRectF(200, 225, 100, 50));
        zoom.scaleBy(0.1, {0, 0});
        QCOMPARE(zoom.scale(), 1.0);
    }

    void keepsThePointUnderThePointer()
    {
        Zoom zoom;
        zoom.reset({2000, 2000}, {500, 500});
        const QPointF at(200, 300);
        const QPointF before = (at - zoom.target().topLeft()) / zoom.scale();
        zoom.scaleBy(3, at);
        const QPointF after = (at - zoom.target().topLeft()) / zoom.scale();
        QVERIFY(QLineF(before, after).length() < 0.001);
    }

    void goesBetweenAllAndNatural()
    {
        Zoom zoom;
        zoom.reset({2000, 1000}, {500, 500});
        zoom.toggle({250, 250});
        QCOMPARE(zoom.scale(), 1.0);
        zoom.toggle({250, 250});
        QVERIFY(zoom.isWhole());
    }

    void staysWholeWhenItsRoomGrows()
    {
        Zoom zoom;
        zoom.reset({2000, 1000}, {500, 500});
        zoom.setRoom({1000, 1000});
        QCOMPARE(zoom.target(), QRectF(0, 250, 1000, 500));
    }

    void neverLeavesItsRoom()
    {
        QRandomGenerator random(11);
        const auto number = [&random](int from, int to) {
            return random.bounded(from, to);
        };
        for (int round = 0; round < 200; ++round) {
            Zoom zoom;
            QSizeF room(number(50, 900), number(50, 900));
            zoom.reset(QSizeF(number(1, 5000), number(1, 5000)), room);
            for (int move = 0; move < 30; ++move) {
                const QPointF point(number(-50, 950), number(-50, 950));
                switch (number(0, 4)) {
                case 0:
                    zoom.scaleBy(number(1, 400) / 100.0, point);
                    break;
                case 1:
                    zoom.moveBy(point - QPointF(450, 450));
                    break;
                case 2:
                    zoom.toggle(point);
                    break;
                default:
                    room = QSizeF(number(50, 900), number(50, 900));
                    zoom.setRoom(room);
                }
                const QRectF target = zoom.target();
                for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
                    const bool across = way == Qt::Horizontal;
                    const qreal from = across ? target.left() : target.top();
                    const qreal to = across ? target.right() : target.bottom();
                    const qreal length = across ? room.width() : room.height();
                    const bool fits = to - from <= length + 0.01;
                    QVERIFY(fits ? qAbs(from - (length - to)) < 0.01
                                 : from < 0.01 && to > length - 0.01);
                }
                QVERIFY(zoom.scale() >= zoom.whole() - 1e-9);
            }
        }
    }
};

static const Kustomer::Testing::Suite<ZoomTest> suite;

#include "tst_zoom.moc"
