// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Random sequences of changes. Each has a seed of its own, which a failure names; with
// KUSTOMER_TEST_SEED set to it, the same sequence comes first.

#include "support/strictness.h"
#include "widgets/timelinefixture.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int estimate = 40;
constexpr int viewportHeight = 300;

/// What TimelineLayout must agree with: plain lists.
struct NaiveLayout
{
    QList<int> heights;
    QList<bool> measured;

    void insert(int row, int count)
    {
        heights.insert(row, count, estimate);
        measured.insert(row, count, false);
    }
    void remove(int row, int count)
    {
        heights.remove(row, count);
        measured.remove(row, count);
    }
    void forget(int row, int count)
    {
        qint64 sum = 0;
        for (int i = row; i < row + count; ++i)
            sum += heights.at(i);
        for (int i = row; i < row + count; ++i) {
            heights[i] = qMax(1, int(sum / count));
            measured[i] = false;
        }
    }
};

void change(TimelineLayout &layout, NaiveLayout &naive, QRandomGenerator &random)
{
    const int count = int(naive.heights.size());
    const int row = random.bounded(count + 1);
    const int some = random.bounded(1, qMax(2, qMin(9, count - row + 1)));
    switch (random.bounded(6)) {
    case 0: {
        const int place = random.bounded(2) == 0 ? row : count;
        layout.insert(place, some);
        naive.insert(place, some);
        break;
    }
    case 1:
        if (row + some <= count) {
            layout.remove(row, some);
            naive.remove(row, some);
        }
        break;
    case 2:
        if (row + some <= count) {
            layout.forgetMeasures(row, some);
            naive.forget(row, some);
        }
        break;
    default:
        if (row < count) {
            naive.heights[row] = random.bounded(1, 300);
            naive.measured[row] = true;
            layout.measure(row, naive.heights[row]);
        }
    }
}

/// The first difference between the two, empty where there is none.
QString difference(const TimelineLayout &layout, const NaiveLayout &naive)
{
    const int count = int(naive.heights.size());
    if (layout.count() != count || layout.measuredRows() != naive.measured.count(true))
        return u"counts"_s;
    qint64 top = 0;
    int estimatedBefore = -1;
    for (int row = 0; row < count; ++row) {
        const QString at = u" of row %1"_s.arg(row);
        if (layout.heightOf(row) != naive.heights.at(row))
            return u"height"_s + at;
        if (layout.top(row) != top)
            return u"top"_s + at;
        if (layout.rowAt(top) != row || layout.rowAt(top + naive.heights.at(row) - 1) != row)
            return u"place"_s + at;
        if (layout.isMeasured(row) != naive.measured.at(row))
            return u"measure"_s + at;
        estimatedBefore = naive.measured.at(row) ? estimatedBefore : row;
        if (layout.previousEstimated(row) != estimatedBefore)
            return u"previous estimate"_s + at;
        if (!naive.measured.at(row) && layout.nextEstimated(row) != row)
            return u"next estimate"_s + at;
        top += naive.heights.at(row);
    }
    return layout.height() == top ? QString() : u"height"_s;
}

/// A TimelineContent that follows a model as a view does.
class World
{
public:
    World(int rows, QRandomGenerator &random)
        : m_model(rows)
        , m_random(random)
    {
        using Model = QAbstractItemModel;
        m_context.width = 240;
        m_content.setContext(m_context);
        m_content.setViewportHeight(viewportHeight);
        m_content.setModel(&m_model);
        QObject::connect(&m_model, &Model::rowsInserted, &m_model,
                         [this](const QModelIndex &, int first, int last) {
                             m_content.insertRows(first, last);
                         });
        QObject::connect(&m_model, &Model::rowsRemoved, &m_model,
                         [this](const QModelIndex &, int first, int last) {
                             m_content.removeRows(first, last);
                         });
        QObject::connect(&m_model, &Model::dataChanged, &m_model,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             m_content.updateRows(first.row(), last.row());
                         });
        QObject::connect(&m_model, &Model::rowsMoved, &m_model,
                         [this](const QModelIndex &, int first, int last, const QModelIndex &,
                                int before) { m_content.moveRows(first, last, before); });
        m_content.settle();
    }

    /// Changes something; what went wrong, empty for nothing.
    QString change()
    {
        const bool atBottom = m_content.isAtBottom();
        const std::optional<TimelineAnchor> anchor = m_content.anchor();
        const QPersistentModelIndex read
            = anchor ? QPersistentModelIndex(m_model.index(anchor->row)) : QPersistentModelIndex();
        const int top = anchor ? m_content.rowRect(anchor->row).top() : 0;
        const int moved = changeModel();
        m_content.settle();
        const bool kept = read.isValid() && read.row() != moved;
        if (atBottom != m_content.isAtBottom() && atBottom)
            return u"left the bottom"_s;
        const bool atEdge = m_content.isAtBottom() || m_content.scrollTop() <= 0;
        if (kept && !atEdge && m_content.rowRect(read.row()).top() != top)
            return u"row %1 moved by %2"_s.arg(read.row())
                .arg(m_content.rowRect(read.row()).top() - top);
        if (m_random.bounded(4) == 0)
            m_content.measureAhead(QDeadlineTimer(m_random.bounded(2)));
        else if (m_random.bounded(2) == 0)
            m_content.scrollBy(m_random.bounded(-700, 700));
        else if (m_random.bounded(3) == 0)
            m_content.scrollTo(qint64(m_random.generateDouble() * double(m_content.height())));
        return viewportProblem();
    }

    /// Whether each of some rows can be read, and whether measured rows are as high as they are.
    QString finish()
    {
        for (int i = 0; i < 6 && m_content.count() > 0; ++i) {
            const int row = m_random.bounded(m_content.count());
            m_content.scrollToRow(row);
            const QRect rect = m_content.rowRect(row);
            if (rect.bottom() < 0 || rect.top() >= viewportHeight)
                return u"row %1 cannot be reached"_s.arg(row);
            if (const QString problem = viewportProblem(); !problem.isEmpty())
                return problem;
        }
        m_content.scrollTo(0);
        if (m_content.count() > 0 && m_content.height() > viewportHeight
            && m_content.rowRect(0).top() != 0)
            return u"the first row cannot be reached"_s;
        m_content.scrollToBottom();
        return m_content.isAtBottom() ? viewportProblem() : u"the bottom cannot be reached"_s;
    }

