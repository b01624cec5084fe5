// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timelinefixture.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QWindow>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QImage rendered(TimelineView &view, qreal scale, int pieceHeight)
{
    const QSize size = view.viewport()->size();
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    for (int y = 0; y < size.height(); y += pieceHeight) {
        const QRect piece = QRect(0, y, size.width(), pieceHeight).intersected(QRect({}, size));
        view.viewport()->render(&image, piece.topLeft(), piece);
    }
    return image;
}

} // namespace

class TimelineChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init()
    {
        Testing::failOnAnyWarning();
        m_view = std::make_unique<TimelineView>();
        m_view->resize(380, 520);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void keepsThePlaceWhenARowMoves()
    {
        LineTimeline model(200);
        m_view->setModel(&model);
        m_view->scrollToRow(100);
        const QPersistentModelIndex read = model.index(100);
        const int before = m_view->rowRect(100).top();
        model.move(10, 150);
        QCOMPARE(read.row(), 99);
        QCOMPARE(m_view->rowRect(99).top(), before);
        model.move(180, 3);
        QCOMPARE(m_view->rowRect(100).top(), before);
        model.move(101, 102 + 40);
        QCOMPARE(m_view->rowRect(100).top(), before);
        QVERIFY(!m_view->isAtBottom());
    }

    void followsAMoveAtTheBottom()
    {
        LineTimeline model(100);
        m_view->setModel(&model);
        model.move(99, 98);
        QVERIFY(m_view->isAtBottom());
        QVERIFY(m_view->rowRect(99).bottom() < m_view->viewport()->height());
    }

    void keepsThePlaceWhenAllRowsAreRearranged()
    {
        LineTimeline model(200);
        m_view->setModel(&model);
        m_view->scrollToRow(150);
        const QPersistentModelIndex read = model.index(m_view->rowAt({0, 0}) + 1);
        const int before = m_view->rowRect(read.row()).top();
        model.reverse();
        QVERIFY(read.row() < 60);
        QCOMPARE(m_view->rowRect(read.row()).top(), before);
        m_view->scrollToBottom();
        model.reverse();
        QVERIFY(m_view->isAtBottom());
    }

    void showsABurstTogether()
    {
        FakeTimeline model(conversation(20));
        m_view->setModel(&model);
        for (int i = 0; i < 1000; ++i)
            model.append(fromCompany(QString::number(i), 100 + i));
        QVERIFY(m_view->isAtBottom());
        const QImage painted = m_view->viewport()->grab().toImage(); // before the event loop's turn
        QCoreApplication::processEvents();
        QVERIFY(m_view->isAtBottom());
        QCOMPARE(m_view->viewport()->grab().toImage(), painted);
        QCOMPARE(m_view->rowAt({0, 500}), 1019);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    }

    void paintsAtOnceWhereverTheReaderJumps()
    {
        FakeTimeline model(conversation(600));
        m_view->setModel(&model);
        QTRY_VERIFY(!m_view->isMeasuringAhead());
        QScrollBar *bar = m_view->verticalScrollBar();
        for (int row = 30; row < 500; row += 37) {
            const int top = bar->value() + m_view->rowRect(row).top();
            bar->setValue(row < 250 ? bar->maximum() : 0);
            bar->setValue(top + row % 4); // what is above the viewport was never seen
            const QImage painted = m_view->viewport()->grab().toImage();
            QTRY_VERIFY(!m_view->isMeasuringAhead());
            QCOMPARE(m_view->viewport()->grab().toImage(), painted);
        }
    }

    void keepsThePlaceWhenTheDayGoesOnAboveIt()
    {
        FakeTimeline model({fakeLine(TimelineModel::Kind::Day)});
        model.insert(1, conversation(40, 100));
        m_view->setModel(&model);
        m_view->scrollToRow(0);
        QCOMPARE(m_view->rowRect(0).top(), 0);
        const QPersistentModelIndex read = model.index(1);
        const int before = place(*m_view, read);
        model.insert(1, conversation(25, 10));
        QCOMPARE(read.row(), 26);
        QCOMPARE(place(*m_view, read), before);
    }

    void keepsThePlaceInABurst()
    {
        FakeTimeline model(conversation(80));
        m_view->setModel(&model);
        m_view->scrollToRow(40);
        const QPersistentModelIndex read = model.index(40);
        const int before = place(*m_view, read);
        for (int i = 0; i < 100; ++i) {
            model.insert(0, {fromCompany(u"Older"_s, -1000 - i)});
            model.append(fromCompany(u"Newer"_s, 1000 + i));
        }
        QCoreApplication::processEvents();
        QCOMPARE(place(*m_view, read), before);
    }

    void paintsPiecewiseAsAWholeAtAnyScaleAndPlace_data()
    {
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {1.0, 1.25, 2.0})
            QTest::addRow("%g", scale) << scale;
    }

    void paintsPiecewiseAsAWholeAtAnyScaleAndPlace()
    {
        QFETCH(const qreal, scale);
        QList<FakeRow> rows = conversation(12);
        rows << fakeLine(TimelineModel::Kind::Unread) << fromCompany(u"# A\n> b\n\n```\nc\n```"_s)
             << fromCustomer(u"no"_s, 2, Message::Delivery::Failed)
             << fakeLine(TimelineModel::Kind::Typing);
        FakeTimeline model(rows);
        m_view->setModel(&model);
        for (const int step : {0, 17, 230, 1}) { // 4 pixels are a whole number at each scale
            m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - step);
            const QImage whole = rendered(*m_view, scale, 10'000);
            for (const int height : {4, 40, 124})
                QCOMPARE(rendered(*m_view, scale, height), whole);
        }
    }

    void movesTheDotsWhereTheStyleMoves()
    {
        QDateTime now(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
        m_view->setClock([&now] { return now; });
        FakeTimeline model({fromCompany(u"Hi"_s), fakeLine(TimelineModel::Kind::Typing)});
        m_view->setModel(&model);
        const auto pictures = [&] {
            const QImage first = m_view->viewport()->grab().toImage();
            now = now.addMSecs(330);
            return std::pair(first, m_view->viewport()->grab().toImage());
        };
        const auto [still, alsoStill] = pictures();
        QCOMPARE(still, alsoStill);
        m_view->setStyle(&m_moving);
        m_view->setModel(nullptr);
        m_view->setModel(&model);
        const auto [first, second] = pictures();
        QVERIFY(first != second);
        model.remove(1, 1);
        const auto [gone, alsoGone] = pictures();
        QCOMPARE(gone, alsoGone);
    }

    void tellsThatAMessageIsOnItsWayOnlyAfterAWhile()
    {
        const FakeRow row = fromCustomer(u"Hi"_s, 0, Message::Delivery::Sending);
        const auto delay = m_view->theme().timeline.sendingDelay;
        QDateTime now = row.message.createdAt.addMSecs(delay.count() - 1);
        m_view->setClock([&now] { return now; });
        FakeTimeline model({row});
        m_view->setModel(&model);
        const auto picture = [this] {
            return m_view->viewport()->grab().toImage();
        };
        const QImage early = picture();
        now = now.addMSecs(1);
        QTRY_VERIFY(picture() != early);
        const QImage late = picture();
        now = now.addDays(1);
        QCOMPARE(picture(), late);
    }

    void standsStillInAMinimisedWindow()
    {
        QDateTime now(QDate(2026, 3, 4), QTime(12, 0));
        m_view->setClock([&now] { return now; });
        m_view->setStyle(&m_moving);
        FakeTimeline model({fromCompany(u"Hello"_s), fakeLine(TimelineModel::Kind::Typing)});
        m_view->setModel(&model);
        const auto moves = [&] {
            const QImage before = m_view->viewport()->grab().toImage();
            now = now.addMSecs(330);
            return m_view->viewport()->grab().toImage() != before;
        };
        QTRY_VERIFY(moves());
        m_view->windowHandle()->setVisibility(QWindow::Minimized);
        QTRY_VERIFY(!moves());
        m_view->windowHandle()->setVisibility(QWindow::Windowed);
        QTRY_VERIFY(moves());
    }

    void showsNoJumpButtonOnTheWayToWhatOneWrote()
    {
        m_view->setStyle(&m_moving);
        FakeTimeline model(conversation(100));
        m_view->setModel(&model);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QTRY_VERIFY(m_view->showsJumpButton());
        model.append(fromCustomer(u"Mine"_s, 900));
        int flashes = 0;
        int steps = 0;
        const QObject watch; // ends with what it counts
        connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &watch, [&] {
            ++steps;
            flashes += m_view->showsJumpButton() ? 1 : 0;
        });
        m_view->scrollToBottom();
        QTRY_VERIFY(m_view->isAtBottom());
        QVERIFY(steps > 1);
        QCOMPARE(flashes, 0);
    }

    void explainsWhatIsBelowTheMouse()
    {
        FakeRow failed = fromCustomer(u"Hi"_s, 3, Message::Delivery::Failed);
        failed.message.error
            = Error{.kind = Error::Kind::Storage, .message = u"No <b>network</b>"_s};
        FakeTimeline model({fromCompany(u"[here](https://a.example/)"_s), failed});
        m_view->setModel(&model);
        QCOMPARE(toolTipOf(Piece::Role::Link), shown(u"https://a.example/"_s));
        QCOMPARE(toolTipOf(Piece::Role::Picture), shown(u"\u2068Sam\u2069"_s));
        QCOMPARE(toolTipAt(findPiece(*m_view, Piece::Role::Label, u"Not sent"_s)),
                 shown(u"No &lt;b&gt;network&lt;/b&gt;"_s));
        QVERIFY(toolTipOf(Piece::Role::Label).contains(u"2026"_s));
    }

    void keepsTheDateOffTheText()
    {
        FakeTimeline model({fromCompany(u"Hello"_s)});
        m_view->setModel(&model);
        QCOMPARE(toolTipAt(findText(*m_view)), QString());
    }

    void scrollsWhileASelectionIsDraggedBeyondAnEdge()
    {
        FakeTimeline model(conversation(60));
        m_view->setModel(&model);
        QWidget *viewport = m_view->viewport();
        const int row = m_view->rowAt({0, 0});
        QTest::mousePress(viewport, Qt::LeftButton, {}, {190, 300});
        drag({190, -60});
        QTRY_VERIFY(m_view->rowAt({0, 0}) < row - 2);
        QVERIFY(m_view->selectedText().size() > 300);
        drag({190, 100});                          // back inside it rests
        const int topmost = m_view->rowAt({0, 0}); // the bar counts rows that are only measured now
        const QRect resting = m_view->rowRect(topmost);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->rowRect(topmost), resting);
        drag({190, 700});
        QTRY_VERIFY(m_view->isAtBottom());
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {190, 700});
    }

private:
    void drag(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton,
                          Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    QString toolTipAt(QPoint point)
    {
        QHelpEvent event(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return QToolTip::text();
    }

    QString toolTipOf(Piece::Role role) { return toolTipAt(findPiece(*m_view, role)); }

    static QString shown(const QString &text)
    {
        return u"<p style='white-space:pre'>%1</p>"_s.arg(text);
    }

    Testing::MovingStyle m_moving{150ms};
    std::unique_ptr<TimelineView> m_view;
};

static const Kustomer::Testing::Suite<TimelineChangesTest> suite;

#include "tst_timelinechanges.moc"
