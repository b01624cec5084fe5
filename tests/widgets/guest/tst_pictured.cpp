// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/movingstyle.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/kustomerchatlauncher.h"
#include "widgets/shell/farewell.h"
#include "widgets/sight/onscreen.h"

#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QStyleFactory>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QColor unpainted = Qt::magenta;

/// How an application takes a picture of a widget.
const struct
{
    const char *name;
    QImage (*take)(QWidget &part);
} cameras[] = {
    {"grabbed",
     [](QWidget &part) {
         return part.grab().toImage();
     }},
    {"rendered",
     [](QWidget &part) {
         QPixmap picture(400, 300);
         picture.fill(unpainted);
         part.render(&picture);
         return picture.toImage();
     }},
    {"printed",
     [](QWidget &part) {
         QImage paper(800, 600, QImage::Format_RGB32);
         paper.fill(unpainted);
         QPainter painter(&paper);
         painter.scale(2, 2);
         part.render(&painter);
         return paper;
     }},
};

/// Puts the chat into the second of two tabs.
QTabWidget *tabsWith(const GuestChat &chat, QWidget &host)
{
    auto *tabs = new QTabWidget;
    (new QVBoxLayout(&host))->addWidget(tabs);
    tabs->addTab(new QLabel(u"Work"_s), u"Work"_s);
    tabs->addTab(chat.widget, u"Support"_s);
    return tabs;
}

void showAt(const GuestChat &chat, QSize size)
{
    chat.widget->resize(size);
    chat.widget->show();
    QCoreApplication::processEvents();
}

constexpr QSize wide(900, 600);
constexpr QSize narrow(300, 500);

/// Where the chat is by then, and what has not reached it yet.
const Deed stages[] = {
    {"never shown",
     [](auto &, auto &) {
     }},
    {"never shown, of one column",
     [](auto &chat, auto &) {
         chat.widget->resize(narrow);
     }},
    {"never shown, of two columns",
     [](auto &chat, auto &) {
         chat.widget->resize(wide);
     }},
    {"in a tab that was never turned to",
     [](auto &chat, auto &host) {
         tabsWith(chat, host);
         host.show();
         QCoreApplication::processEvents();
     }},
    {"in a tab that was turned to",
     [](auto &chat, auto &host) {
         QTabWidget *tabs = tabsWith(chat, host);
         tabs->setCurrentIndex(1);
         host.show();
         QCoreApplication::processEvents();
         tabs->setCurrentIndex(0);
         host.resize(narrow);
     }},
    {"hidden and made narrow",
     [](auto &chat, auto &) {
         showAt(chat, wide);
         chat.widget->hide();
         chat.widget->resize(narrow);
     }},
    {"hidden and made wide",
     [](auto &chat, auto &) {
         showAt(chat, narrow);
         chat.widget->hide();
         chat.widget->resize(wide);
     }},
    {"just made narrow",
     [](auto &chat, auto &) {
         showAt(chat, wide);
         chat.widget->resize(narrow);
     }},
    {"just made wide",
     [](auto &chat, auto &) {
         showAt(chat, narrow);
         chat.widget->resize(wide);
     }},
};

using Lead = bool (GuestChat::*)() const;

/// Where a launcher and its chat are by then.
const struct
{
    const char *name;
    void (*set)(QWidget &window, KustomerChatLauncher &launcher);
} launches[] = {
    {"never shown",
     [](auto &, auto &) {
     }},
    {"closed",
     [](auto &window, auto &) {
         window.show();
     }},
    {"open",
     [](auto &window, auto &launcher) {
         window.show();
         launcher.openChat();
     }},
    {"open in a window that is hidden",
     [](auto &window, auto &launcher) {
         window.show();
         launcher.openChat();
         QCoreApplication::processEvents();
         window.hide();
         window.resize(narrow);
     }},
    {"in a window of its own",
     [](auto &window, auto &launcher) {
         window.show();
         launcher.openChat();
         launcher.popOut();
     }},
    {"in a window of its own that grew",
     [](auto &window, auto &launcher) {
         window.show();
         launcher.openChat();
         launcher.popOut();
         QCoreApplication::processEvents();
         launcher.chat()->window()->resize(wide);
     }},
};

} // namespace