private:
    int someRow() { return m_random.bounded(qMax(1, m_model.rowCount())); }

    /// Returns a row that was moved itself, −1 for none.
    int changeModel()
    {
        const int count = m_model.rowCount();
        const int row = someRow();
        QList<int> words;
        for (int i = m_random.bounded(1, 12); i > 0; --i)
            words << m_random.bounded(1, 60);
        switch (m_random.bounded(8)) {
        case 0:
            m_model.insert(count, words);
            break;
        case 1:
            m_model.insert(0, words);
            break;
        case 2:
            m_model.insert(m_random.bounded(count + 1), words);
            break;
        case 3:
            if (count > 0)
                m_model.remove(row, qMin(count - row, m_random.bounded(1, 9)));
            break;
        case 4: {
            const int to = someRow();
            if (count > 1 && to != row && to != row + 1) {
                m_model.move(row, to);
                return to > row ? to - 1 : to;
            }
            break;
        }
        case 5:
            m_context.width = m_random.bounded(80, 600);
            m_content.setContext(m_context);
            break;
        case 6: {
            QFont font = m_context.theme.smallStrongFont;
            font.setPixelSize(m_random.bounded(8, 24));
            m_context.theme.smallStrongFont = font;
            m_content.setContext(m_context);
            break;
        }
        default:
            if (count > 0)
                m_model.replace(row, words.first());
        }
        return -1;
    }

    /// Rows in view follow each other without gap, are laid out and as high as alone.
    QString viewportProblem() const
    {
        if (m_content.count() != m_model.rowCount())
            return u"count"_s;
        if (m_content.count() == 0)
            return {};
        const int first = m_content.rowAt(0);
        const int last = m_content.rowAt(viewportHeight - 1);
        for (int row = first; row <= last; ++row) {
            const Bubble *shown = m_content.bubble(row);
            if (!shown)
                return u"row %1 is not laid out"_s.arg(row);
            if (row < last
                && m_content.rowRect(row + 1).top() != m_content.rowRect(row).bottom() + 1)
                return u"gap or overlap below row %1"_s.arg(row);
            if (m_content.rowRect(row).height() != shown->height())
                return u"row %1 is not as high as its bubble"_s.arg(row);
        }
        const Bubble alone(bubbleRow(m_model, first, std::chrono::minutes(5)), m_context);
        if (alone.height() != m_content.rowRect(first).height())
            return u"row %1 is not as high as alone"_s.arg(first);
        const bool covered = m_content.rowRect(first).top() <= 0
            && (m_content.rowRect(last).bottom() >= viewportHeight - 1
                || last + 1 == m_content.count());
        return covered || m_content.height() < viewportHeight ? QString() : u"empty space"_s;
    }

    LineTimeline m_model;
    QRandomGenerator &m_random;
    BubbleContext m_context;
    TimelineContent m_content;
};

} // namespace

class TimelinePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        m_seed = qEnvironmentVariable("KUSTOMER_TEST_SEED").toUInt(&given);
        if (!given)
            m_seed = QRandomGenerator::global()->generate();
        qInfo("KUSTOMER_TEST_SEED=%u", m_seed);
    }

    void init() { Testing::failOnAnyWarning(); }

    void layoutEqualsPlainLists()
    {
        for (quint32 i = 0; i < 10'000; ++i) {
            QRandomGenerator random(m_seed + i);
            const int rows = i % 2000 == 1999 ? 100'000 : random.bounded(40);
            TimelineLayout layout;
            layout.reset(rows, estimate);
            NaiveLayout naive;
            naive.insert(0, rows);
            for (int step = random.bounded(1, 60); step > 0; --step)
                change(layout, naive, random);
            const QString wrong = difference(layout, naive);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(m_seed + i).arg(wrong)));
        }
    }

    void contentKeepsItsPlaceAndCoversTheViewport()
    {
        for (quint32 i = 0; i < 1500; ++i) {
            QRandomGenerator random(m_seed + i);
            const int rows = i % 300 == 299 ? 100'000 : random.bounded(120);
            World world(rows, random);
            QString wrong;
            for (int step = random.bounded(1, 14); step > 0 && wrong.isEmpty(); --step)
                wrong = world.change();
            if (wrong.isEmpty())
                wrong = world.finish();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(m_seed + i).arg(wrong)));
        }
    }

private:
    quint32 m_seed = 0;
};

QTEST_MAIN(TimelinePropertiesTest)

#include "tst_timelineproperties.moc"
