// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/asterisks.h"
#include "widgets/listening.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/timelinefixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Told
{
    QAccessible::Event event;
    QString name;
    QAccessible::Role role;
};

QList<Told> told;

void listen(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement) {
        told << Told{event->type(), static_cast<QAccessibleAnnouncementEvent *>(event)->message(),
                     QAccessible::Notification};
        return;
    }
#endif
    const QAccessibleInterface *about = event->accessibleInterface();
    told << Told{event->type(), about ? about->text(QAccessible::Name) : QString(),
                 about ? about->role() : QAccessible::NoRole};
}

qsizetype count(QAccessible::Event event)
{
    return std::ranges::count(told, event, &Told::event);
}

} // namespace

/// A timeline among the keys, the screen readers and the languages of somebody else's application.
class TimelineGuestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new StillStyle);
        m_listening = std::make_unique<Testing::Listening>(listen);
    }

    void init()
    {
        Testing::failOnAnyWarning();
        told.clear();
        m_window = std::make_unique<TimelineWindow>();
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
    }

    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_listening.reset(); }

    void passesTheJumpButtonBothWays()
    {
        FakeTimeline model(conversation(200));
        view().setModel(&model);
        view().scrollToRow(0);
        auto *jump = view().findChild<JumpButton *>();
        QTRY_VERIFY(jump->isVisible());
        m_window->before->setFocus();
        press(Qt::Key_Tab);
        QVERIFY(view().hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(jump->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(m_window->after->hasFocus());
        jump->setFocus();
        press(Qt::Key_Backtab);
        QVERIFY(view().hasFocus());
    }

    void keepsTheKeyboardWhenTheJumpButtonGoes()
    {
        FakeTimeline model(conversation(200));
        view().setModel(&model);
        view().scrollToRow(0);
        auto *jump = view().findChild<JumpButton *>();
        QTRY_VERIFY(jump->isVisible());
        jump->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(view().isAtBottom());
        QVERIFY(!jump->isVisible());
        QVERIFY(view().hasFocus());
        QCOMPARE(view().rowFocus().row.row(), 199);
    }

    void readsOnFromTheLineThatTheJumpButtonLeadsTo()
    {
        FakeTimeline model(conversation(60));
        model.append(fakeLine(TimelineModel::Kind::Unread, {}, 70));
        model.insert(model.rowCount(), conversation(40, 80));
        view().setModel(&model);
        view().scrollToRow(0);
        auto *jump = view().findChild<JumpButton *>();
        QTRY_VERIFY(jump->isVisible());
        jump->setFocus();
        press(Qt::Key_Return);
        QVERIFY(view().hasFocus());
        QCOMPARE(view().rowFocus().row.row(), 60);
        QTRY_VERIFY(view().viewport()->rect().contains(view().rowRect(60)));
        QVERIFY(!view().isAtBottom());
    }

    void copiesBeforeTheHostDoes()
    {
        FakeTimeline model(conversation(3));
        view().setModel(&model);
        QAction copy;
        copy.setShortcut(QKeySequence::Copy);
        m_window->window.addAction(&copy);
        const QSignalSpy host(&copy, &QAction::triggered);
        view().setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(host.size(), 1); // nothing is marked
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(host.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), view().selectedText());
        QVERIFY(!view().selectedText().isEmpty());
    }

    void selectsAllBeforeTheHostDoes()
    {
        FakeTimeline model(conversation(3));
        view().setModel(&model);
        QAction all;
        all.setShortcut(QKeySequence::SelectAll);
        m_window->window.addAction(&all);
        const QSignalSpy host(&all, &QAction::triggered);
        view().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(host.size(), 0);
        QVERIFY(!view().selectedText().isEmpty());
    }

    void leavesKeysWithModifiersToTheHost()
    {
        FakeTimeline model(conversation(50));
        view().setModel(&model);
        view().setFocus();
        view().focusRow(40);
        press(Qt::Key_Up, Qt::AltModifier);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(view().rowFocus().row.row(), 40);
        press(Qt::Key_Up, Qt::KeypadModifier);
        QCOMPARE(view().rowFocus().row.row(), 39);
    }

    void isEnteredWhereOneReads()
    {
        FakeTimeline model(conversation(200));
        view().setModel(&model);
        view().setFocus();
        view().focusRow(0);
        view().scrollToBottom();
        m_window->before->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(view().rowFocus().row.row(), 199);
    }

    void losesNoTurnOfAFineWheel()
    {
        FakeTimeline model(conversation(200));
        view().setModel(&model);
        view().scrollToRow(100);
        const QPersistentModelIndex row = model.index(100, 0);
        const int before = view().rowRect(100).top();
        turn(120);
        const int notch = view().rowRect(row.row()).top() - before;
        turn(-120);
        QCOMPARE(view().rowRect(row.row()).top(), before);
        for (int step = 0; step < 120; ++step)
            turn(1);
        QCOMPARE(view().rowRect(row.row()).top() - before, notch);
    }

    void forgetsTheRowsOfAConversationThatWasLeft()
    {
        FakeTimeline model(conversation(20));
        view().setModel(&model);
        QAccessibleInterface *row = interface()->child(7);
        QVERIFY(row->isValid());
        const QAccessible::Id id = QAccessible::uniqueId(row);
        FakeTimeline other(conversation(3));
        view().setModel(&other);
        QVERIFY(!QAccessible::accessibleInterface(id));
        view().setModel(nullptr);
        QCOMPARE(interface()->childCount(), 0);
    }

    void neverWalksOverAllRowsForOneThatGoes()
    {
        FakeTimeline model(conversation(10'000));
        view().setModel(&model);
        const int last = model.rowCount() - 1;
        const QAccessible::Id id = QAccessible::uniqueId(interface()->child(last));
        told.clear();
        model.remove(last, 1);
        QCOMPARE(count(QAccessible::ObjectReorder), 0);
        QVERIFY(!QAccessible::accessibleInterface(id));
        QVERIFY(count(QAccessible::ObjectDestroyed)
                <= 1); // later releases of Qt tell of it unasked
    }

    void dropsWhatIsFarFromTheViewport()
    {
        EndlessTimeline model(5'000);
        view().setModel(&model);
        QList<QAccessible::Id> ids;
        for (int row = 0; row < 2'000; ++row)
            ids << QAccessible::uniqueId(interface()->child(row));
        QTRY_VERIFY(!QAccessible::accessibleInterface(ids.first()));
        QVERIFY(interface()->child(4'999)->isValid());
    }

    void tellsWhichRowsComeAndGo()
    {
        FakeTimeline model(conversation(20));
        view().setModel(&model);
        QVERIFY(interface()->child(7)->isValid());
        told.clear();
        model.insert(0, conversation(2, -60)); // an older page
        QCOMPARE(count(QAccessible::ObjectCreated), 2);
        FakeTimeline other(conversation(3));
        view().setModel(&other);
        QVERIFY(count(QAccessible::ObjectDestroyed) >= 1);
    }

    void announcesWhatComes()
    {
        const auto announced = [] {
            return std::ranges::count(told, QAccessible::Notification, &Told::role);
        };
        FakeTimeline model(conversation(20));
        view().setModel(&model);
        QCOMPARE(announced(), 0); // opening says nothing
        model.append(fromCustomer(u"Mine"_s, 30));
        QCOMPARE(announced(), 0);
        model.append(fromCompany(u"Your refund is on its way"_s, 31));
        QVERIFY(std::ranges::any_of(told, [](const Told &one) {
            return one.name.contains(u"Your refund is on its way"_s)
                && one.role == QAccessible::Notification;
        }));
        model.append(fromCompany(u"One"_s, 32));
        model.append(fromCompany(u"Two"_s, 33));
        QTRY_COMPARE(announced(), 2);
        QVERIFY(told.last().name.contains(u"2"_s));
    }

    void announcesWhatComesAboveTheLastLine_data()
    {
        QTest::addColumn<FakeRow>("last");
        QTest::newRow("a notice") << fakeLine(TimelineModel::Kind::Notice, u"Ended"_s, 30);
        QTest::newRow("who is typing") << fakeLine(TimelineModel::Kind::Typing, {}, 30);
        QTest::newRow("what was not sent")
            << fromCustomer(u"Mine"_s, 60, Message::Delivery::Failed);
    }

    void announcesWhatComesAboveTheLastLine()
    {
        QFETCH(const FakeRow, last);
        const auto isAnnounced = [](const QString &words) {
            return std::ranges::any_of(told, [&words](const Told &one) {
                return one.name.contains(words) && one.role == QAccessible::Notification;
            });
        };
        FakeTimeline model(conversation(20) << last);
        view().setModel(&model);
        model.insert(model.rowCount() - 2, {fromCompany(u"Found in an older page"_s, 18)});
        model.insert(model.rowCount() - 1, {fromCompany(u"Bye"_s, 40)});
        QVERIFY(isAnnounced(u"Bye"_s));
        QVERIFY(!isAnnounced(u"older"_s));
    }

    void keepsThePlaceInAnotherLanguage()
    {
        FakeTimeline model(conversation(200));
        view().setModel(&model);
        view().scrollToRow(100);
        const int top = view().rowRect(100).top();
        Asterisks words;
        qApp->installTranslator(&words);
        QTRY_VERIFY(view().accessibleText(100).contains(u'*')
                    || view().findChild<JumpButton *>()->accessibleName().startsWith(u'*'));
        QCOMPARE(view().rowRect(100).top(), top);
        QVERIFY(!view().isAtBottom());
        qApp->removeTranslator(&words);
    }

    void keepsWhatIsMarkedAndPointedAtInAnotherLanguage()
    {
        FakeTimeline model(conversation(200));
        view().setModel(&model);
        view().setFocus();
        view().focusRow(100);
        view().selectAll();
        const QString marked = view().selectedText();
        QVERIFY(!marked.isEmpty());
        Asterisks words;
        qApp->installTranslator(&words);
        QTRY_VERIFY(view().accessibleText(100).contains(u'*')
                    || view().findChild<JumpButton *>()->accessibleName().startsWith(u'*'));
        QCOMPARE(view().selectedText(), marked);
        QCOMPARE(view().rowFocus().row.row(), 100);
        QVERIFY(view().hasFocus());
        qApp->removeTranslator(&words);
    }

    void offersItsMenuInItsOwnLooks()
    {
        FakeTimeline model({fromCompany(u"See https://a.example/"_s),
                            fromCustomer(u"Lost"_s, 1, Message::Delivery::Failed)});
        view().setModel(&model);
        view().setTheme(ChatTheme::from(view().palette(), view().font(), ColorScheme::Dark));
        for (int row : {0, 1}) {
            view().focusRow(row);
            QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
            const auto *menu = qobject_cast<ChatMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const QImage shown = QApplication::activePopupWidget()->grab().toImage();
            QCOMPARE(shown.pixelColor(shown.width() / 2, 2), view().theme().menu.background);
            QVERIFY(menu->actions().size() >= 2);
            QApplication::activePopupWidget()->close();
        }
        view().setLayoutDirection(Qt::RightToLeft); // in an application from left to right
        QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(QApplication::activePopupWidget()->layoutDirection(), Qt::RightToLeft);
        QApplication::activePopupWidget()->close();
    }

    void outlinesBubblesInHighContrast()
    {
        FakeTimeline model({fromCompany(u"Theirs"_s), fromCustomer(u"Mine"_s, 1)});
        view().setModel(&model);
        const QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white,
                               Qt::white, Qt::black, Qt::black);
        view().setTheme(ChatTheme::from(palette, view().font()));
        QVERIFY(view().theme().highContrast);
        const QImage shown = view().viewport()->grab().toImage();
        const Bubble theirs(bubbleRow(model, 0, {}), contextOf());
        const QRect rect = theirs.bubbleRect().translated(view().rowRect(0).topLeft());
        QCOMPARE(shown.pixelColor(rect.center().x(), rect.top()), view().theme().text);
        QCOMPARE(shown.pixelColor(rect.center().x(), rect.bottom()), view().theme().text);
        QCOMPARE(shown.pixelColor(rect.left(), rect.center().y()), view().theme().text);
        QCOMPARE(shown.pixelColor(rect.left() + 3, rect.center().y()),
                 view().theme().timeline.company.background);
    }

    void leavesTheKeyboardWhereOneWritesWhenTheJumpButtonIsClicked()
    {
        FakeTimeline model(conversation(200));
        view().setModel(&model);
        view().scrollToRow(0);
        auto *jump = view().findChild<JumpButton *>();
        QTRY_VERIFY(jump->isVisible());
        m_window->after->setFocus();
        QTest::mouseClick(jump, Qt::LeftButton);
        QTRY_VERIFY(view().isAtBottom());
        QVERIFY(m_window->after->hasFocus());
    }

    void callsTheDayAnewAtMidnight()
    {
        FakeTimeline model({fakeLine(TimelineModel::Kind::Day), fromCompany(u"Hello"_s)});
        QDateTime now(QDate(2026, 3, 4), QTime(23, 59, 59, 900));
        view().setClock([&now] { return now; });
        view().setModel(&model);
        QVERIFY(view().accessibleText(0).contains(u"Today"_s));
        now = now.addSecs(1);
        QTRY_VERIFY(view().accessibleText(0).contains(u"Yesterday"_s));
    }

private:
    BubbleContext contextOf()
    {
        BubbleContext context;
        context.theme = view().theme();
        context.width = view().viewport()->width();
        return context;
    }
    TimelineView &view() { return *m_window->view; }
    QAccessibleInterface *interface() { return QAccessible::queryAccessibleInterface(&view()); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void turn(int angle)
    {
        const QPointF at(50, 50);
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }

    std::unique_ptr<Testing::Listening> m_listening;
    std::unique_ptr<TimelineWindow> m_window;
};

static const Kustomer::Testing::Suite<TimelineGuestTest> suite;

#include "tst_timelineguest.moc"
