// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/geometry/thumbplace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Kustomer;

namespace {

/// The part of its way that the thumb has gone.
double partOf(const ThumbPlace &thumb, ThumbPlace::Rest rest)
{
    return double(rest.above) / double(thumb.length());
}

} // namespace

class ThumbPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsThePlaceOfWhatIsKnown()
    {
        ThumbPlace thumb;
        thumb.change({300, 700});
        QCOMPARE(thumb.length(), 1000LL);
        QCOMPARE(thumb.page(50), 50LL);
        QCOMPARE(thumb.aboveAt(0.25), 250LL);
    }

    void staysWhereItIsWhenSomethingIsLearnt()
    {
        ThumbPlace thumb;
        thumb.change({30'000, 70'000});
        QRandomGenerator random(1);
        ThumbPlace::Rest rest;
        for (int times = 0; times < 1000; ++times) {
            rest = {random.bounded(20'000, 40'000), random.bounded(20'000, 90'000)};
            thumb.follow(0, rest);
            QVERIFY(qAbs(partOf(thumb, rest) - 0.3) < 1e-4);
            const double size = double(thumb.page(10'000)) / double(thumb.length());
            QVERIFY(qAbs(size - 0.1) < 1e-4);
        }
    }

    void goesWhereTheReaderGoesWhateverIsLearntOnTheWay_data()
    {
        QTest::addColumn<int>("direction");
        QTest::newRow("up") << -1;
        QTest::newRow("down") << 1;
    }

    void goesWhereTheReaderGoesWhateverIsLearntOnTheWay()
    {
        QFETCH(const int, direction);
        QRandomGenerator random(2);
        ThumbPlace::Rest rest{500'000, 500'000};
        ThumbPlace thumb;
        thumb.change(rest);
        qint64 &ahead = direction < 0 ? rest.above : rest.below;
        qint64 &behind = direction < 0 ? rest.below : rest.above;
        double part = partOf(thumb, rest);
        while (ahead > 10'000) {
            const int step = random.bounded(1, 1000);
            ahead += random.bounded(-1500, 1500) - step;
            behind += step;
            thumb.follow(direction * step, rest);
            const double next = partOf(thumb, rest);
            QVERIFY((next - part) * direction >= 0);
            QVERIFY(qAbs(next - part) < 0.1);
            part = next;
        }
        thumb.follow(direction * ahead,
                     direction < 0 ? ThumbPlace::Rest{0, behind + ahead}
                                   : ThumbPlace::Rest{behind + ahead, 0});
        QCOMPARE(thumb.length(), ahead + behind);
    }

    void staysBelowTheHandWhateverIsLearntThere()
    {
        ThumbPlace thumb;
        thumb.change({0, 100'000});
        thumb.hold(0.4, {45'000, 52'000});
        QCOMPARE(thumb.length(), 112'500LL);
        QCOMPARE(thumb.aboveAt(0.4), 45'000LL);
        QCOMPARE(thumb.aboveAt(0), 0LL);
        QCOMPARE(thumb.aboveAt(1), 97'000LL);
    }

    void tellsTheTruthFromAnEndOn()
    {
        ThumbPlace thumb;
        thumb.change({30'000, 70'000});
        thumb.follow(0, {20'000, 90'000});
        QVERIFY(thumb.length() != 110'000);
        thumb.follow(-20'000, {0, 110'000});
        QCOMPARE(thumb.length(), 110'000LL);
        QCOMPARE(thumb.page(100), 100LL);
        thumb.follow(5000, {5000, 105'000});
        QCOMPARE(thumb.length(), 110'000LL);
    }

    void leavesRoomBelowAnybodyWhoIsNotAtTheEnd()
    {
        ThumbPlace thumb;
        thumb.hold(0.999, {10, 1'000'000});
        QVERIFY(thumb.length() > 10);
        thumb.change({-40, 0}); // all of it fits
        QVERIFY(thumb.length() <= 0);
    }
};

static const Kustomer::Testing::Suite<ThumbPlaceTest> suite;

#include "tst_thumbplace.moc"
