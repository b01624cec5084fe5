// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/sight/onscreen.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QDockWidget>
#include <QGraphicsProxyWidget>
#include <QGraphicsView>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QMdiArea>
#include <QMdiSubWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolBox>
#include <QVBoxLayout>
#include <QWizard>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A way to give the chat a place; what it makes goes with the host.
using Place = std::function<void(KustomerChatWidget *chat, QWidget *host)>;

QVBoxLayout *columnOf(QWidget *host)
{
    return new QVBoxLayout(host);
}

template <typename Container>
Container *inside(QWidget *host)
{
    auto *container = new Container(host);
    columnOf(host)->addWidget(container);
    return container;
}

QMainWindow *mainWindow(QWidget *host)
{
    auto *window = inside<QMainWindow>(host);
    window->setWindowFlags(Qt::Widget);
    window->menuBar()->addMenu(u"&File"_s)->addAction(u"&Copy"_s);
    window->addToolBar(u"Tools"_s)->addAction(u"Reply"_s);
    window->statusBar()->showMessage(u"Ready"_s);
    return window;
}

QDockWidget *dock(QWidget *host, QWidget *content)
{
    auto *window = mainWindow(host);
    window->setCentralWidget(new QLabel(u"Work"_s));
    auto *dock = new QDockWidget(u"Support"_s, window);
    dock->setWidget(content);
    window->addDockWidget(Qt::RightDockWidgetArea, dock);
    return dock;
}

QMdiSubWindow *subWindow(QWidget *host, QWidget *content)
{
    auto *area = inside<QMdiArea>(host);
    area->addSubWindow(new QLabel(u"A document"_s));
    return area->addSubWindow(content);
}

void turnPages(QStackedWidget *pages)
{
    for (int turn = 0; turn < 6; ++turn) {
        pages->setCurrentIndex(turn % 2);
        QCoreApplication::processEvents();
    }
}

