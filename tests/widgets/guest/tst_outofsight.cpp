// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMdiArea>
#include <QMdiSubWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a host takes the chat out of sight, and brings it back; to Qt it is visible all the time.
struct Moves
{
    std::function<void()> away, back;
};

using Place = std::function<Moves(QWidget *chat, QWidget *host)>;

template <typename Container>
Container *inside(QWidget *host)
{
    auto *container = new Container(host);
    (new QVBoxLayout(host))->addWidget(container);
    return container;
}

QDockWidget *dock(QMainWindow *window, QWidget *content)
{
    auto *dock = new QDockWidget(u"Dock"_s, window);
    dock->setWidget(content);
    window->addDockWidget(Qt::RightDockWidgetArea, dock);
    return dock;
}

Moves amongDocks(QWidget *chat, QWidget *host)
{
    auto *window = inside<QMainWindow>(host);
    window->setWindowFlags(Qt::Widget);
    QDockWidget *ours = dock(window, chat);
    QDockWidget *other = dock(window, new QLabel(u"Work"_s));
    window->tabifyDockWidget(other, ours);
    ours->raise();
    return {[other] { other->raise(); },
            [ours] {
                ours->raise();
            }};
}

Moves amongSubWindows(QWidget *chat, QWidget *host)
{
    auto *area = inside<QMdiArea>(host);
    QMdiSubWindow *other = area->addSubWindow(new QLabel(u"A document"_s));
    QMdiSubWindow *ours = area->addSubWindow(chat);
    other->showMaximized();
    ours->showMaximized();
    return {[=] { area->setActiveSubWindow(other); },
            [=] {
                area->setActiveSubWindow(ours);
            }};
}

Moves onALongPage(QWidget *chat, QWidget *host)
{
    auto *area = inside<QScrollArea>(host);
    auto *page = new QWidget;
    page->resize(600, 3000);
    chat->setParent(page);
    chat->setGeometry(0, 2300, 400, 640);
    area->setWidget(page);
    QScrollBar *bar = area->verticalScrollBar();
    return {[bar] { bar->setValue(0); },
            [bar] {
                bar->setValue(bar->maximum());
            }};
}

Moves belowAPanel(QWidget *chat, QWidget *host)
{
    chat->setParent(host);
    auto *panel = new QWidget(host);
    panel->setAutoFillBackground(true);
    panel->setGeometry(0, 0, 820, 700);
    panel->hide();
    return {[panel] { panel->show(); },
            [panel] {
                panel->hide();
            }};
}

Moves amongTabs(QWidget *chat, QWidget *host)
{
    auto *tabs = inside<QTabWidget>(host);
    tabs->addTab(chat, u"Support"_s);
    tabs->addTab(new QLabel(u"Work"_s), u"Work"_s);
    return {[tabs] { tabs->setCurrentIndex(1); },
            [tabs] {
                tabs->setCurrentIndex(0);
            }};
}

const struct
{
    const char *name;
    Place place;
} places[] = {
    {"behind another dock", amongDocks},
    {"behind another sub-window", amongSubWindows},
    {"scrolled away", onALongPage},
    {"below a panel", belowAPanel},
};

} // namespace

/// A chat that is shown as far as Qt knows, and that nobody can see.
class OutOfSightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString())); }

    void init()
    {
        failOnAnyWarning();
        m_host = std::make_unique<QWidget>();
        m_host->resize(820, 700);
        m_chat = std::make_unique<GuestChat>(m_emulator);
    }

    void cleanup()
    {
        m_chat.reset();
        m_host.reset();
    }

    void isNotRead_data() { fillIn(); }
    void isNotRead()
    {
        QFETCH(const int, place);
        const Moves moves = begin(places[place].place);
        QVERIFY(moves.away);
        moves.away();
        QCoreApplication::processEvents(); // a dock goes in its time
        QVERIFY(m_chat->widget->isVisible());
        m_emulator.sendAsAgent(m_id, u"Are you there?"_s);
        QTRY_COMPARE(unread(), 1);
        m_chat->widget->resize(m_chat->widget->size() + QSize(0, 1)); // and whatever else happens
        QCoreApplication::processEvents();
        QCOMPARE(unread(), 1);
        moves.back();
        QTRY_COMPARE(unread(), 0);
    }

    void isNotReadByAPictureOfIt()
    {
        const Moves moves = begin(amongTabs);
        QVERIFY(moves.away);
        moves.away();
        m_emulator.sendAsAgent(m_id, u"Are you there?"_s);
        QTRY_COMPARE(unread(), 1);
        for (const QSize size : {QSize(800, 600), QSize(300, 500)}) {
            m_chat->widget->resize(size);
            QVERIFY(!m_chat->widget->grab().isNull());
            QCoreApplication::processEvents();
            QCOMPARE(unread(), 1);
        }
        moves.back();
        QTRY_COMPARE(unread(), 0);
    }

    void tellsThatItIsToBeSeen_data() { fillIn(); }
    void tellsThatItIsToBeSeen()
    {
        QFETCH(const int, place);
        const Moves moves = begin(places[place].place);
        QVERIFY(moves.away);
        const QSignalSpy opened(m_chat->widget, &KustomerChatWidget::opened);
        m_chat->widget->openChat();
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 0);
        moves.away();
        QCoreApplication::processEvents();
        m_chat->widget->openChat();
        QTRY_COMPARE(opened.size(), 1);
    }

private:
    static void fillIn()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < int(std::size(places)); ++place)
            QTest::newRow(places[place].name) << place;
    }

    int unread() const { return m_chat->widget->client()->unreadCounts().value(m_id); }

    /// Opens a conversation in the active window and reads it; no moves where it cannot be.
    Moves begin(const Place &place)
    {
        const Moves moves = place(m_chat->widget, m_host.get());
        m_host->show();
        m_chat->widget->show();
        if (!QTest::qWaitForWindowActive(m_host.get()))
            return {};
        moves.back();
        m_chat->start();
        if (!m_chat->isListed())
            return {};
        m_id = m_chat->idAt(0);
        const auto isRead = [this] {
            return unread() == 0;
        };
        return m_chat->open(m_id) && QTest::qWaitFor(isRead, patience) ? moves : Moves();
    }

    Emulator m_emulator;
    std::unique_ptr<QWidget> m_host;
    std::unique_ptr<GuestChat> m_chat;
    QString m_id;
};

static const Kustomer::Testing::Suite<OutOfSightTest> suite;

#include "tst_outofsight.moc"
