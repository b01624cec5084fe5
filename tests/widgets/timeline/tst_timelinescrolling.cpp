// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/writabletimelinemodel.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/finger.h"
#include "widgets/timelinefixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

TimelineContent contentOf(const QAbstractItemModel &model, int width = 380)
{
    TimelineContent content;
    BubbleContext context;
    context.width = width;
    content.setContext(context);
    content.setViewportHeight(500);
    content.setModel(&model);
    content.settle();
    return content;
}

/// The thumb of a scroll bar, held as a hand does.
class HeldBar
{
public:
    explicit HeldBar(TimelineView &view)
        : m_bar(view.verticalScrollBar())
    {
        m_bar->setSliderDown(true);
    }
    ~HeldBar() { m_bar->setSliderDown(false); }
    void moveTo(int value) { m_bar->setSliderPosition(value); }

private:
    QScrollBar *m_bar;
};

} // namespace

class TimelineScrollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init()
    {
        Testing::failOnAnyWarning();
        m_view = std::make_unique<TimelineView>();
        m_view->resize(380, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void measuresAShortConversationAsAWhole()
    {
        FakeTimeline model(conversation(300));
        TimelineContent content = contentOf(model);
        QVERIFY(content.measuredRows() < 60);
        QVERIFY(content.canMeasureAhead());
        const int read = content.rowAt(100);
        content.scrollToRow(150);
        const QRect before = content.rowRect(150);
        QVERIFY(!content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever)));
        QCOMPARE(content.measuredRows(), 300);
        QVERIFY(!content.canMeasureAhead());
        QCOMPARE(content.rowRect(150), before);
        QVERIFY(read > 150);
    }

    void offersTheWayDownToWhomeverAMoveLeftHalfWay()
    {
        QApplication::setStyle(u"fusion"_s); // which moves smoothly
        FakeTimeline model(conversation(60));
        m_view->setModel(&model);
        m_view->scrollToRow(55);
        m_view->scrollToBottom();
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->showsJumpButton());
        m_view->scrollToRow(55);
        m_view->scrollToBottom();
        m_view->scrollToRow(0);
        QVERIFY(m_view->showsJumpButton());
        QApplication::setStyle(new StillStyle);
    }

    void asksForOlderRowsAtEachPullAtTheTop()
    {
        FakeTimeline model(conversation(60));
        m_view->setModel(&model);
        const QSignalSpy asked(m_view.get(), &TimelineView::olderRequested);
        m_view->setFocus();
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Home, Qt::Key_PageUp}) {
            const qsizetype before = asked.size();
            QTest::keyClick(m_view.get(), key);
            QTRY_VERIFY(asked.size() > before);
        }
    }

    void measuresOnlySomeScreensOfALongConversation()
    {
        FakeTimeline model(conversation(3000));
        TimelineContent content = contentOf(model);
        content.scrollToRow(1500);
        const QRect before = content.rowRect(1500);
        QVERIFY(!content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever)));
        QVERIFY(content.measuredRows() > 60);
        QVERIFY(content.measuredRows() < 600);
        QCOMPARE(content.rowRect(1500), before);
    }

    void measuresAgainWhatChangedOutOfView()
    {
        FakeTimeline model(conversation(300));
        TimelineContent content = contentOf(model);
        content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever));
        model.replace(5, fromCompany(u"Many more words than before. "_s.repeated(40), 5));
        content.updateRows(5, 5);
        QVERIFY(!content.isMeasured(5));
        QVERIFY(!content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever)));
        TimelineContent fresh = contentOf(model);
        fresh.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(content.rowRect(row), fresh.rowRect(row));
    }

    void stopsMeasuringWhenTheTimeIsOver()
    {
        FakeTimeline model(conversation(300));
        TimelineContent content = contentOf(model);
        const int before = content.measuredRows();
        QVERIFY(content.measureAhead(QDeadlineTimer(0)));
        QCOMPARE(content.measuredRows(), before);
    }

    void measuresInIdleTimeUntilNothingIsLeft()
    {
        FakeTimeline model(conversation(300));
        m_view->setModel(&model);
        QVERIFY(m_view->isMeasuringAhead());
        QTRY_VERIFY(!m_view->isMeasuringAhead());
        QVERIFY(m_view->isAtBottom());
        const int range = m_view->verticalScrollBar()->maximum();
        for (int row = 0; row < model.rowCount(); row += 20)
            m_view->scrollToRow(row);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), range);
    }

    void measuresNothingWhileHidden()
    {
        FakeTimeline model(conversation(300));
        m_view->hide();
        m_view->setModel(&model);
        QVERIFY(!m_view->isMeasuringAhead());
        m_view->show();
        QVERIFY(m_view->isMeasuringAhead());
        m_view->hide();
        QTRY_VERIFY(!m_view->isMeasuringAhead());
    }

    void keepsTheThumbBelowTheHandThatHoldsIt()
    {
        FakeTimeline model(conversation(5000));
        m_view->setModel(&model);
        QScrollBar *bar = m_view->verticalScrollBar();
        const int range = bar->maximum();
        {
            HeldBar hand(*m_view);
            for (int percent : {80, 30, 55, 54, 10}) {
                const int value = int(qint64(range) * percent / 100);
                hand.moveTo(value);
                QCoreApplication::processEvents();
                QCOMPARE(bar->maximum(), range);
                QCOMPARE(bar->value(), value);
                const int row = m_view->rowAt({0, 0});
                QVERIFY2(qAbs(row - 50 * percent) < 250, qPrintable(QString::number(row)));
            }
            hand.moveTo(0);
            QCOMPARE(m_view->rowRect(0).top(), 0);
            hand.moveTo(range);
            QVERIFY(m_view->isAtBottom());
        }
        QVERIFY(bar->maximum() != range);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void takesPixelsForThoseOfTheScreenOnlyFromFingers()
    {
        FakeTimeline model(conversation(60));
        m_view->setModel(&model);
        const auto moved = [this](QPoint pixels, QPoint angle, Qt::ScrollPhase phase) {
            m_view->scrollToRow(30);
            const int before = m_view->rowRect(30).top();
            turn(angle, pixels, phase);
            return m_view->rowRect(30).top() - before;
        };
        const int notch = moved({}, {0, 120}, Qt::NoScrollPhase);
        QVERIFY(notch > 0);
        QCOMPARE(moved({0, 120}, {0, 120}, Qt::NoScrollPhase), notch);
        QCOMPARE(moved({0, 7}, {0, 120}, Qt::ScrollUpdate), 7);
        turn({}, {}, Qt::ScrollEnd);
    }

    void leavesAWheelThatLeadsNowhereToTheHost()
    {
        FakeTimeline few({fromCompany(u"Hello"_s)});
        m_view->setModel(&few);
        QVERIFY(!turn({0, 120}));
        QVERIFY(!turn({0, -120}));
        FakeTimeline many(conversation(60));
        m_view->setModel(&many);
        QVERIFY(!turn({0, -120}));
        QVERIFY(turn({0, 120}));
        const int before = m_view->rowRect(59).top();
        QVERIFY(!turn({120, 0}));
        QVERIFY(!turn({0, 120}, {}, Qt::NoScrollPhase, Qt::ControlModifier));
        QCOMPARE(m_view->rowRect(59).top(), before);
        QVERIFY(turn({0, -120}));
        QVERIFY(m_view->isAtBottom());
        m_view->scrollToRow(0);
        QVERIFY(!turn({0, 120}));
        QVERIFY(turn({0, -120}));
        m_view->setModel(nullptr);
    }

    void keepsAWheelThatWaitsForOlderRows()
    {
        WritableTimelineModel model(u"conversation"_s);
        model.merge({fromCompany(u"Hello"_s).message});
        m_view->setModel(&model);
        model.setLoading(TimelineModel::Loading::Running);
        QVERIFY(turn({0, 120}));
        model.setOlder(TimelineModel::Older::OnServer);
        model.setLoading(TimelineModel::Loading::Done);
        QVERIFY(turn({0, 120}));
        QVERIFY(!turn({0, -120}));
        model.setOlder(TimelineModel::Older::None);
        QVERIFY(!turn({0, 120}));
        m_view->setModel(nullptr);
    }

    void asksForOlderRowsEarlierTheFasterItScrolls()
    {
        QSignalSpy older(m_view.get(), &TimelineView::olderRequested);
        FakeTimeline model(conversation(400));
        m_view->setModel(&model);
        while (older.isEmpty() && m_view->rowRect(0).top() < 0) {
            QTest::keyClick(m_view.get(), Qt::Key_PageUp);
            QCoreApplication::sendPostedEvents(m_view.get());
        }
        QCOMPARE(older.size(), 1);
        QVERIFY(-m_view->rowRect(0).top() > 2 * m_view->viewport()->height());
    }

    void keepsWhatIsBelowAFingerWhenOlderRowsCome()
    {
        LineTimeline model(200);
        m_view->setModel(&model);
        m_view->scrollToRow(100);
        const QSignalSpy older(m_view.get(), &TimelineView::olderRequested);
        const QPoint start(190, 100);
        const QPersistentModelIndex row = model.index(m_view->rowAt(start));
        const int before = m_view->rowRect(row.row()).top();
        const auto moved = [&] {
            return m_view->rowRect(row.row()).top() - before;
        };
        Testing::Finger finger(m_view->viewport());
        finger.press(start);
        finger.moveTo(start + QPoint(0, 100));
        QTRY_VERIFY(qAbs(moved() - 100) <= 5);
        const int then = moved();
        model.insert(0, QList<int>(50, 10));
        QCOMPARE(moved(), then);
        for (int way = 110; way <= 200; way += 10) {
            finger.moveTo(start + QPoint(0, way));
            QTRY_COMPARE(moved() - then, way - 100);
        }
        QVERIFY(m_view->selectedText().isEmpty());
        finger.lift(start + QPoint(0, 200));
        QCOMPARE_LE(older.size(), 1);
    }

    void goesOnAboveWhatWasTheTopBelowAFinger()
    {
        LineTimeline model(60);
        m_view->setModel(&model);
        m_view->scrollToRow(0);
        const QPoint start(190, 100);
        const QPersistentModelIndex row = model.index(0);
        Testing::Finger finger(m_view->viewport());
        finger.press(start);
        finger.moveTo(start + QPoint(0, 100));
        model.insert(0, QList<int>(50, 10));
        QCOMPARE(m_view->rowRect(row.row()).top(), 0);
        QCoreApplication::processEvents();
        finger.moveTo(start + QPoint(0, 200));
        QTRY_COMPARE_GE(m_view->rowRect(row.row()).top(), 90);
        QCOMPARE_LE(m_view->rowRect(row.row()).top(), 200); // no farther than the finger
        finger.lift(start + QPoint(0, 200));
    }

    void remembersABoundedPartOfALongWay()
    {
        LineTimeline model(20'000);
        TimelineContent content = contentOf(model);
        int bubbles = 0;
        int measured = 0;
        const auto look = [&] {
            bubbles = qMax(bubbles, int(content.laidOutRows().size()));
            measured = qMax(measured, content.measuredRows());
        };
        while (content.scrollTop() > 0) {
            content.scrollBy(-2000);
            content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever));
            look();
        }
        while (!content.isAtBottom()) {
            content.scrollBy(2000);
            content.measureAhead(QDeadlineTimer(QDeadlineTimer::Forever));
            look();
        }
        QVERIFY2(bubbles < 200, qPrintable(QString::number(bubbles)));
        QVERIFY2(measured < 8700, qPrintable(QString::number(measured)));
    }

private:
    /// Whether somebody had use for it.
    bool turn(QPoint angle, QPoint pixels = {}, Qt::ScrollPhase phase = Qt::NoScrollPhase,
              Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF at(50, 50);
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton,
                          modifiers, phase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return event.isAccepted();
    }

    std::unique_ptr<TimelineView> m_view;
};

static const Kustomer::Testing::Suite<TimelineScrollingTest> suite;

#include "tst_timelinescrolling.moc"