const struct
{
    const char *name;
    Place place;
} places[] = {
    {"a column",
     [](auto *chat, auto *host) {
         columnOf(host)->addWidget(chat);
     }},
    {"a grid beside others",
     [](auto *chat, auto *host) {
         auto *grid = new QGridLayout(host);
         grid->addWidget(new QLabel(u"Top"_s), 0, 0, 1, 2);
         grid->addWidget(chat, 1, 0);
         grid->addWidget(new QPushButton(u"Side"_s), 1, 1);
     }},
    {"no layout",
     [](auto *chat, auto *host) {
         chat->setParent(host);
         chat->setGeometry(10, 10, 380, 600);
     }},
    {"a group box",
     [](auto *chat, auto *host) {
         columnOf(inside<QGroupBox>(host))->addWidget(chat);
     }},
    {"a main window's middle",
     [](auto *chat, auto *host) {
         mainWindow(host)->setCentralWidget(chat);
     }},
    {"a dock",
     [](auto *chat, auto *host) {
         dock(host, chat);
     }},
    {"a floating dock",
     [](auto *chat, auto *host) {
         dock(host, chat)->setFloating(true);
     }},
    {"a dock that floats and comes back",
     [](auto *chat, auto *host) {
         QDockWidget *place = dock(host, chat);
         for (const bool floats : {true, false, true, false})
             place->setFloating(floats);
     }},
    {"a dock that is closed and opened",
     [](auto *chat, auto *host) {
         QDockWidget *place = dock(host, chat);
         place->close();
         QCoreApplication::processEvents();
         place->show();
     }},
    {"a tab among docks",
     [](auto *chat, auto *host) {
         QDockWidget *place = dock(host, chat);
         auto *window = host->template findChild<QMainWindow *>();
         auto *other = new QDockWidget(u"Other"_s, window);
         window->addDockWidget(Qt::RightDockWidgetArea, other);
         window->tabifyDockWidget(other, place);
         place->raise();
     }},
    {"a sub-window",
     [](auto *chat, auto *host) {
         subWindow(host, chat)->resize(420, 560);
     }},
    {"a maximised sub-window",
     [](auto *chat, auto *host) {
         subWindow(host, chat)->showMaximized();
     }},
    {"tiled sub-windows",
     [](auto *chat, auto *host) {
         QMdiSubWindow *window = subWindow(host, chat);
         window->showMinimized();
         window->showNormal();
         window->mdiArea()->tileSubWindows();
     }},
    {"a scroll area that fits it",
     [](auto *chat, auto *host) {
         auto *area = inside<QScrollArea>(host);
         area->setWidgetResizable(true);
         area->setWidget(chat);
     }},
    {"a scroll area that is smaller",
     [](auto *chat, auto *host) {
         chat->setMinimumSize(900, 1400);
         inside<QScrollArea>(host)->setWidget(chat);
     }},
    {"a page that is turned to and fro",
     [](auto *chat, auto *host) {
         auto *pages = inside<QStackedWidget>(host);
         pages->addWidget(new QLabel(u"Another page"_s));
         pages->addWidget(chat);
         turnPages(pages);
     }},
    {"a tab that is moved",
     [](auto *chat, auto *host) {
         auto *tabs = inside<QTabWidget>(host);
         tabs->addTab(new QLabel(u"Home"_s), u"Home"_s);
         tabs->addTab(chat, u"Support"_s);
         tabs->setCurrentWidget(chat);
         tabs->tabBar()->moveTab(1, 0);
         tabs->setTabPosition(QTabWidget::West);
     }},
    {"a tab that is taken out and put back",
     [](auto *chat, auto *host) {
         auto *tabs = inside<QTabWidget>(host);
         tabs->addTab(chat, u"Support"_s);
         tabs->removeTab(0);
         tabs->addTab(chat, u"Support"_s);
     }},
    {"a tool box",
     [](auto *chat, auto *host) {
         auto *box = inside<QToolBox>(host);
         box->addItem(new QLabel(u"Tools"_s), u"Tools"_s);
         box->setCurrentIndex(box->addItem(chat, u"Support"_s));
     }},
    {"a splitter",
     [](auto *chat, auto *host) {
         auto *splitter = inside<QSplitter>(host);
         splitter->addWidget(new QLabel(u"Work"_s));
         splitter->addWidget(chat);
     }},
    {"a splitter that is closed and opened",
     [](auto *chat, auto *host) {
         auto *splitter = inside<QSplitter>(host);
         splitter->addWidget(new QLabel(u"Work"_s));
         splitter->addWidget(chat);
         for (const auto &sizes : {QList<int>{800, 0}, {0, 800}, {800, 0}, {300, 500}}) {
             splitter->setSizes(sizes);
             QCoreApplication::processEvents();
         }
     }},
    {"a wizard",
     [](auto *chat, auto *host) {
         auto *wizard = inside<QWizard>(host);
         auto *page = new QWizardPage;
         columnOf(page)->addWidget(chat);
         wizard->addPage(page);
         wizard->setWindowFlags(Qt::Widget);
         wizard->restart();
     }},
    {"a graphics scene",
     [](auto *chat, auto *host) {
         auto *view = inside<QGraphicsView>(host);
         view->setScene(new QGraphicsScene(view));
         chat->setParent(nullptr);
         view->scene()->addWidget(chat);
     }},
    {"a turned graphics scene",
     [](auto *chat, auto *host) {
         auto *view = inside<QGraphicsView>(host);
         view->setScene(new QGraphicsScene(view));
         chat->setParent(nullptr);
         view->scene()->addWidget(chat)->setRotation(7);
         view->scale(0.8, 0.8);
     }},
    {"a right-to-left window",
     [](auto *chat, auto *host) {
         host->setLayoutDirection(Qt::RightToLeft);
         columnOf(host)->addWidget(chat);
     }},
    {"a window behind glass",
     [](auto *chat, auto *host) {
         host->setAttribute(Qt::WA_TranslucentBackground);
         columnOf(host)->addWidget(chat);
     }},
};

