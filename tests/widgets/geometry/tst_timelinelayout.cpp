// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/geometry/timelinelayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int estimate = 40;

} // namespace

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void findsRowsBeyondTheRangeOfInt()
    {
        TimelineLayout layout;
        layout.reset(100'000'000, 1000);
        QCOMPARE(layout.height(), 100'000'000'000);
        QVERIFY(layout.height() > std::numeric_limits<int>::max());
        QCOMPARE(layout.rowAt(layout.height() - 1), 99'999'999);
        layout.measure(50'000'000, 1);
        QCOMPARE(layout.top(50'000'001), 50'000'000'001);
        QCOMPARE(layout.rowAt(50'000'000'001), 50'000'001);
    }

    void answersWithoutRows()
    {
        TimelineLayout layout;
        layout.reset(0, estimate);
        QCOMPARE(layout.rowAt(0), -1);
        QCOMPARE(layout.height(), 0);
        QCOMPARE(layout.top(0), 0);
        QCOMPARE(layout.anchorAt(0, 100), std::nullopt);
        layout.setFooter(200);
        QCOMPARE(layout.anchorAt(0, 100), std::nullopt);
    }

    void staysAtTheBottomWithoutAnAnchor()
    {
        TimelineLayout layout;
        layout.reset(10, 50);
        QCOMPARE(layout.scrollTop(std::nullopt, 200), 300);
        layout.insert(10, 1);
        QCOMPARE(layout.scrollTop(std::nullopt, 200), 350);
        QCOMPARE(layout.anchorAt(350, 200), std::nullopt);
    }

    void restsOnTheBottomWhenThereIsLittle()
    {
        TimelineLayout layout;
        layout.reset(2, 50);
        QCOMPARE(layout.scrollTop(std::nullopt, 300), -200);
        QCOMPARE(layout.scrollTop(TimelineAnchor{0, 0}, 300), -200);
    }

    void findsTheAnchorOfEachPlaceAgain()
    {
        TimelineLayout layout;
        layout.reset(100, 50);
        QRandomGenerator random(7);
        for (int row = 0; row < 100; ++row)
            layout.measure(row, random.bounded(10, 700));
        for (qint64 y = 0; y < layout.height() - 400; ++y) {
            const std::optional<TimelineAnchor> anchor = layout.anchorAt(y, 400);
            QVERIFY(anchor);
            QCOMPARE(layout.scrollTop(anchor, 400), y);
        }
    }

    void answersBeyondTheLastRow()
    {
        TimelineLayout layout;
        layout.reset(3, 10);
        QCOMPARE(layout.heightOf(3), 0);
        QCOMPARE(layout.heightOf(-1), 0);
        QVERIFY(!layout.isMeasured(7));
        QCOMPARE(layout.top(-1), 0);
    }

    void forgetsMeasuresButNotRows()
    {
        TimelineLayout layout;
        layout.reset(4, 50);
        layout.measure(2, 80);
        layout.forgetMeasures(60);
        QCOMPARE(layout.count(), 4);
        QCOMPARE(layout.height(), 240);
        QVERIFY(!layout.isMeasured(2));
    }
};

static const Kustomer::Testing::Suite<TimelineLayoutTest> suite;

#include "tst_timelinelayout.moc"
