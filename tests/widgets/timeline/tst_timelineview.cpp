// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timelinefixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class TimelineViewTest : public QObject
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

    void beginsAtTheBottomAndFollows()
    {
        FakeTimeline model(conversation(100));
        m_view->setModel(&model);
        QVERIFY(m_view->isAtBottom());
        const int bottom = m_view->rowRect(99).bottom();
        QVERIFY(bottom < m_view->viewport()->height());
        model.append(fromCompany(u"New"_s, 5000));
        QVERIFY(m_view->isAtBottom());
        QCOMPARE(m_view->rowRect(100).bottom(), bottom);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    }

    void keepsThePlaceWhateverChanges_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void keepsThePlaceWhateverChanges()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        FakeTimeline model(conversation(60));
        m_view->setModel(&model);
        for (int step = 0; step < 60; ++step) {
            QScrollBar *bar = m_view->verticalScrollBar();
            bar->setValue(random.bounded(1, bar->maximum() - 600));
            const int row = m_view->rowAt({0, 250}); // well within, apart from what changes
            const QPersistentModelIndex read = model.index(row);
            const int before = place(*m_view, read);
            const int last = model.rowCount() - 1;
            switch (random.bounded(4)) {
            case 0:
                model.insert(0, conversation(random.bounded(1, 50), -1000 * step));
                break;
            case 1:
                model.append(fromCompany(u"Another one"_s, 9000 + step));
                break;
            case 2:
                if (row > 12)
                    model.remove(random.bounded(row - 10), 1);
                break;
            default:
                model.replace(last - random.bounded(3), fromCustomer(u"Changed "_s.repeated(9), 7));
                break;
            }
            QCOMPARE(place(*m_view, read), before);
        }
    }

    void keepsThePlaceOfTheFirstRowWhenOlderMessagesArrive()
    {
        FakeTimeline model(conversation(40));
        m_view->setModel(&model);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        const QPersistentModelIndex first = model.index(0);
        const int before = place(*m_view, first);
        FakeRow sameRun = model.at(0);
        model.insert(0, conversation(30, -40) + QList<FakeRow>{sameRun});
        QCOMPARE(place(*m_view, first), before);
    }

    void keepsThePlaceInAnyWidthAndFont()
    {
        FakeTimeline model(conversation(200));
        m_view->setModel(&model);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        int row = m_view->rowAt({0, 0});
        row += m_view->rowRect(row).top() < 0 ? 1 : 0;
        const int before = m_view->rowRect(row).top();
        for (int width : {280, 500, 333, 900, 380}) {
            m_view->resize(width, 500);
            QCOMPARE(m_view->rowRect(row).top(), before);
        }
        QFont large = m_view->font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        m_view->setTheme(ChatTheme::from(m_view->palette(), large, ColorScheme::Dark));
        QCOMPARE(m_view->rowRect(row).top(), before);
    }

    void staysAtTheBottomInAnySize()
    {
        FakeTimeline model(conversation(50));
        m_view->setModel(&model);
        for (const QSize size : {QSize(280, 360), QSize(700, 900), QSize(380, 200)}) {
            m_view->resize(size);
            QVERIFY(m_view->isAtBottom());
            QVERIFY(m_view->rowRect(49).bottom() < m_view->viewport()->height());
        }
    }

    void movesByExactlyWhatWasAskedFor()
    {
        FakeTimeline model(conversation(300));
        m_view->setModel(&model);
        for (int distance : {-40, -333, 20, -480, 111, -7}) {
            const QPersistentModelIndex row = model.index(m_view->rowAt({0, 250}));
            const int before = m_view->rowRect(row.row()).top();
            QScrollBar *bar = m_view->verticalScrollBar();
            bar->setValue(bar->value() + distance);
            QCOMPARE(m_view->rowRect(row.row()).top(), before - distance);
        }
    }

    void scrollsContentLongerThanAScrollBar()
    {
        EndlessTimeline model(100'000'000);
        m_view->setModel(&model);
        QCOMPARE(m_view->rowAt({0, 480}), 99'999'999);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        const int row = m_view->rowAt({0, 480});
        QVERIFY(row < 99'999'999 && row > 99'999'900);
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        QVERIFY(qAbs(m_view->rowAt({0, 0}) - 50'000'000) < 100'000);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->rowAt({0, 0}), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->isAtBottom());
        m_view->setModel(nullptr);
    }

    void laysOutOnlyWhatIsNear()
    {
        FakeTimeline model(conversation(1000));
        TimelineContent content;
        BubbleContext context;
        context.width = 380;
        content.setContext(context);
        content.setViewportHeight(500);
        content.setModel(&model);
        content.settle();
        QVERIFY(content.laidOutRows().size() < 40);
        for (int i = 0; i < 200; ++i)
            content.scrollBy(-200);
        QVERIFY(content.laidOutRows().size() < 60);
        QVERIFY(!content.bubble(999));
    }

    void asksForOlderRowsOnceUntilTheyCame()
    {
        QSignalSpy older(m_view.get(), &TimelineView::olderRequested);
        FakeTimeline model(conversation(200));
        m_view->setModel(&model);
        QCoreApplication::processEvents();
        QCOMPARE(older.size(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTRY_COMPARE(older.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(older.size(), 1);
        model.insert(0, conversation(2, -50));
        QTRY_COMPARE(older.size(), 2);
    }

    void countsWhatArrivedBelow()
    {
        QSignalSpy atBottom(m_view.get(), &TimelineView::atBottomChanged);
        FakeTimeline model(conversation(100));
        m_view->setModel(&model);
        auto *jump = m_view->findChild<JumpButton *>();
        QVERIFY(!jump->isVisible());
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(jump->isVisible());
        QCOMPARE(jump->count(), 0);
        model.append(fromCompany(u"One"_s, 900));
        model.append(fakeLine(TimelineModel::Kind::Typing));
        model.append(fromCompany(u"Two"_s, 901));
        QCOMPARE(jump->count(), 2);
        QVERIFY(jump->accessibleName().contains(u"2"_s));
        jump->click();
        QVERIFY(m_view->isAtBottom());
        QVERIFY(!jump->isVisible());
        QCOMPARE(jump->count(), 0);
        QCOMPARE(atBottom.size(), 2);
    }

    void jumpsToTheFirstThatIsNewAndThenToTheEnd()
    {
        FakeTimeline model(conversation(100));
        m_view->setModel(&model);
        auto *jump = m_view->findChild<JumpButton *>();
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        const int first = model.rowCount();
        for (int i = 0; i < 40; ++i)
            model.append(fromCompany(u"News"_s, 900 + i));
        jump->click();
        const int top = m_view->rowRect(first).top();
        QVERIFY(top >= 0 && top < m_view->viewport()->height());
        QVERIFY(jump->isVisible());
        jump->click();
        QVERIFY(m_view->isAtBottom());
    }

    void jumpsToTheLineOfWhatIsNewAndThenToTheEnd()
    {
        FakeTimeline model = withALine();
        m_view->setModel(&model);
        m_view->scrollToRow(10);
        auto *jump = m_view->findChild<JumpButton *>();
        QVERIFY(jump->isVisible());
        jump->click();
        const int top = m_view->rowRect(60).top();
        QVERIFY(top >= 0 && top < m_view->viewport()->height());
        QVERIFY(jump->isVisible());
        jump->click();
        QVERIFY(m_view->isAtBottom());
    }

    void jumpsToTheLineAlsoWhereMoreCameBelowIt()
    {
        FakeTimeline model = withALine();
        m_view->setModel(&model);
        m_view->scrollToRow(10);
        model.append(fromCompany(u"News"_s, 900));
        auto *jump = m_view->findChild<JumpButton *>();
        QCOMPARE(jump->count(), 1);
        jump->click();
        const int top = m_view->rowRect(60).top();
        QVERIFY(top >= 0 && top < m_view->viewport()->height());
    }

    void leavesALineAboveOutOfTheWayToTheEnd()
    {
        FakeTimeline model = withALine();
        m_view->setModel(&model);
        m_view->scrollToRow(70);
        QVERIFY(m_view->rowRect(60).bottom() < 0);
        m_view->findChild<JumpButton *>()->click();
        QVERIFY(m_view->isAtBottom());
    }

    void jumpsPastALineBelowWhichAllWasRead()
    {
        FakeTimeline model = withALine();
        m_view->setModel(&model);
        m_view->setReadLine(model.index(60));
        m_view->scrollToRow(10);
        m_view->findChild<JumpButton *>()->click();
        QVERIFY(m_view->isAtBottom());
    }

    void countsWhatIsNewBelowTheLineThatItLedTo()
    {
        FakeTimeline model = withALine();
        m_view->setModel(&model);
        m_view->showUnread(60);
        int news = 0;
        for (int row = 61; row < model.rowCount(); ++row)
            news += model.at(row).message.direction == Message::Direction::FromCompany ? 1 : 0;
        auto *jump = m_view->findChild<JumpButton *>();
        QVERIFY(news > 1);
        QCOMPARE(jump->count(), news);
        QVERIFY(jump->accessibleName().contains(QString::number(news)));
        jump->click();
        QVERIFY(m_view->isAtBottom());
        QCOMPARE(jump->count(), 0);
    }

    void jumpsToTheEndWhereTheNewWasSeenMeanwhile_data()
    {
        QTest::addColumn<bool>("isElsewhere");
        QTest::newRow("by the reader") << false;
        QTest::newRow("in another conversation") << true;
    }

    void jumpsToTheEndWhereTheNewWasSeenMeanwhile()
    {
        QFETCH(bool, isElsewhere);
        FakeTimeline model(conversation(100));
        FakeTimeline other(conversation(160));
        m_view->setModel(&model);
        auto *jump = m_view->findChild<JumpButton *>();
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        model.append(fromCompany(u"News"_s, 900));
        QCOMPARE(jump->count(), 1);
        if (isElsewhere) {
            m_view->setModel(&other);
        } else {
            QTest::keyClick(m_view.get(), Qt::Key_End);
            QTRY_VERIFY(m_view->isAtBottom());
            model.insert(model.rowCount(), conversation(60, 1000));
        }
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(jump->count(), 0);
        QVERIFY(!m_view->isAtBottom());
        jump->click();
        QVERIFY(m_view->isAtBottom());
    }

    void countsNothingThatTheReaderWrote()
    {
        FakeTimeline model(conversation(100));
        m_view->setModel(&model);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        model.append(fromCustomer(u"Mine"_s, 900));
        QCOMPARE(m_view->findChild<JumpButton *>()->count(), 0);
    }

    void readsInAColumnWhereItIsWide()
    {
        FakeTimeline model({fromCompany(u"Hello"_s), fromCustomer(u"Hi"_s, 1)});
        m_view->setModel(&model);
        m_view->resize(1400, 600);
        const ChatTheme::Timeline &look = m_view->theme().timeline;
        QCOMPARE(m_view->viewport()->width() - 2 * look.margin, m_view->theme().columnWidth);
        for (const int width : {280, 400, 784, 790, 796, 1400}) {
            m_view->resize(width, 600); // the field to write in ends there as well
            QCOMPARE(m_view->theme().timeline.margin, m_view->theme().sideMargin(width));
        }
    }

    void opensLinksAndOffersWhatFailedAgain()
    {
        QStringList actions;
        noteActions(*m_view, actions);
        FakeTimeline model({fromCompany(u"https://example.com/help"_s),
                            fromCustomer(u"Hi"_s, 3, Message::Delivery::Failed)});
        m_view->setModel(&model);
        for (const QPoint point : {findPiece(*m_view, Piece::Role::Link),
                                   findPiece(*m_view, Piece::Role::Button, u"Try again"_s),
                                   findPiece(*m_view, Piece::Role::Button, u"Delete"_s)})
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(actions,
                 (QStringList{u"open https://example.com/help"_s, u"retry client-3"_s,
                              u"discard client-3"_s}));
    }

    void pressesNothingThatWasNotReleasedWhereItWasPressed()
    {
        QStringList actions;
        noteActions(*m_view, actions);
        FakeTimeline model({fromCustomer(u"Hi"_s, 3, Message::Delivery::Failed)});
        m_view->setModel(&model);
        QList<QRect> buttons;
        for (const Piece &piece : m_view->targets(0))
            buttons << piece.rects.first().translated(m_view->rowRect(0).topLeft());
        QCOMPARE(buttons.size(), 2);
        const QPoint retry = QPoint(buttons.first().right(), buttons.first().center().y());
        const QPoint discard = QPoint(buttons.last().left(), buttons.last().center().y());
        QVERIFY((discard - retry).manhattanLength() < QApplication::startDragDistance());
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, retry);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, discard);
        QCOMPARE(actions, QStringList());

        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, discard);
        model.append(fromCustomer(u"Yes"_s, 4, Message::Delivery::Failed)); // moves the row up
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, discard);
        QCOMPARE(actions, QStringList());
    }

    void givesUpADragWhoseReleaseWasLost()
    {
        FakeTimeline model(conversation(60));
        m_view->setModel(&model);
        const auto move = [this](QPoint to, Qt::MouseButtons buttons) {
            QMouseEvent event(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to),
                              Qt::NoButton, buttons, {});
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {190, 300});
        m_view->hide();
        m_view->show();
        move({190, 100}, Qt::NoButton);
        QCOMPARE(m_view->selectedText(), QString());

        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {190, 300});
        move({190, 200}, Qt::NoButton);
        QCOMPARE(m_view->selectedText(), QString());
    }

    void selectsAParagraphByATripleClick()
    {
        FakeTimeline model({fromCompany(u"one two\nthree four"_s)});
        m_view->setModel(&model);
        const QPoint word = findText(*m_view) + QPoint(4, 4);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, word);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, word);
        QCOMPARE(m_view->selectedText(), u"one"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, word);
        QCOMPARE(m_view->selectedText(), u"one two"_s);
    }

    void selectsWholeWordsAfterADoubleClick()
    {
        FakeTimeline model({fromCompany(u"one two three"_s), fromCompany(u"four five six"_s, 1)});
        m_view->setModel(&model);
        drag(wordPlace(u"two"_s), wordPlace(u"five"_s), Clicks::One);
        QVERIFY(m_view->selectedText().size() < u"two three\nfour five"_s.size());
        drag(wordPlace(u"two"_s), wordPlace(u"five"_s), Clicks::Two);
        QCOMPARE(m_view->selectedText(), u"two three\nfour five"_s);
        drag(wordPlace(u"five"_s), wordPlace(u"two"_s), Clicks::Two);
        QCOMPARE(m_view->selectedText(), u"two three\nfour five"_s);
        drag(wordPlace(u"two"_s), wordPlace(u"two"_s) + QPoint(2, 0), Clicks::Two);
        QCOMPARE(m_view->selectedText(), u"two"_s);
    }

    void selectsWholeLinesAfterATripleClick()
    {
        FakeTimeline model({fromCompany(u"one two\nthree four\nfive"_s)});
        m_view->setModel(&model);
        drag(wordPlace(u"two"_s), wordPlace(u"three"_s), Clicks::Three);
        QCOMPARE(m_view->selectedText(), u"one two\nthree four"_s);
        drag(wordPlace(u"four"_s), wordPlace(u"one"_s), Clicks::Three);
        QCOMPARE(m_view->selectedText(), u"one two\nthree four"_s);
    }

    void opensNoLinkTwiceByADoubleClick()
    {
        FakeTimeline model({fromCompany(u"https://a.example/"_s)});
        m_view->setModel(&model);
        QStringList notes;
        noteActions(*m_view, notes);
        const QPoint link = findPiece(*m_view, Piece::Role::Link);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, link);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, link);
        QCOMPARE(notes, QStringList{u"open https://a.example/"_s});
    }

    void copiesTextAcrossBubbles()
    {
        FakeTimeline model({fromCompany(u"**first** one"_s), fromCustomer(u"second"_s),
                            fakeLine(TimelineModel::Kind::Notice, u"ended"_s),
                            fromCompany(u"third"_s, 9)});
        m_view->setModel(&model);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), u"first one\nsecond\nthird"_s);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->selectedText());
        model.remove(1, 1);
        QCOMPARE(m_view->selectedText(), u"first one\nthird"_s);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                           findText(*m_view) + QPoint(4, 4));
        QCOMPARE(m_view->selectedText(), u"first"_s);
    }

    void paintsPiecewiseAsAWhole()
    {
        QList<FakeRow> rows = conversation(20);
        rows << fakeLine(TimelineModel::Kind::Unread) << fromCompany(u"# A\n> b\n\n```\nc\n```"_s)
             << fromCustomer(u"no"_s, 2, Message::Delivery::Failed)
             << fakeLine(TimelineModel::Kind::Typing);
        FakeTimeline model(rows);
        m_view->setModel(&model);
        const QSize size = m_view->viewport()->size();
        QImage whole(size, QImage::Format_RGB32);
        m_view->viewport()->render(&whole);
        QImage pieces(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); y += 37) {
            const QRect piece = QRect(0, y, size.width(), 37).intersected(QRect({}, size));
            m_view->viewport()->render(&pieces, piece.topLeft(), piece);
        }
        QCOMPARE(pieces, whole);
    }

    void listsItsRowsForScreenReaders()
    {
        FakeTimeline model({fromCompany(u"Hello"_s), fromCustomer(u"Hi"_s, 3)});
        m_view->setModel(&model);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 2);
        QAccessibleInterface *second = list->child(1);
        QCOMPARE(second->text(QAccessible::Name), m_view->accessibleText(1));
        QCOMPARE(second->role(), QAccessible::ListItem);
        QCOMPARE(second->parent(), list);
        const QPoint center = second->rect().center();
        QCOMPARE(list->childAt(center.x(), center.y()), second);
        model.insert(0, {fromCompany(u"Older"_s, -9)});
        QCOMPARE(list->indexOfChild(second), 2);
        QCOMPARE(list->child(2), second);
        const QAccessible::Id gone = QAccessible::uniqueId(second);
        model.remove(2, 1);
        QCOMPARE(QAccessible::accessibleInterface(gone), nullptr);
        QCOMPARE(list->childCount(), 2);
    }

    void survivesAModelThatGoesAway()
    {
        auto model = std::make_unique<FakeTimeline>(conversation(30));
        m_view->setModel(model.get());
        m_view->selectAll();
        model.reset();
        QCOMPARE(m_view->rowAt({0, 0}), -1);
        QVERIFY(m_view->selectedText().isEmpty());
        m_view->grab();
    }