QWidget *page(KustomerChatWidget *chat)
{
    auto *page = new QWidget;
    columnOf(page)->addWidget(chat);
    return page;
}

/// What stands before the chat, and is seen instead of it.
QWidget *front()
{
    auto *label = new QLabel(u"Work"_s);
    label->setObjectName(u"front"_s);
    return label;
}

/// Places in which the chat is shown without being seen.
const struct
{
    const char *name;
    Place place;
} hideouts[] = {
    {"a tab that is not turned to",
     [](auto *chat, auto *host) {
         auto *tabs = inside<QTabWidget>(host);
         tabs->addTab(front(), u"Work"_s);
         tabs->addTab(chat, u"Support"_s);
     }},
    {"the page of such a tab",
     [](auto *chat, auto *host) {
         auto *tabs = inside<QTabWidget>(host);
         tabs->addTab(front(), u"Work"_s);
         tabs->addTab(page(chat), u"Support"_s);
     }},
    {"a page that is not turned to",
     [](auto *chat, auto *host) {
         auto *pages = inside<QStackedWidget>(host);
         pages->addWidget(front());
         pages->addWidget(chat);
     }},
    {"pages in a tab",
     [](auto *chat, auto *host) {
         auto *pages = new QStackedWidget;
         pages->addWidget(new QLabel(u"Another page"_s));
         pages->addWidget(page(chat));
         auto *tabs = inside<QTabWidget>(host);
         tabs->addTab(front(), u"Work"_s);
         tabs->addTab(pages, u"Support"_s);
     }},
    {"a tool box that is not turned to",
     [](auto *chat, auto *host) {
         auto *box = inside<QToolBox>(host);
         box->addItem(front(), u"Work"_s);
         box->addItem(chat, u"Support"_s);
     }},
    {"a closed dock",
     [](auto *chat, auto *host) {
         dock(host, chat)->close();
     }},
    {"a dock behind another",
     [](auto *chat, auto *host) {
         QDockWidget *place = dock(host, chat);
         auto *window = host->template findChild<QMainWindow *>();
         auto *other = new QDockWidget(u"Other"_s, window);
         other->setWidget(new QLabel(u"Other"_s));
         window->addDockWidget(Qt::RightDockWidgetArea, other);
         window->tabifyDockWidget(place, other);
         host->show();
         other->raise();
     }},
    {"a minimised sub-window",
     [](auto *chat, auto *host) {
         QMdiSubWindow *window = subWindow(host, chat);
         host->show();
         window->showMinimized();
     }},
    {"a scroll area that shows something else",
     [](auto *chat, auto *host) {
         auto *content = new QWidget;
         content->setFixedSize(600, 3000);
         chat->setParent(content);
         chat->setGeometry(0, 2000, 400, 640);
         inside<QScrollArea>(host)->setWidget(content);
     }},
    {"a minimised window",
     [](auto *chat, auto *host) {
         columnOf(host)->addWidget(chat);
         host->showMinimized();
     }},
    {"a window of its own that is minimised",
     [](auto *chat, auto *) {
         chat->showMinimized();
     }},
};

bool isSeen(const KustomerChatWidget &chat, const QWidget &host)
{
    const auto *front = host.findChild<QWidget *>(u"front"_s);
    return isOnScreen(chat) && !chat.window()->isMinimized() && !(front && front->isVisible());
}

const struct
{
    const char *name;
    Qt::WindowFlags flags;
} windows[] = {
    {"a window", Qt::Window},
    {"a dialog", Qt::Dialog},
    {"a frameless window", Qt::Window | Qt::FramelessWindowHint},
    {"a tool window", Qt::Tool},
    {"a window on top", Qt::Window | Qt::WindowStaysOnTopHint},
    {"a popup", Qt::Popup},
    {"a window that takes no focus", Qt::Window | Qt::WindowDoesNotAcceptFocus},
    {"a splash", Qt::SplashScreen},
};

void askForMenu(QWidget *part)
{
    const QPoint middle = part->rect().center();
    QContextMenuEvent press(QContextMenuEvent::Mouse, middle, part->mapToGlobal(middle));
    QCoreApplication::sendEvent(part, &press);
}

