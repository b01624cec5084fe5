// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Random sequences of changes of a TimelineLayout; see support/seeds.h.

#include "support/seeds.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/geometry/timelinelayout.h"

#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What TimelineLayout must agree with: a plain list of rows, added up from the first one.
class PlainLayout
{
public:
    PlainLayout(int rows, int estimate)
        : m_rows(size_t(rows), {estimate, false})
        , m_estimate(estimate)
    { }

    int count() const { return int(m_rows.size()); }
    void insert(int row, int count)
    {
        m_rows.insert(m_rows.begin() + row, size_t(count), {m_estimate, false});
    }
    void remove(int row, int count)
    {
        m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    }
    void measure(int row, int height) { m_rows[size_t(row)] = {height, true}; }
    void forget(int estimate)
    {
        m_estimate = estimate;
        m_rows.assign(m_rows.size(), {estimate, false});
    }
    void forget(int row, int count)
    {
        qint64 sum = 0;
        bool measured = false;
        for (int i = row; i < row + count; ++i) {
            sum += m_rows[size_t(i)].height;
            measured |= m_rows[size_t(i)].measured;
        }
        for (int i = row; measured && i < row + count; ++i)
            m_rows[size_t(i)] = {int(sum / count), false};
    }
    void setFooter(int height) { m_footer = height; }

    /// The first difference, empty where there is none.
    QString difference(const TimelineLayout &layout) const
    {
        if (layout.count() != count())
            return u"count"_s;
        qint64 top = 0;
        int measured = 0;
        int estimatedBefore = -1;
        for (int row = 0; row < count(); ++row) {
            const Row &is = m_rows[size_t(row)];
            estimatedBefore = is.measured ? estimatedBefore : row;
            measured += is.measured ? 1 : 0;
            if (layout.heightOf(row) != is.height || layout.isMeasured(row) != is.measured)
                return u"height of row %1"_s.arg(row);
            if (layout.top(row) != top)
                return u"top of row %1"_s.arg(row);
            if (layout.rowAt(top) != row || layout.rowAt(top + is.height - 1) != row)
                return u"place of row %1"_s.arg(row);
            if (layout.previousEstimated(row) != estimatedBefore
                || (!is.measured && layout.nextEstimated(row) != row))
                return u"next estimate at row %1"_s.arg(row);
            top += is.height;
        }
        const bool same = layout.height() == top + m_footer && layout.top(count()) == top
            && layout.measuredRows() == measured;
        return same ? QString() : u"sums"_s;
    }

    /// The anchor of a place: the first row that begins in the viewport, or the one that fills it.
    std::optional<TimelineAnchor> anchorAt(qint64 scrolled, int viewportHeight) const
    {
        qint64 height = m_footer;
        for (const Row &row : m_rows)
            height += row.height;
        if (scrolled >= height - viewportHeight)
            return std::nullopt;
        qint64 top = 0;
        for (int row = 0; row < count(); ++row) {
            const qint64 bottom = top + m_rows[size_t(row)].height;
            const bool fills = bottom >= scrolled + viewportHeight || row + 1 == count();
            if (top >= scrolled || fills)
                return TimelineAnchor{row, int(top - scrolled)};
            top = bottom;
        }
        return std::nullopt;
    }

private:
    struct Row
    {
        int height;
        bool measured;
    };
    std::vector<Row> m_rows;
    int m_estimate;
    int m_footer = 0;
};

/// The same change of both.
void change(TimelineLayout &layout, PlainLayout &plain, QRandomGenerator &random)
{
    const int count = plain.count();
    const int row = random.bounded(count + 1);
    const int some = random.bounded(1, 51);
    const int there = qMin(some, count - row);
    switch (random.bounded(9)) {
    case 0:
    case 1: {
        const int places[] = {0, row, count};
        const int place = places[random.bounded(3)];
        layout.insert(place, some);
        plain.insert(place, some);
        break;
    }
    case 2:
        layout.remove(row, there);
        plain.remove(row, there);
        break;
    case 3:
        layout.forgetMeasures(row, there);
        plain.forget(row, there);
        break;
    case 4:
        if (random.bounded(4) == 0) { // another width or font
            layout.forgetMeasures(20 + some);
            plain.forget(20 + some);
        }
        layout.setFooter(some);
        plain.setFooter(some);
        break;
    default:
        for (int on = row; on < row + there; ++on) {
            const int height = random.bounded(1, 900);
            layout.measure(on, height);
            plain.measure(on, height);
        }
    }
}

QString placeProblem(const TimelineLayout &layout, const PlainLayout &plain,
                     QRandomGenerator &random)
{
    const int viewportHeight = random.bounded(1, 800);
    const qint64 range = layout.height() - viewportHeight;
    if (plain.count() == 0)
        return layout.anchorAt(0, viewportHeight) ? u"anchor without rows"_s : QString();
    if (range <= 0)
        return {};
    const qint64 scrolled = qint64(random.generateDouble() * double(range + 1));
    const std::optional<TimelineAnchor> anchor = layout.anchorAt(scrolled, viewportHeight);
    if (anchor != plain.anchorAt(scrolled, viewportHeight))
        return u"anchor at %1"_s.arg(scrolled);
    return layout.scrollTop(anchor, viewportHeight) == scrolled
        ? QString()
        : u"place of the anchor at %1"_s.arg(scrolled);
}

QString problemOf(quint32 seed)
{
    QRandomGenerator random(seed);
    const int rows = Testing::rowsOf(seed, random);
    const int estimate = random.bounded(1, 90);
    TimelineLayout layout;
    layout.reset(rows, estimate);
    PlainLayout plain(rows, estimate);
    QString problem;
    for (int step = random.bounded(1, 60); step > 0 && problem.isEmpty(); --step) {
        change(layout, plain, random);
        if (step % 8 == 1)
            problem = placeProblem(layout, plain, random);
    }
    return problem.isEmpty() ? plain.difference(layout) : problem;
}

} // namespace

class LayoutPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void equalsAPlainListOfRows()
    {
        const quint32 first = Testing::firstSeed();
        for (quint32 seed = first; seed != first + 10'000; ++seed) {
            const QString problem = problemOf(seed);
            QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(problem)));
        }
    }
};

static const Kustomer::Testing::Suite<LayoutPropertiesTest> suite;

#include "tst_layoutproperties.moc"