private:
    enum class Clicks { One = 1, Two, Three };

    /// What is new begins in row 60.
    static FakeTimeline withALine()
    {
        return FakeTimeline(conversation(60) + QList{fakeLine(TimelineModel::Kind::Unread, {}, 70)}
                            + conversation(40, 80));
    }

    /// The middle of a word.
    QPoint wordPlace(const QString &word) const
    {
        const auto of = [&](QPoint point) {
            const int row = m_view->rowAt(point);
            const Bubble::Hit hit = m_view->hitAt(point);
            const QString text
                = m_view->model()->index(row, 0).data(TimelineModel::BodyRole).toString();
            const qsizetype at = text.indexOf(word);
            return hit.onText && at >= 0 && hit.position == at + word.size() / 2;
        };
        return findPoint(*m_view, of) + QPoint(1, 1);
    }

    void drag(QPoint from, QPoint to, Clicks clicks) const
    {
        QWidget *viewport = m_view->viewport();
        const auto send = [viewport](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
            const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, at, viewport->mapToGlobal(at), button, buttons, {});
            QCoreApplication::sendEvent(viewport, &event);
        };
        m_view->hide(); // what was clicked before is over
        m_view->show();
        for (int click = 1; click <= int(clicks); ++click) {
            const bool isDouble = click == 2;
            send(isDouble ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, from,
                 Qt::LeftButton);
            if (click < int(clicks))
                send(QEvent::MouseButtonRelease, from, Qt::NoButton);
        }
        send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
    }

    std::unique_ptr<TimelineView> m_view;
};

static const Kustomer::Testing::Suite<TimelineViewTest> suite;

#include "tst_timelineview.moc"