/// What opens a window of its own in a conversation.
const struct
{
    const char *name;
    void (*open)(const GuestChat &chat);
} openers[] = {
    {"emoji",
     [](const GuestChat &chat) {
         chat.part<IconButton>(u"kustomer-emoji"_s)->click();
     }},
    {"the menu of the conversation",
     [](const GuestChat &chat) {
         const auto *page = chat.part<ConversationPage>();
         page->findChild<IconButton *>(u"kustomer-menu"_s)->click();
     }},
    {"the menu of a message",
     [](const GuestChat &chat) {
         auto *view = chat.part<TimelineView>();
         view->setFocus();
         QTest::keyClick(view, Qt::Key_Up); // to a message
         QContextMenuEvent press(QContextMenuEvent::Keyboard, {}, {});
         QCoreApplication::sendEvent(view->viewport(), &press);
     }},
    {"the menu of what is written",
     [](const GuestChat &chat) {
         askForMenu(chat.part<MessageEdit>(u"kustomer-edit"_s)->viewport());
     }},
};

/// A window of the chat's that is open; nullptr: there is none.
QWidget *openWindowOf(const GuestChat &chat)
{
    for (QWidget *part : chat.widget->findChildren<QWidget *>()) {
        if (part->isWindow() && part->isVisible())
            return part;
    }
    return nullptr;
}

} // namespace

