// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// The scroll bar while estimated heights become true ones.

#include "support/strictness.h"
#include "support/suite.h"
#include "support/waiting.h"
#include "widgets/mixedtimeline.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/timelinefixture.h"

#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyRows = 100'000;

} // namespace

class TimelineScrollBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init()
    {
        Testing::failOnAnyWarning();
        m_view = std::make_unique<TimelineView>();
        m_bar = m_view->verticalScrollBar();
        m_view->resize(380, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void isSeenOnlyWhileItIsOfUse()
    {
        FakeTimeline model(conversation(200));
        m_view->setModel(&model);
        const auto &bar = static_cast<OverlayBar &>(*m_bar);
        QTRY_VERIFY(!bar.showsThumb());
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(bar.showsThumb());
        QTRY_VERIFY(!bar.showsThumb());
        QEvent enter(QEvent::Enter);
        m_bar->setAttribute(Qt::WA_UnderMouse); // as Qt does before it tells
        QCoreApplication::sendEvent(m_bar, &enter);
        QVERIFY(bar.showsThumb());
        FakeTimeline small({fromCompany(u"Hello"_s)});
        m_view->setModel(&small);
        QVERIFY(!bar.showsThumb()); // there is nowhere to go
        m_bar->setAttribute(Qt::WA_UnderMouse, false);
    }

    void leavesRowsInTheMiddle()
    {
        QRandomGenerator random(5);
        MixedTimeline model(100, random);
        m_view->setModel(&model);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight}) {
            m_view->setLayoutDirection(direction);
            QTRY_COMPARE(m_view->viewport()->geometry(), m_view->rect());
            QCOMPARE(m_view->rowRect(0).width(), m_view->width());
            QVERIFY(!m_bar->visibleRegion().isEmpty());
            QCOMPARE(m_view->childAt(m_bar->parentWidget()->geometry().center()), m_bar);
        }
    }

    void takesNoWidthFromRowsThatGrowBeyondTheView()
    {
        QRandomGenerator random(5);
        MixedTimeline model(1000, random);
        const int width = m_view->viewport()->width();
        m_view->setModel(&model);
        QVERIFY(m_bar->maximum() > 0);
        QCOMPARE(m_view->viewport()->width(), width);
    }

    void restsWhereItIsReleased_data() { conversations(); }

    void restsWhereItIsReleased()
    {
        QFETCH(const int, rows);
        QRandomGenerator random(3);
        MixedTimeline model(rows, random);
        m_view->setModel(&model);
        for (int percent : {70, 30, 3, 55, 97}) {
            m_bar->setSliderDown(true);
            m_bar->setSliderPosition(int(qint64(m_bar->maximum()) * percent / 100));
            const int held = thumb();
            const int row = m_view->rowAt({0, 250});
            const int place = m_view->rowRect(row).top();
            QCoreApplication::processEvents();
            m_bar->setSliderDown(false);
            QCOMPARE(m_view->rowRect(row).top(), place);
            QVERIFY2(qAbs(thumb() - held) <= 1, qPrintable(shift(held)));
            QVERIFY(isMeasured()); // in a short conversation it learns more
            QCOMPARE(m_view->rowRect(row).top(), place);
            QVERIFY2(qAbs(thumb() - held) <= 1, qPrintable(shift(held)));
        }
    }

    void stepsByExactlyAPageWhateverWasLearnt_data() { conversations(); }

    void stepsByExactlyAPageWhateverWasLearnt()
    {
        QFETCH(const int, rows);
        QRandomGenerator random(7);
        MixedTimeline model(rows, random);
        m_view->setModel(&model);
        m_bar->setSliderDown(true);
        m_bar->setSliderPosition(m_bar->maximum() / 2);
        m_bar->setSliderDown(false);
        QVERIFY(isMeasured());
        for (const auto action :
             {QAbstractSlider::SliderPageStepSub, QAbstractSlider::SliderPageStepAdd}) {
            const int page = m_view->viewport()->height();
            const int row = m_view->rowAt({0, page / 2});
            const int before = m_view->rowRect(row).top();
            m_bar->triggerAction(action);
            QCOMPARE(qAbs(m_view->rowRect(row).top() - before), page);
        }
    }

    void goesOneWayWhileTheReaderPagesOneWay_data() { conversations(); }

    void goesOneWayWhileTheReaderPagesOneWay()
    {
        QFETCH(const int, rows);
        QRandomGenerator random(5);
        MixedTimeline model(rows, random);
        m_view->setModel(&model);
        for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_PageDown}) {
            const int direction = key == Qt::Key_PageUp ? -1 : 1;
            for (int pages = 0; pages < 400; ++pages) {
                const double before = double(m_bar->value()) / m_bar->maximum();
                const int thumbBefore = thumb();
                QTest::keyClick(m_view.get(), key);
                const double now = double(m_bar->value()) / m_bar->maximum();
                QVERIFY2((now - before) * direction >= 0, qPrintable(shift(thumbBefore)));
                QVERIFY2((thumb() - thumbBefore) * direction >= 0, qPrintable(shift(thumbBefore)));
                if (pages % 3 == 0)
                    QVERIFY(isMeasured());
            }
        }
    }

private:
    static void conversations()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {300, 1500, manyRows})
            QTest::addRow("%d rows", rows) << rows;
    }

    /// Whether nothing is left to measure, as soon as that is so.
    bool isMeasured() const
    {
        return Testing::waitFor([this] { return !m_view->isMeasuringAhead(); });
    }

    /// Where the thumb is, in pixels.
    int thumb() const
    {
        QStyleOptionSlider option;
        option.initFrom(m_bar);
        option.orientation = Qt::Vertical;
        option.minimum = m_bar->minimum();
        option.maximum = m_bar->maximum();
        option.pageStep = m_bar->pageStep();
        option.singleStep = m_bar->singleStep();
        option.sliderPosition = m_bar->sliderPosition();
        option.sliderValue = m_bar->value();
        return m_bar->style()
            ->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, m_bar)
            .top();
    }

    QString shift(int held) const { return u"%1 → %2"_s.arg(held).arg(thumb()); }

    std::unique_ptr<TimelineView> m_view;
    QScrollBar *m_bar = nullptr;
};

static const Kustomer::Testing::Suite<TimelineScrollBarTest> suite;

#include "tst_timelinescrollbar.moc"
