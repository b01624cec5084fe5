// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/heapinuse.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/mixedtimeline.h"
#include "widgets/timelinefixture.h"

#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyRows = 40'000;

/// A view that tells what it keeps.
class OpenView : public TimelineView
{
public:
    int layouts() const { return int(content().laidOutRows().size()); }
    /// Layouts of far rows are dropped as soon as there is time.
    bool keepsNearLayoutsOnly() const
    {
        const int height = viewport()->height();
        const QRect near(0, -height, viewport()->width(), 3 * height + 1);
        const QList<int> rows = content().laidOutRows();
        return std::ranges::all_of(rows, [&](int row) { return rowRect(row).intersects(near); });
    }
    /// There was no time yet to lay out more.
    bool keepsSeenLayoutsOnly() const
    {
        const QList<int> rows = content().laidOutRows();
        return std::ranges::all_of(
            rows, [this](int row) { return rowRect(row).intersects(viewport()->rect()); });
    }
    int heights() const { return content().measuredRows(); }
};

} // namespace

class TimelineMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init()
    {
        Testing::failOnAnyWarning();
        m_view = std::make_unique<OpenView>();
        m_view->resize(380, 900);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void laysOutNothingButWhatIsSeenWhenItOpens()
    {
        QRandomGenerator random(7);
        MixedTimeline model(1000, random);
        m_view->setModel(&model);
        QVERIFY(m_view->layouts() > 0);
        QVERIFY(m_view->keepsSeenLayoutsOnly());
    }

    void returnsToItsLevelAfterTheWholeWayAndBack()
    {
        QRandomGenerator random(1);
        MixedTimeline model(manyRows, random);
        m_view->setModel(&model);
        QVERIFY(page(Qt::Key_PageUp, 30)); // fills what is kept anyway, such as glyphs
        QVERIFY(page(Qt::Key_PageDown, 40));
        QVERIFY(m_view->isAtBottom());
        QTRY_VERIFY(m_view->keepsNearLayoutsOnly());
        const int layouts = m_view->layouts();
        const std::optional<qint64> heap = Testing::heapInUse();

        QVERIFY(page(Qt::Key_PageUp, manyRows));
        QCOMPARE(m_view->rowRect(0).top(), 0);
        QVERIFY(page(Qt::Key_PageDown, manyRows));
        QVERIFY(m_view->isAtBottom());

        QTRY_VERIFY(m_view->keepsNearLayoutsOnly());
        QVERIFY(m_view->layouts() <= layouts + 10);
        if (!heap)
            QSKIP("This platform does not tell how much of the heap is in use.");
        const qint64 grown = *Testing::heapInUse() - *heap;
        QVERIFY2(grown < 1'400'000, qPrintable(u"%1 bytes"_s.arg(grown)));
    }

private:
    /// Presses a key until nothing moves any more, at most so often; false where more was kept
    /// meanwhile than is near.
    [[nodiscard]] bool page(Qt::Key key, int times)
    {
        for (int before = -1; times > 0; --times) {
            QTest::keyClick(m_view.get(), key);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (times % 64 == 0)
                QCoreApplication::processEvents(); // what was posted is no memory of the view
            if (m_view->layouts() >= 200 || m_view->heights() >= 9000) {
                qInfo("%d layouts, %d heights", m_view->layouts(), m_view->heights());
                return false;
            }
            const int now = m_view->rowAt({0, 0});
            if (now == before && (m_view->isAtBottom() || m_view->rowRect(0).top() == 0))
                return true;
            before = now;
        }
        return true;
    }

    std::unique_ptr<OpenView> m_view;
};

static const Kustomer::Testing::Suite<TimelineMemoryTest> suite;

#include "tst_timelinememory.moc"