/// The chat in each kind of place that an application has.
class ContainersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString())); }
    void init() { failOnAnyWarning(); }

    void worksIn_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < int(std::size(places)); ++place)
            QTest::newRow(places[place].name) << place;
    }

    void worksIn()
    {
        QFETCH(const int, place);
        QWidget host;
        host.resize(820, 700);
        GuestChat chat(m_emulator);
        places[place].place(chat.widget, &host);
        host.show();
        chat.start();
        QCOMPARE(chat.complaint(), QString());
    }

    void comesIntoWhileItRuns_data() { worksIn_data(); }
    void comesIntoWhileItRuns()
    {
        QFETCH(const int, place);
        QWidget host;
        host.resize(820, 700);
        GuestChat chat(m_emulator);
        chat.widget->show();
        chat.start();
        QVERIFY(chat.isListed());
        QVERIFY(chat.open(chat.idAt(1)));
        QTest::keyClicks(chat.part<MessageEdit>(QStringLiteral("kustomer-edit")), u"Half a sen"_s);
        const QString id = chat.idAt(1);
        host.show();
        places[place].place(chat.widget, &host);
        chat.widget->show();
        QCOMPARE(chat.widget->client()->draft(id).body, u"Half a sen"_s);
        QCOMPARE(chat.part<MessageEdit>(QStringLiteral("kustomer-edit"))->toPlainText(),
                 u"Half a sen"_s);
        QCOMPARE(chat.complaint(), QString());
    }

    void comesIntoSightWhenItIsOpened_data()
    {
        QTest::addColumn<int>("hideout");
        for (int hideout = 0; hideout < int(std::size(hideouts)); ++hideout)
            QTest::newRow(hideouts[hideout].name) << hideout;
    }

    void comesIntoSightWhenItIsOpened()
    {
        QFETCH(const int, hideout);
        QWidget host;
        host.resize(820, 700);
        const GuestChat chat(m_emulator);
        const QSignalSpy opened(chat.widget, &KustomerChatWidget::opened);
        hideouts[hideout].place(chat.widget, &host);
        host.show();
        QCoreApplication::processEvents();
        QTRY_VERIFY(!isSeen(*chat.widget, host));
        chat.widget->openChat();
        QTRY_VERIFY(isSeen(*chat.widget, host));
        QTRY_COMPARE(opened.size(), 1);
    }

    void followsWhatIsOpenedInAGraphicsScene_data()
    {
        QTest::addColumn<bool>("isClicked");
        QTest::newRow("by a click") << true;
        QTest::newRow("by keys") << false;
    }

    void followsWhatIsOpenedInAGraphicsScene()
    {
        QFETCH(const bool, isClicked);
        QGraphicsScene scene;
        QGraphicsView view(&scene);
        view.resize(820, 700);
        GuestChat chat(m_emulator);
        const QGraphicsProxyWidget *proxy = scene.addWidget(chat.widget);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(chat.showList());
        auto *list = chat.part<ConversationListView>();
        const QModelIndex first = list->model()->index(0, 0);
        QTRY_VERIFY(!list->visualRect(first).isEmpty());
        if (isClicked) {
            const QPointF inside = proxy->subWidgetRect(list->viewport()).topLeft()
                + list->visualRect(first).center();
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                              view.mapFromScene(proxy->mapToScene(inside)));
        } else {
            chat.widget->setFocus();
            QTest::keyClick(&view, Qt::Key_Home);
            QTest::keyClick(&view, Qt::Key_Return);
        }
        const auto *composer = chat.part<Composer>();
        QTRY_VERIFY(composer->isVisible() && composer->isAncestorOf(chat.widget->focusWidget()));
        QTest::keyClicks(&view, u"Hello"_s);
        QCOMPARE(chat.part<MessageEdit>(u"kustomer-edit"_s)->toPlainText(), u"Hello"_s);
        QTest::keyClick(&view, Qt::Key_Escape);
        QTRY_VERIFY(list->hasFocus());
    }

    void opensInAGraphicsScene_data()
    {
        QTest::addColumn<int>("opener");
        for (int opener = 0; opener < int(std::size(openers)); ++opener)
            QTest::newRow(openers[opener].name) << opener;
    }

    void opensInAGraphicsScene()
    {
        QFETCH(const int, opener);
        QGraphicsScene scene;
        QGraphicsView view(&scene);
        view.resize(820, 700);
        const GuestChat chat(m_emulator);
        scene.addWidget(chat.widget);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(chat.showConversation());
        for (int turn = 0; turn < 2; ++turn) { // the second finds it made
            openers[opener].open(chat);
            QTRY_VERIFY(openWindowOf(chat));
            QVERIFY(openWindowOf(chat)->graphicsProxyWidget());
            openWindowOf(chat)->close();
            QTRY_VERIFY(!openWindowOf(chat));
        }
        openers[opener].open(chat);
        delete chat.widget; // with all that is open
        QCoreApplication::processEvents();
        QVERIFY(scene.items().isEmpty());
    }

    void worksAs_data()
    {
        QTest::addColumn<Qt::WindowFlags>("flags");
        for (const auto &[name, flags] : windows)
            QTest::newRow(name) << flags;
    }

    void worksAs()
    {
        QFETCH(const Qt::WindowFlags, flags);
        GuestChat chat(m_emulator);
        chat.widget->setWindowFlags(flags);
        chat.widget->show();
        chat.start();
        QCOMPARE(chat.complaint(), QString());
    }

    void leavesAWindowItsSizeOnEachPage()
    {
        Emulator emulator;
        QVERIFY2(emulator.listen(), qPrintable(emulator.errorString()));
        const GuestChat chat(emulator);
        const QSize size(chat.widget->minimumSizeHint().width(), 560);
        chat.widget->resize(size);
        chat.widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(chat.widget));
        QVERIFY(chat.showArticle()); // by the list and the knowledge base
        QCOMPARE(chat.widget->size(), size);
        QVERIFY(chat.open(chat.idAt(0)));
        QCOMPARE(chat.widget->size(), size);
        chat.widget->showConversations();
        QVERIFY(chat.sees<ConversationListPage>());
        QCOMPARE(chat.widget->size(), size);
        chat.widget->createConversation({});
        QVERIFY(chat.sees<MessageEdit>(u"kustomer-edit"_s));
        QCOMPARE(chat.widget->size(), size);
    }

private:
    Emulator m_emulator;
};

static const Kustomer::Testing::Suite<ContainersTest> suite;

#include "tst_containers.moc"
