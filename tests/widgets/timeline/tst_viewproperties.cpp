// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Random sequences of changes of a TimelineView, as a window sees them; see support/seeds.h.

#include "support/seeds.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/layoutjudge.h"
#include "widgets/mixedtimeline.h"
#include "widgets/timelinefixture.h"

#include <QScrollBar>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A view that lets others look at its content.
class OpenView : public TimelineView
{
public:
    using TimelineScrollArea::content;
};

/// A window with a timeline, somebody who reads it, and all that may happen to both.
class Desk
{
public:
    Desk(int rows, QRandomGenerator &random)
        : m_model(rows, random)
        , m_random(random)
    {
        m_view.resize(320, 400);
        m_view.setModel(&m_model);
        m_view.show();
        readOn();
    }

    QString change()
    {
        const bool atBottom = m_view.isAtBottom();
        const std::optional<TimelineAnchor> anchor = content().anchor();
        m_read
            = anchor ? QPersistentModelIndex(m_model.index(anchor->row)) : QPersistentModelIndex();
        m_place = anchor ? readingPlace(content(), m_model, anchor->row) : 0;
        const bool wasDay = isDayLine(m_read);
        changeSomething();
        if (wasDay || isDayLine(m_read))
            m_read = QPersistentModelIndex();
        if (atBottom && !m_view.isAtBottom())
            return u"left the bottom"_s;
        if (m_read.isValid() && !isAtEdge()) {
            ++m_places;
            if (const int by = readingPlace(content(), m_model, m_read.row()) - m_place; by != 0)
                return u"row %1 moved by %2"_s.arg(m_read.row()).arg(by);
        }
        readOn();
        const QScrollBar *bar = m_view.verticalScrollBar();
        if (bar->value() != qMax<qint64>(0, content().scrollTop()))
            return u"the scroll bar is elsewhere"_s;
        return viewportProblem(content(), m_model);
    }

    QString finish()
    {
        if (m_model.rowCount() > 0) {
            const int row = m_random.bounded(m_model.rowCount());
            m_view.scrollToRow(row);
            const QRect rect = m_view.rowRect(row);
            if (rect.bottom() < 0 || rect.top() >= m_view.viewport()->height())
                return u"row %1 cannot be reached"_s.arg(row);
        }
        QTest::keyClick(&m_view, Qt::Key_Home);
        if (content().height() > content().viewportHeight() && m_view.rowRect(0).top() != 0)
            return u"the first row cannot be reached"_s;
        QTest::keyClick(&m_view, Qt::Key_End);
        return m_view.isAtBottom() ? layoutProblem(content(), m_model)
                                   : u"the bottom cannot be reached"_s;
    }

    int places() const { return m_places; }

private:
    const TimelineContent &content() const { return m_view.content(); }

    bool isAtEdge() const { return m_view.isAtBottom() || content().scrollTop() <= 0; }

    void changeModel()
    {
        if (m_model.change(m_random) == m_read.row() || isAtEdge())
            m_read = QPersistentModelIndex(); // it was taken elsewhere, or could not but move
    }

    void changeLooks()
    {
        QFont font = m_view.font();
        font.setPixelSize(9 + 5 * m_random.bounded(3));
        const bool dark = m_random.bounded(2) == 0;
        const int top = m_read.isValid() ? m_view.rowRect(m_read.row()).top() : 0;
        m_view.setTheme(
            ChatTheme::from(m_view.palette(), font, dark ? ColorScheme::Dark : ColorScheme::Light));
        if (m_read.isValid()) // the gap above what is read depends on the font
            m_place = top + aloneRow(content(), m_model, m_read.row()).leading();
    }

    void changeSomething()
    {
        switch (m_random.bounded(10)) {
        case 0:
            m_view.resize(m_random.bounded(200, 700), m_view.height());
            break;
        case 1:
            changeLooks();
            break;
        case 2:
            m_view.setLayoutDirection(m_random.bounded(2) == 0 ? Qt::LeftToRight : Qt::RightToLeft);
            break;
        case 3:
            for (int burst = 20; burst > 0; --burst)
                changeModel();
            QCoreApplication::processEvents();
            break;
        default:
            changeModel();
        }
    }

    void readOn()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            QTest::keyClick(&m_view, Qt::Key_PageUp);
            break;
        case 2:
            QTest::keyClick(&m_view, Qt::Key_PageDown);
            break;
        case 3:
            bar->setValue(bar->value() + m_random.bounded(-900, 300));
            break;
        case 4:
            bar->setSliderDown(true);
            bar->setSliderPosition(m_random.bounded(bar->maximum() + 1));
            bar->setSliderDown(false);
            break;
        case 5:
            while (m_view.isMeasuringAhead() && m_model.rowCount() < 1000)
                QCoreApplication::processEvents();
            break;
        default:
            break;
        }
    }

    MixedTimeline m_model;
    QRandomGenerator &m_random;
    OpenView m_view;
    QPersistentModelIndex m_read; ///< the row that has to stay where it is
    int m_place = 0;
    int m_places = 0;
};

} // namespace

class ViewPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init() { Testing::failOnAnyWarning(); }

    void keepsItsPlaceAndEqualsAPlainLayout()
    {
        const quint32 sequences = 250;
        const quint32 first = Testing::firstSeed();
        quint32 places = 0;
        for (quint32 seed = first; seed != first + sequences; ++seed) {
            QRandomGenerator random(seed);
            Desk desk(Testing::rowsOf(seed, random), random);
            QString problem;
            for (int step = random.bounded(1, 20); step > 0 && problem.isEmpty(); --step)
                problem = desk.change();
            if (problem.isEmpty())
                problem = desk.finish();
            QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(problem)));
            places += quint32(desk.places());
        }
        QVERIFY(places > sequences); // or hardly anything was tested
    }
};

static const Kustomer::Testing::Suite<ViewPropertiesTest> suite;

#include "tst_viewproperties.moc"
