// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/launchercase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QAction>
#include <QDockWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a dock lies in its window, or beside it.
const struct
{
    const char *name;
    void (*lay)(QMainWindow *window, QDockWidget *dock);
} places[] = {
    {"at the side",
     [](QMainWindow *, QDockWidget *) {
     }},
    {"floating",
     [](QMainWindow *, QDockWidget *dock) {
         dock->setFloating(true);
     }},
    {"behind another",
     [](QMainWindow *window, QDockWidget *dock) {
         auto *other = new QDockWidget(u"Work"_s, window);
         other->setWidget(new QLineEdit);
         window->addDockWidget(Qt::RightDockWidgetArea, other);
         window->tabifyDockWidget(dock, other);
         other->raise();
     }},
};

/// Ways for a dock to go out of sight.
const struct
{
    const char *name;
    void (*close)(QDockWidget *dock);
} endings[] = {
    {"closed",
     [](QDockWidget *dock) {
         dock->close();
     }},
    {"switched off",
     [](QDockWidget *dock) {
         dock->toggleViewAction()->trigger();
     }},
    {"hidden",
     [](QDockWidget *dock) {
         dock->hide();
     }},
};

} // namespace

class ChatDockTest
    : public QObject
    , private LauncherCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeLauncher());
        m_window->resize(1000, 700);
        m_dock = addDock(m_window.get());
        m_launcher->setDock(m_dock);
        QVERIFY(showWindow());
    }

    void cleanup() { endLauncher(); }

    void isHiddenUntilTheChatIsTakenOut()
    {
        QCOMPARE(m_launcher->dock(), m_dock);
        QVERIFY(!m_dock->isVisible());
        m_launcher->openChat();
        QCoreApplication::processEvents();
        QVERIFY(!m_dock->isVisible());
        QVERIFY(!m_launcher->isPoppedOut());
    }

    void isNamedByTheButtonThatLeadsToIt()
    {
        QCOMPARE(popOutButton()->accessibleName(), u"Show in a side panel"_s);
        m_launcher->popOut();
        QCOMPARE(popOutButton()->accessibleName(), u"Back into the window"_s);
        delete m_dock;
        QTRY_COMPARE(popOutButton()->accessibleName(), u"Open in a window of its own"_s);
    }

    void takesTheChatAndGivesItBackAsItWas_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < int(std::size(places)); ++place)
            QTest::newRow(places[place].name) << place;
    }

    void takesTheChatAndGivesItBackAsItWas()
    {
        QFETCH(const int, place);
        places[place].lay(m_window.get(), m_dock);
        QVERIFY(writeSomething());
        QTest::mouseClick(popOutButton(), Qt::LeftButton);
        QVERIFY(isDocked());
        QTRY_VERIFY(edit()->isVisible() && !edit()->visibleRegion().isEmpty());
        QCOMPARE(m_dock->isFloating(), place == 1);
        QCOMPARE(edit()->toPlainText(), words);
        QVERIFY(m_launcher->isOpen());
        QTest::mouseClick(popOutButton(), Qt::LeftButton);
        QVERIFY(!m_launcher->isPoppedOut());
        QVERIFY(!m_dock->isVisible());
        QVERIFY(isInTheWindow());
        QCOMPARE(edit()->toPlainText(), words);
    }

    void bringsTheChatBackWhenItCloses_data()
    {
        QTest::addColumn<int>("ending");
        for (int ending = 0; ending < int(std::size(endings)); ++ending)
            QTest::newRow(endings[ending].name) << ending;
    }

    void bringsTheChatBackWhenItCloses()
    {
        QFETCH(const int, ending);
        QVERIFY(writeSomething());
        QSignalSpy moved(m_launcher, &KustomerChatLauncher::poppedOutChanged);
        m_launcher->popOut();
        QVERIFY(isDocked());
        QTRY_COMPARE(moved.count(), 1);
        endings[ending].close(m_dock);
        QTRY_VERIFY(!m_launcher->isPoppedOut());
        QTRY_COMPARE(moved.count(), 2);
        QVERIFY(!m_launcher->isOpen());
        QVERIFY(!m_dock->isVisible());
        m_launcher->openChat();
        QVERIFY(isInTheWindow());
        QVERIFY(edit()->isVisible());
        QCOMPARE(edit()->toPlainText(), words);
        m_launcher->popOut();
        QVERIFY(isDocked());
    }

    void tellsThatTheChatIsClosedWithIt_data() { bringsTheChatBackWhenItCloses_data(); }

    void tellsThatTheChatIsClosedWithIt()
    {
        QFETCH(const int, ending);
        QSignalSpy closed(chat(), &KustomerChatWidget::closed);
        m_launcher->popOut();
        QVERIFY(isDocked());
        endings[ending].close(m_dock);
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!m_launcher->isPoppedOut());
        QCoreApplication::processEvents();
        QCOMPARE(closed.count(), 1);
    }

    void isClosedByItsShortcutInAnyWindow_data()
    {
        QTest::addColumn<bool>("isOfAnother");
        QTest::addColumn<bool>("isFloating");
        for (const bool isOfAnother : {false, true}) {
            for (const bool isFloating : {false, true})
                QTest::addRow("%s, %s", isOfAnother ? "another window" : "the same window",
                              isFloating ? "floating" : "at the side")
                    << isOfAnother << isFloating;
        }
    }

    void isClosedByItsShortcutInAnyWindow()
    {
        QFETCH(const bool, isOfAnother);
        QFETCH(const bool, isFloating);
        QMainWindow other;
        QDockWidget *dock = isOfAnother ? addDock(&other) : m_dock;
        if (isOfAnother)
            other.show();
        dock->setFloating(isFloating);
        m_launcher->setDock(dock);
        m_launcher->setShortcut(QKeySequence(u"Ctrl+K"_s));
        m_launcher->popOut();
        QVERIFY(dock->isAncestorOf(chat()));
        QWidget *window = chat()->window();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keySequence(window, QKeySequence(u"Ctrl+K"_s));
        QTRY_VERIFY(!m_launcher->isOpen());
        m_launcher->setDock(nullptr); // the other window goes first
    }

    void takesTheChatWhenItIsShown()
    {
        QSignalSpy opened(chat(), &KustomerChatWidget::opened);
        m_dock->toggleViewAction()->trigger();
        QTRY_VERIFY(m_launcher->isPoppedOut());
        QVERIFY(isDocked());
        QVERIFY(m_launcher->isOpen());
        QTRY_COMPARE(opened.count(), 1);
    }

    void takesTheChatOutOfAWindowOfItsOwn()
    {
        m_launcher->setDock(nullptr);
        QCOMPARE(m_launcher->dock(), nullptr);
        QVERIFY(writeSomething());
        m_launcher->popOut();
        QVERIFY(chat()->window() != m_window.get());
        m_launcher->setDock(m_dock);
        QVERIFY(!m_dock->isVisible());
        m_launcher->popOut();
        QVERIFY(isDocked());
        QCOMPARE(chat()->window(), m_window.get());
        QCOMPARE(edit()->toPlainText(), words);
    }

    void keepsTheChatWhileItIsDragged()
    {
        m_launcher->popOut();
        QSignalSpy moved(m_launcher, &KustomerChatLauncher::poppedOutChanged);
        QTRY_COMPARE(moved.count(), 1);
        for (const bool isFloating : {true, false}) {
            m_dock->setFloating(isFloating);
            QCoreApplication::processEvents();
            QVERIFY(isDocked());
            QVERIFY(m_launcher->isOpen());
            QVERIFY(chat()->isVisible());
        }
        QCOMPARE(moved.count(), 1);
    }

    void isClosedWithTheChat()
    {
        m_launcher->popOut();
        QVERIFY(isDocked());
        m_launcher->closeChat();
        QVERIFY(!m_launcher->isOpen());
        QVERIFY(!m_dock->isVisible());
        QVERIFY(!m_launcher->isPoppedOut());
    }

    void givesTheChatUpForAnotherPlace()
    {
        QVERIFY(writeSomething());
        m_launcher->popOut();
        QVERIFY(isDocked());
        m_launcher->setDock(nullptr);
        QVERIFY(!m_dock->isVisible());
        QVERIFY(isInTheWindow());
        QMainWindow other;
        QDockWidget *further = addDock(&other);
        m_launcher->setDock(further);
        other.show();
        m_launcher->popOut();
        QVERIFY(further->isVisible());
        QVERIFY(further->isAncestorOf(chat()));
        QVERIFY(m_launcher->isOpen());
        QCOMPARE(edit()->toPlainText(), words);
        m_dock->show(); // nobody's any more
        QCoreApplication::processEvents();
        QVERIFY(further->isAncestorOf(chat()));
    }

    void leavesTheChatToItsLauncherWhereItGoes_data()
    {
        QTest::addColumn<bool>("isFloating");
        QTest::newRow("at the side") << false;
        QTest::newRow("floating") << true;
    }

    void leavesTheChatToItsLauncherWhereItGoes()
    {
        QFETCH(const bool, isFloating);
        m_dock->setFloating(isFloating);
        QVERIFY(writeSomething());
        m_launcher->popOut();
        QVERIFY(isDocked());
        const QSignalSpy closed(chat(), &KustomerChatWidget::closed);
        delete m_dock;
        QVERIFY(!m_launcher->isPoppedOut());
        QVERIFY(!m_launcher->isOpen());
        QCOMPARE(m_launcher->dock(), nullptr);
        QTRY_COMPARE(chat()->parentWidget()->parentWidget(), m_window.get());
        QTRY_COMPARE(closed.count(), 1);
        m_launcher->openChat();
        QVERIFY(isInTheWindow());
        QCOMPARE(edit()->toPlainText(), words);
    }

    void isLeftEmptyWhereTheLauncherGoes()
    {
        m_launcher->popOut();
        QVERIFY(isDocked());
        delete m_launcher;
        QTRY_VERIFY(!m_dock->isVisible());
        QCOMPARE(m_dock->widget(), nullptr);
    }

    void mayGoInAnyOrder()
    {
        for (const bool isFloating : {false, true}) {
            std::array<int, 3> order{0, 1, 2};
            do {
                auto home = std::make_unique<QMainWindow>();
                home->resize(900, 700);
                auto around = std::make_unique<QMainWindow>();
                auto *launcher = new KustomerChatLauncher(home.get());
                QPointer<QDockWidget> dock = addDock(around.get());
                const QPointer<KustomerChatWidget> chat = launcher->chat();
                launcher->setDock(dock);
                home->show();
                around->show();
                launcher->popOut();
                dock->setFloating(isFloating);
                QVERIFY(dock->isAncestorOf(chat));
                for (const int one : order) {
                    if (one == 0)
                        home.reset(); // with the launcher
                    else if (one == 1)
                        around.reset();
                    else
                        delete dock;
                    QCoreApplication::processEvents();
                    QCOMPARE(chat.isNull(), home == nullptr);
                }
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }

    void goesWithTheWindowOfBoth_data()
    {
        QTest::addColumn<bool>("isLauncherFirst");
        QTest::addColumn<bool>("isFloating");
        for (const bool isLauncherFirst : {true, false}) {
            for (const bool isFloating : {true, false})
                QTest::addRow("%s, %s", isLauncherFirst ? "launcher first" : "dock first",
                              isFloating ? "floating" : "at the side")
                    << isLauncherFirst << isFloating;
        }
    }

    void goesWithTheWindowOfBoth()
    {
        QFETCH(const bool, isLauncherFirst);
        QFETCH(const bool, isFloating);
        auto window = std::make_unique<QMainWindow>();
        window->resize(900, 700);
        QDockWidget *dock = isLauncherFirst ? nullptr : addDock(window.get());
        auto *launcher = new KustomerChatLauncher(window.get());
        if (!dock)
            dock = addDock(window.get());
        const QPointer<KustomerChatWidget> chat = launcher->chat();
        launcher->setDock(dock);
        dock->setFloating(isFloating);
        window->show();
        launcher->popOut();
        QVERIFY(dock->isAncestorOf(chat));
        window.reset();
        QCoreApplication::processEvents();
        QVERIFY(chat.isNull());
    }

private:
    const QString words = u"not yet sent"_s;

    static QDockWidget *addDock(QMainWindow *window)
    {
        auto *dock = new QDockWidget(u"Support"_s, window);
        window->addDockWidget(Qt::RightDockWidgetArea, dock);
        return dock;
    }

    /// In a conversation that is open in the window.
    [[nodiscard]] bool writeSomething()
    {
        if (!startAndLogIn() || !openConversation())
            return false;
        QTest::keyClicks(edit(), words);
        return edit()->toPlainText() == words;
    }

    bool isDocked() const
    {
        return m_launcher->isPoppedOut() && m_dock->isVisible() && m_dock->isAncestorOf(chat());
    }

    bool isInTheWindow() const
    {
        return m_launcher->isOpen() && panel()->isVisible()
            && panel()->parentWidget() == m_window.get()
            && m_window->rect().contains(panel()->geometry());
    }

    QDockWidget *m_dock = nullptr;
};

static const Kustomer::Testing::Suite<ChatDockTest> suite;

#include "tst_chatdock.moc"