/// The chat where an application takes pictures of it: for previews, prints, tests, or to send one.
class PicturedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new MovingStyle(100ms));
        QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString()));
    }
    void init() { failOnAnyWarning(); }
    void cleanupTestCase() { QApplication::setStyle(QStyleFactory::create(u"fusion"_s)); }

    void isPaintedWhereverItIs_data();
    void isPaintedWhereverItIs();
    void isPaintedOnEachPage_data();
    void isPaintedOnEachPage();
    void isPaintedWithItsLauncher_data();
    void isPaintedWithItsLauncher();

private:
    Emulator m_emulator;
};

void PicturedTest::isPaintedWhereverItIs_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("camera");
    QTest::addColumn<bool>("isStarted");
    for (int stage = 0; stage < int(std::size(stages)); ++stage) {
        for (int camera = 0; camera < int(std::size(cameras)); ++camera) {
            for (const bool isStarted : {false, true})
                QTest::addRow("%s, %s, %s", stages[stage].name, cameras[camera].name,
                              isStarted ? "in a conversation" : "not started")
                    << stage << camera << isStarted;
        }
    }
}

void PicturedTest::isPaintedWhereverItIs()
{
    QFETCH(const int, stage);
    QFETCH(const int, camera);
    QFETCH(const bool, isStarted);
    QWidget host;
    host.resize(wide);
    GuestChat chat(m_emulator);
    if (isStarted)
        QVERIFY(chat.showConversation());
    stages[stage].act(chat, host);
    const QImage picture = cameras[camera].take(*chat.widget);
    QVERIFY(picture.pixelColor(8, 8) != unpainted);
    QVERIFY(chat.widget->findChildren<Farewell *>().isEmpty()); // nobody went anywhere
    QVERIFY(chat.widget->minimumSizeHint().isValid() && chat.widget->sizeHint().isValid());
    chat.widget->openChat();
    QTRY_VERIFY(isOnScreen(*chat.widget));
}

void PicturedTest::isPaintedOnEachPage_data()
{
    QTest::addColumn<Lead>("lead");
    QTest::newRow("consent") << &GuestChat::showConsent;
    QTest::newRow("list") << &GuestChat::showList;
    QTest::newRow("list that is searched") << &GuestChat::searchList;
    QTest::newRow("conversation") << &GuestChat::showConversation;
    QTest::newRow("new conversation") << &GuestChat::beginConversation;
    QTest::newRow("conversation that has ended") << &GuestChat::showEnded;
    QTest::newRow("knowledge base") << &GuestChat::showHelp;
    QTest::newRow("article") << &GuestChat::showArticle;
}

void PicturedTest::isPaintedOnEachPage()
{
    QFETCH(const Lead, lead);
    GuestChat chat(m_emulator);
    chat.widget->show();
    QVERIFY((chat.*lead)());
    for (const QSize size : {wide, narrow}) {
        for (const auto &camera : cameras) {
            chat.widget->hide();
            chat.widget->resize(size);
            QVERIFY(camera.take(*chat.widget).pixelColor(8, 8) != unpainted);
            chat.widget->show();
            QVERIFY(camera.take(*chat.widget).pixelColor(8, 8) != unpainted);
        }
    }
    QTRY_VERIFY(isOnScreen(*chat.widget));
}

void PicturedTest::isPaintedWithItsLauncher_data()
{
    QTest::addColumn<int>("launch");
    QTest::addColumn<int>("camera");
    for (int launch = 0; launch < int(std::size(launches)); ++launch) {
        for (int camera = 0; camera < int(std::size(cameras)); ++camera)
            QTest::addRow("%s, %s", launches[launch].name, cameras[camera].name)
                << launch << camera;
    }
}

void PicturedTest::isPaintedWithItsLauncher()
{
    QFETCH(const int, launch);
    QFETCH(const int, camera);
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"Work"_s));
    window.resize(wide);
    auto *launcher = new KustomerChatLauncher(&window);
    m_emulator.aim(launcher->chat());
    launches[launch].set(window, *launcher);
    for (QWidget *part : std::initializer_list<QWidget *>{&window, launcher, launcher->chat()}) {
        QVERIFY(!cameras[camera].take(*part).isNull());
        QVERIFY(part->sizeHint().isValid());
    }
    window.show();
    launcher->openChat();
    QTRY_VERIFY(isOnScreen(*launcher->chat()));
}

static const Kustomer::Testing::Suite<PicturedTest> suite;

#include "tst_pictured.moc"
