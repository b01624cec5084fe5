// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"

#include <QDialog>
#include <QDockWidget>
#include <QMainWindow>
#include <QMdiArea>
#include <QMdiSubWindow>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Gives two chats places in one window.
using Place = void (*)(QMainWindow *window, KustomerChatWidget *one, KustomerChatWidget *other);

void inDocks(QMainWindow *window, KustomerChatWidget *one, KustomerChatWidget *other)
{
    for (KustomerChatWidget *chat : {one, other}) {
        auto *dock = new QDockWidget(u"Support"_s, window);
        dock->setWidget(chat);
        window->addDockWidget(chat == one ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    }
}

void inTabs(QMainWindow *window, KustomerChatWidget *one, KustomerChatWidget *other)
{
    auto *tabs = new QTabWidget;
    for (KustomerChatWidget *chat : {one, other}) {
        auto *page = new QWidget;
        (new QVBoxLayout(page))->addWidget(chat);
        tabs->addTab(page, u"Support"_s);
    }
    window->setCentralWidget(tabs);
}

void inSubWindows(QMainWindow *window, KustomerChatWidget *one, KustomerChatWidget *other)
{
    auto *area = new QMdiArea;
    area->addSubWindow(one);
    area->addSubWindow(other);
    window->setCentralWidget(area);
}

void inDialogs(QMainWindow *window, KustomerChatWidget *one, KustomerChatWidget *other)
{
    for (KustomerChatWidget *chat : {one, other}) {
        auto *dialog = new QDialog(window);
        (new QVBoxLayout(dialog))->addWidget(chat);
        dialog->show();
    }
}

void sideBySide(QMainWindow *window, KustomerChatWidget *one, KustomerChatWidget *other)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(one);
    splitter->addWidget(other);
    window->setCentralWidget(splitter);
}

const struct
{
    const char *name;
    Place place;
} places[] = {{"docks", inDocks},
              {"tabs", inTabs},
              {"sub-windows", inSubWindows},
              {"dialogs", inDialogs},
              {"a splitter", sideBySide}};

/// What the application closes, and in which order.
enum class End { TheFirst, TheSecond, ItsPlace, TheWindow, InFlight };

const struct
{
    const char *name;
    End end;
} ends[] = {{"the first goes", End::TheFirst},
            {"the second goes", End::TheSecond},
            {"one goes while it logs in", End::InFlight}};

} // namespace

/// Two chats of two organisations in one window.
class NeighboursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void goInAnyOrder_data();
    void goInAnyOrder();
    void keepToThemselves();
};

void NeighboursTest::goInAnyOrder_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<End>("end");
    for (const auto &place : places) {
        QTest::addRow("%s, its place goes", place.name) << place.place << End::ItsPlace;
        QTest::addRow("%s, the window goes", place.name) << place.place << End::TheWindow;
    }
    for (const auto &end : ends)
        QTest::addRow("docks, %s", end.name) << Place(inDocks) << end.end;
}

void NeighboursTest::goInAnyOrder()
{
    QFETCH(const Place, place);
    QFETCH(const End, end);
    Emulator service;
    Emulator otherService({.organisation = u"garden"_s});
    QVERIFY(service.listen() && otherService.listen());
    auto window = std::make_unique<QMainWindow>();
    GuestChat one(service);
    GuestChat other(otherService);
    place(window.get(), one.widget, other.widget);
    window->show();
    one.start();
    if (end == End::InFlight)
        delete one.widget;
    other.start();
    if (end != End::InFlight)
        QVERIFY(one.isListed());
    QVERIFY(other.isListed());
    if (end == End::TheFirst)
        delete one.widget;
    else if (end == End::TheSecond)
        delete other.widget;
    else if (end == End::ItsPlace)
        delete one.widget->parentWidget();
    else if (end == End::TheWindow)
        window.reset();
    const GuestChat &left = one.widget ? one : other;
    if (left.widget) { // what is left does not notice
        const QSignalSpy heard(left.widget.data(), &KustomerChatWidget::messageReceived);
        const QString id = left.idAt(0);
        (one.widget ? service : otherService).sendAsAgent(id, u"Still there?"_s);
        QTRY_COMPARE(heard.size(), 1);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void NeighboursTest::keepToThemselves()
{
    Emulator service;
    Emulator otherService({.organisation = u"garden"_s});
    QVERIFY(service.listen() && otherService.listen());
    const QTemporaryDir folder; // both, by mistake
    GuestChat one(service);
    GuestChat other(otherService);
    one.widget->setStorageDirectory(folder.path());
    other.widget->setStorageDirectory(folder.path());
    one.start();
    other.start();
    QVERIFY(one.isListed() && other.isListed());
    const QSignalSpy heard(other.widget.data(), &KustomerChatWidget::messageReceived);
    const QSignalSpy sent(one.widget.data(), &KustomerChatWidget::messageSent);
    one.widget->client()->sendText(one.idAt(0), u"For the one only"_s);
    QTRY_COMPARE(sent.size(), 1);
    QVERIFY(otherService.probe()
                .requests({.method = "POST"_ba, .path = u"/c/v1/chat/messages"_s})
                .isEmpty());
    one.widget->logout();
    QTRY_VERIFY(!one.widget->isLoggedIn());
    QVERIFY(other.widget->isLoggedIn());
    QVERIFY(other.isListed());
    QCOMPARE(heard.size(), 0);
}

static const Suite<NeighboursTest> suite;

#include "tst_neighbours.moc"
