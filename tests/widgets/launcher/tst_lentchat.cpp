// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/launchercase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDialog>
#include <QDockWidget>
#include <QPointer>
#include <QTest>
#include <QVBoxLayout>

#include <iterator>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an application does to a chat that is not its own.
const struct
{
    const char *name;
    void (*end)(KustomerChatLauncher *launcher);
} ends[] = {
    {"deleted",
     [](KustomerChatLauncher *launcher) {
         delete launcher->chat();
     }},
    {"deleted while it is open",
     [](KustomerChatLauncher *launcher) {
         launcher->openChat();
         delete launcher->chat();
     }},
    {"deleted in its own window",
     [](KustomerChatLauncher *launcher) {
         launcher->popOut();
         delete launcher->chat();
     }},
    {"deleted in a dock",
     [](KustomerChatLauncher *launcher) {
         auto *window = qobject_cast<QMainWindow *>(launcher->window());
         auto *dock = new QDockWidget(u"Support"_s, window);
         window->addDockWidget(Qt::RightDockWidgetArea, dock);
         launcher->setDock(dock);
         launcher->popOut();
         delete launcher->chat();
     }},
    {"in a dialog that goes",
     [](KustomerChatLauncher *launcher) {
         launcher->openChat();
         QDialog dialog;
         auto *layout = new QVBoxLayout(&dialog);
         layout->addWidget(launcher->chat());
         dialog.show();
         QCoreApplication::processEvents();
     }},
};

} // namespace

/// An application may take chat() out of its launcher, or delete it.
class LentChatTest
    : public QObject
    , private LauncherCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeLauncher());
        QVERIFY(showWindow());
    }

    void cleanup() { endLauncher(); }

    void leavesALauncherThatDoesNothing_data()
    {
        QTest::addColumn<int>("end");
        for (int end = 0; end < int(std::size(ends)); ++end)
            QTest::newRow(ends[end].name) << end;
    }

    void leavesALauncherThatDoesNothing()
    {
        QFETCH(const int, end);
        QTRY_VERIFY(button()->isVisible());

        ends[end].end(m_launcher);

        QVERIFY(!m_launcher->chat());
        QVERIFY(!m_launcher->client());
        useAll();
        QTRY_VERIFY(!button()->isVisible());
        useAll();
        QVERIFY(!m_launcher->isOpen());
        QCOMPARE(m_launcher->unreadCount(), 0);
        QVERIFY(m_launcher->apiKey().isEmpty());
    }

    void goesWithItsLauncherWhereverItIs()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        const QPointer<KustomerChatWidget> chat = m_launcher->chat();
        layout->addWidget(chat);
        page.show();

        delete m_launcher;

        QVERIFY(chat.isNull());
        QCOMPARE(layout->count(), 0);
    }

    void goesWithItsLauncherAsAWindow()
    {
        const QPointer<KustomerChatWidget> chat = m_launcher->chat();
        chat->setParent(nullptr);
        chat->show();

        m_window.reset();

        QVERIFY(chat.isNull());
    }

    void isItsNewPlacesAlone()
    {
        m_launcher->openChat();
        QVERIFY(!m_launcher->chat()->mask().isEmpty());
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        layout->setContentsMargins({});
        layout->addWidget(m_launcher->chat());
        page.resize(700, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));

        useAll();
        page.resize(800, 600);
        m_launcher->openChat();

        QTRY_COMPARE(m_launcher->chat()->geometry(), page.rect());
        QVERIFY(m_launcher->chat()->mask().isEmpty());
        QVERIFY(m_launcher->chat()->isVisible());
        QVERIFY(!m_launcher->isOpen());
        m_launcher->chat()->setParent(nullptr); // before its page goes
    }

private:
    /// All that a launcher is asked and told by an application and its window.
    void useAll()
    {
        m_launcher->openChat();
        m_launcher->closeChat();
        m_launcher->popOut();
        m_launcher->popIn();
        m_launcher->start();
        m_launcher->setAutoStart(!m_launcher->autoStart());
        m_launcher->setHideWhenUnavailable(false);
        m_launcher->setHideWhenUnavailable(true);
        m_launcher->setPopupSize(m_launcher->popupSize() - QSize(1, 1));
        m_launcher->setIcon(QIcon(QPixmap(8, 8)));
        m_launcher->setLayoutDirection(Qt::RightToLeft);
        m_launcher->setShortcut(m_launcher->shortcut().isEmpty() ? QKeySequence(Qt::Key_F1)
                                                                 : QKeySequence());
        m_window->resize(m_window->size() - QSize(10, 10));
        button()->click();
        QCoreApplication::processEvents();
    }
};

static const Kustomer::Testing::Suite<LentChatTest> suite;

#include "tst_lentchat.moc"
