// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timelinelayout.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <limits>
#include <numeric>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int estimate = 40;

/// What the layout must agree with: a plain list of heights.
class NaiveLayout
{
public:
    void insert(int row, int count) { m_heights.insert(row, count, estimate); }
    void remove(int row, int count) { m_heights.remove(row, count); }
    void measure(int row, int height) { m_heights[row] = height; }
    int count() const { return int(m_heights.size()); }
    int heightOf(int row) const { return m_heights.at(row); }

    qint64 top(int row) const
    {
        return std::accumulate(m_heights.begin(), m_heights.begin() + row, qint64(0));
    }

    int rowAt(qint64 y) const
    {
        qint64 bottom = 0;
        for (int row = 0; row < count(); ++row) {
            bottom += m_heights.at(row);
            if (y < bottom)
                return row;
        }
        return count() - 1;
    }

private:
    QList<int> m_heights;
};

void compare(const TimelineLayout &layout, const NaiveLayout &naive)
{
    QCOMPARE(layout.count(), naive.count());
    QCOMPARE(layout.height(), naive.top(naive.count()));
    for (int row = 0; row < naive.count(); ++row) {
        QCOMPARE(layout.heightOf(row), naive.heightOf(row));
        QCOMPARE(layout.top(row), naive.top(row));
    }
    for (qint64 y = -10; y < layout.height() + 50; y += 17)
        QCOMPARE(layout.rowAt(y), naive.rowAt(y));
}

} // namespace

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithAPlainListOfHeights_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithAPlainListOfHeights()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        TimelineLayout layout;
        layout.reset(0, estimate);
        NaiveLayout naive;
        for (int step = 0; step < 400; ++step) {
            const int count = naive.count();
            const int row = random.bounded(count + 1);
            const int action = random.bounded(5);
            if (action <= 1 || count == 0) {
                const int place = action == 0 ? row : count;
                const int added = random.bounded(1, 8);
                layout.insert(place, added);
                naive.insert(place, added);
            } else if (action == 2 && row < count) {
                const int removed = random.bounded(1, qMin(9, count - row + 1));
                layout.remove(row, removed);
                naive.remove(row, removed);
            } else if (row < count) {
                const int height = random.bounded(3, 300);
                layout.measure(row, height);
                naive.measure(row, height);
                QVERIFY(layout.isMeasured(row));
            }
            if (step % 20 == 0)
                compare(layout, naive);
        }
        compare(layout, naive);
    }

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

QTEST_APPLESS_MAIN(TimelineLayoutTest)

#include "tst_timelinelayout.moc"
