// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Random sequences of changes of a TimelineContent; see support/seeds.h.

#include "support/seeds.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/layoutjudge.h"
#include "widgets/mixedtimeline.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int viewportHeight = 300;
constexpr int visits = 3;
constexpr int fewRows = 200; // of so many all are visited

/// A TimelineContent that follows a model as a view does, and a reader of it.
class World
{
public:
    World(int rows, QRandomGenerator &random)
        : m_model(rows, random)
        , m_random(random)
    {
        m_context.width = 240;
        m_content.setContext(m_context);
        m_content.setViewportHeight(viewportHeight);
        m_content.setModel(&m_model);
        followModel();
        m_content.settle();
    }

    /// Changes something, and moves the reader.
    QString change()
    {
        const bool atBottom = m_content.isAtBottom();
        const std::optional<TimelineAnchor> anchor = m_content.anchor();
        const QPersistentModelIndex read
            = anchor ? QPersistentModelIndex(m_model.index(anchor->row)) : QPersistentModelIndex();
        const bool isRead = read.isValid() && !isDayLine(read);
        const int place = anchor ? readingPlace(m_content, m_model, anchor->row) : 0;
        const int moved = changeSomething();
        m_content.settle();
        if (atBottom && !m_content.isAtBottom())
            return u"left the bottom"_s;
        const bool atEdge = m_content.isAtBottom() || m_content.scrollTop() <= 0;
        if (isRead && read.isValid() && read.row() != moved && !atEdge) {
            ++m_places;
            if (const int by = readingPlace(m_content, m_model, read.row()) - place; by != 0)
                return u"row %1 moved by %2"_s.arg(read.row()).arg(by);
        }
        readOn();
        return viewportProblem(m_content, m_model);
    }

    /// Whether every row can be read, and stands where it stands in a plain layout.
    QString finish()
    {
        const int count = m_content.count();
        QString problem;
        for (int i = 0; i < qMin(count, visits) && problem.isEmpty(); ++i)
            problem = reachProblem(m_content, m_model, m_random.bounded(count));
        if (problem.isEmpty() && count <= fewRows)
            problem = walk();
        if (problem.isEmpty() && m_random.bounded(8) == 0)
            m_content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever));
        return problem.isEmpty() ? layoutProblem(m_content, m_model) : problem;
    }

    /// How often a reader was somewhere in the middle when something changed.
    int places() const { return m_places; }

private:
    void followModel()
    {
        using Model = QAbstractItemModel;
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
    }

    int changeSomething()
    {
        switch (m_random.bounded(8)) {
        case 0:
            m_context.width = m_random.bounded(80, 600);
            break;
        case 1:
            m_context.theme.font.setPixelSize(9 + 5 * m_random.bounded(3));
            break;
        default:
            return m_model.change(m_random);
        }
        m_content.setContext(m_context);
        return -1;
    }

    void readOn()
    {
        switch (m_random.bounded(12)) {
        case 0:
            m_content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever));
            break;
        case 1:
            m_content.scrollTo(qint64(m_random.generateDouble() * double(m_content.height())));
            break;
        case 2:
        case 3:
        case 4:
            m_content.scrollBy(m_random.bounded(-700, 500));
            break;
        default:
            break;
        }
    }

    /// Pages from the first row to the last: none is left out.
    QString walk()
    {
        m_content.scrollTo(0);
        if (m_content.height() > viewportHeight && m_content.rowRect(0).top() != 0)
            return u"the first row cannot be reached"_s;
        int seen = m_content.rowAt(viewportHeight - 1);
        while (!m_content.isAtBottom()) {
            m_content.scrollBy(viewportHeight);
            if (m_content.rowAt(0) > seen + 1)
                return u"row %1 is left out"_s.arg(seen + 1);
            seen = m_content.rowAt(viewportHeight - 1);
        }
        return seen + 1 == m_content.count() ? QString() : u"the last row is left out"_s;
    }

    MixedTimeline m_model;
    QRandomGenerator &m_random;
    BubbleContext m_context;
    TimelineContent m_content;
    int m_places = 0;
};

} // namespace

class ContentPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void keepsItsPlaceAndEqualsAPlainLayout()
    {
        const quint32 sequences = 250;
        const quint32 first = Testing::firstSeed();
        quint32 places = 0;
        for (quint32 seed = first; seed != first + sequences; ++seed) {
            QRandomGenerator random(seed);
            World world(Testing::rowsOf(seed, random), random);
            QString problem;
            for (int step = random.bounded(1, 20); step > 0 && problem.isEmpty(); --step)
                problem = world.change();
            if (problem.isEmpty())
                problem = world.finish();
            QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(problem)));
            places += quint32(world.places());
        }
        QVERIFY(places > sequences); // or hardly anything was tested
    }
};

static const Kustomer::Testing::Suite<ContentPropertiesTest> suite;

#include "tst_contentproperties.moc"
