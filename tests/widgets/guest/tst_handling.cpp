// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"

#include <QDialog>
#include <QMessageBox>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Eats every event of some kinds, wherever it goes.
class Eater final : public QObject
{
public:
    explicit Eater(const QSet<QEvent::Type> &food)
        : m_food(food)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override { return m_food.contains(event->type()); }

private:
    QSet<QEvent::Type> m_food;
};

Deed::Act eaten(const QSet<QEvent::Type> &food)
{
    return [food](GuestChat &chat, QWidget &host) {
        {
            const Eater eater(food);
            host.resize(600, 500);
            chat.widget->setAccentColor(Qt::darkGreen);
            QCoreApplication::processEvents();
        }
        host.resize(500, 640);
        chat.widget->setAccentColor(Qt::darkRed);
    };
}

const Deed deeds[] = {
    {"nothing",
     [](auto &, auto &) {
     }},
    {"hidden and shown in turn",
     [](auto &chat, auto &) {
         for (int turn = 0; turn < 40; ++turn)
             chat.widget->setVisible(turn % 2);
     }},
    {"hidden and shown with time between",
     [](auto &chat, auto &) {
         for (int turn = 0; turn < 10; ++turn) {
             chat.widget->setVisible(turn % 2);
             QCoreApplication::processEvents();
         }
     }},
    {"opened and closed in turn",
     [](auto &chat, auto &) {
         for (int turn = 0; turn < 10; ++turn) {
             chat.widget->closeChat();
             chat.widget->openChat();
         }
     }},
    {"disabled and enabled",
     [](auto &chat, auto &) {
         chat.widget->setEnabled(false);
         QCoreApplication::processEvents();
         chat.widget->setEnabled(true);
     }},
    {"a host disabled and enabled",
     [](auto &, auto &host) {
         host.setEnabled(false);
         QCoreApplication::processEvents();
         host.setEnabled(true);
     }},
    {"updates off and on",
     [](auto &chat, auto &) {
         chat.widget->setUpdatesEnabled(false);
         QCoreApplication::processEvents();
         chat.widget->setUpdatesEnabled(true);
     }},
    {"signals blocked and heard",
     [](auto &chat, auto &) {
         chat.widget->blockSignals(true);
         QCoreApplication::processEvents();
         chat.widget->blockSignals(false);
     }},
    {"another parent twenty times",
     [](auto &chat, auto &host) {
         QWidget other;
         for (int turn = 0; turn < 20; ++turn) {
             chat.widget->setParent(turn % 2 ? &host : &other);
             chat.widget->show();
             QCoreApplication::processEvents();
         }
         host.layout()->addWidget(chat.widget);
     }},
    {"no parent and back",
     [](auto &chat, auto &host) {
         chat.widget->setParent(nullptr);
         chat.widget->show();
         QCoreApplication::processEvents();
         host.layout()->addWidget(chat.widget);
         chat.widget->show();
     }},
    {"a window of its own that stays one",
     [](auto &chat, auto &) {
         chat.widget->setParent(nullptr);
         chat.widget->show();
     }},
    {"a window's handle made anew",
     [](auto &chat, auto &) {
         chat.widget->setAttribute(Qt::WA_NativeWindow);
         chat.widget->winId();
     }},
    {"focus taken away",
     [](auto &chat, auto &) {
         chat.widget->setFocus();
         chat.widget->clearFocus();
     }},
    {"no focus at all",
     [](auto &chat, auto &) {
         chat.widget->setFocusPolicy(Qt::NoFocus);
     }},
    {"each child told to follow nothing",
     [](auto &chat, auto &) {
         for (QWidget *child : chat.widget->template findChildren<QWidget *>())
             child->setAttribute(Qt::WA_Hover, false);
     }},
    {"no mouse for a while",
     [](auto &chat, auto &) {
         chat.widget->setAttribute(Qt::WA_TransparentForMouseEvents);
         QTest::mouseClick(chat.widget, Qt::LeftButton);
         chat.widget->setAttribute(Qt::WA_TransparentForMouseEvents, false);
     }},
    {"a picture taken of each child",
     [](auto &chat, auto &) {
         for (QWidget *child : chat.widget->template findChildren<QWidget *>())
             child->grab();
     }},
    {"a message box meanwhile",
     [](auto &chat, auto &) {
         QMessageBox box(chat.widget);
         QMetaObject::invokeMethod(&box, &QDialog::reject, Qt::QueuedConnection);
         box.exec();
     }},
    {"a modal dialog of the host",
     [](auto &, auto &host) {
         QDialog dialog(&host);
         dialog.setWindowModality(Qt::ApplicationModal);
         dialog.show();
         QCoreApplication::processEvents();
         dialog.close();
     }},
    {"the host closed and shown",
     [](auto &, auto &host) {
         QApplication::setQuitOnLastWindowClosed(false);
         host.close();
         QCoreApplication::processEvents();
         host.show();
     }},
    {"the host minimised and restored",
     [](auto &, auto &host) {
         host.showMinimized();
         QCoreApplication::processEvents();
         host.showNormal();
     }},
    {"the host in full screen",
     [](auto &, auto &host) {
         host.showFullScreen();
         QCoreApplication::processEvents();
     }},
    {"the host as a window of another kind",
     [](auto &, auto &host) {
         host.setWindowFlags(Qt::Dialog | Qt::FramelessWindowHint);
         host.show();
     }},
    {"stopped and started",
     [](auto &chat, auto &) {
         for (int turn = 0; turn < 5; ++turn) {
             chat.widget->stop();
             chat.widget->start();
         }
         chat.start();
     }},
    {"stopped for a while",
     [](auto &chat, auto &) {
         chat.widget->stop();
         QCoreApplication::processEvents();
         chat.start();
     }},
    {"logged out and in",
     [](auto &chat, auto &) {
         chat.widget->logout();
         chat.start();
     }},
    {"logged in twenty times",
     [](auto &chat, auto &) {
         for (int turn = 0; turn < 20; ++turn)
             chat.start();
     }},
    {"many wishes at once",
     [](auto &chat, auto &) {
         chat.widget->openConversation(u"nothing"_s);
         chat.widget->openConversation({});
         chat.widget->createConversation({});
         chat.widget->closeChat();
         chat.widget->openChat();
     }},
    {"a second widget that goes again",
     [](auto &chat, auto &) {
         auto other = std::make_unique<KustomerChatWidget>(chat.widget->client());
         other->show();
         QCoreApplication::processEvents();
         other.reset();
     }},
    {"resizes eaten", eaten({QEvent::Resize, QEvent::LayoutRequest})},
    {"paints eaten", eaten({QEvent::Paint, QEvent::UpdateRequest})},
    {"news of looks eaten",
     eaten({QEvent::StyleChange, QEvent::PaletteChange, QEvent::FontChange, QEvent::Polish})},
    {"news of windows eaten",
     eaten({QEvent::Show, QEvent::Hide, QEvent::WindowActivate, QEvent::WindowDeactivate})},
    {"all keys and clicks eaten",
     eaten({QEvent::KeyPress, QEvent::MouseButtonPress, QEvent::ShortcutOverride})},
    {"news of children eaten", eaten({QEvent::ChildAdded, QEvent::ChildPolished})},
};

} // namespace

/// The chat in the hands of an application that is rough.
class HandlingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString())); }
    void init() { failOnAnyWarning(); }

    void bears_data()
    {
        QTest::addColumn<int>("deed");
        for (int deed = 0; deed < int(std::size(deeds)); ++deed)
            QTest::newRow(deeds[deed].name) << deed;
    }

    void bears()
    {
        QFETCH(const int, deed);
        Host host(m_emulator);
        host.chat.start();
        QVERIFY(host.chat.isListed());
        QVERIFY(host.chat.open(host.chat.idAt(0)));
        deeds[deed].act(host.chat, host.window);
        QCOMPARE(host.chat.complaint(), QString());
    }

    void bearsWhileItStarts_data() { bears_data(); }
    void bearsWhileItStarts()
    {
        QFETCH(const int, deed);
        Host host(m_emulator);
        host.chat.start();
        deeds[deed].act(host.chat, host.window);
        QCOMPARE(host.chat.complaint(), QString());
    }

    void diesInEachOfItsSignals_data()
    {
        QTest::addColumn<QByteArray>("signal");
        for (const char *signal :
             {SIGNAL(stateChanged(Kustomer::ChatClient::State)),
              SIGNAL(connectionStateChanged(Kustomer::ChatClient::ConnectionState)),
              SIGNAL(availabilityChanged(Kustomer::Availability)), SIGNAL(started()),
              SIGNAL(loggedInChanged()), SIGNAL(loggedIn(LoginResponse)),
              SIGNAL(unreadCountChanged(int)), SIGNAL(conversationsLoaded()),
              SIGNAL(messageReceived(Kustomer::Message)), SIGNAL(messageSent(Kustomer::Message)),
              SIGNAL(opened()), SIGNAL(closed()), SIGNAL(linkActivated(QUrl)),
              SIGNAL(errorOccurred(Kustomer::Error)),
              SIGNAL(conversationEnded(Kustomer::Conversation))})
            QTest::newRow(signal + 1) << QByteArray(signal);
    }

    void diesInEachOfItsSignals()
    {
        QFETCH(const QByteArray, signal);
        Host host(m_emulator);
        connect(host.chat.widget, signal, this, SLOT(deleteSender()));
        host.chat.start();
        makeEverythingHappen(host.chat);
        QTRY_VERIFY(!host.chat.widget);
    }

    void goesWithItsHostInEachOfItsSignals_data() { diesInEachOfItsSignals_data(); }
    void goesWithItsHostInEachOfItsSignals()
    {
        QFETCH(const QByteArray, signal);
        auto *window = new QWidget;
        GuestChat chat(m_emulator, window);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
        connect(chat.widget, signal, this, SLOT(deleteWindowOfSender()));
        chat.start();
        makeEverythingHappen(chat);
        QTRY_VERIFY(!chat.widget);
    }

public: // those that are private are taken for tests
    Q_SLOT void deleteSender() { delete sender(); }
    Q_SLOT void deleteWindowOfSender() { delete static_cast<QWidget *>(sender())->parentWidget(); }

private:
    /// A window with the chat in it.
    struct Host
    {
        explicit Host(Emulator &emulator)
            : chat(emulator)
        {
            window.resize(500, 640);
            (new QVBoxLayout(&window))->addWidget(chat.widget);
            window.show();
        }

        QWidget window;
        GuestChat chat;
    };

    /// Until the chat is no more.
    void makeEverythingHappen(GuestChat &chat)
    {
        if (!chat.isListed() || !chat.open(chat.idAt(0)))
            return;
        const QString id = m_emulator.createConversation(u"jane@example.com"_s, u"Late"_s,
                                                         {u"Hi"_s, u"Hello"_s});
        const QList<std::function<void()>> steps{
            [&] { m_emulator.sendAsAgent(id, u"News"_s); },
            [&] {
                QTest::keyClicks(chat.part<MessageEdit>(QStringLiteral("kustomer-edit")),
                                 u"Hello"_s);
            },
            [&] {
                QTest::keyClick(chat.part<MessageEdit>(QStringLiteral("kustomer-edit")),
                                Qt::Key_Return);
            },
            [&] { chat.widget->openConversation(u"nothing"_s); },
            [&] { chat.widget->closeChat(); },
            [&] { chat.widget->openChat(); },
            [&] {
                const OpenLink link{QUrl(u"tel:1"_s)};
                chat.widget->setOpensLinks(false);
                Q_EMIT chat.part<TimelineView>()->acted(0, link);
            },
            [&] { m_emulator.endConversation(id); },
        };
        for (const auto &step : steps) {
            if (chat.widget)
                step();
            QCoreApplication::processEvents();
        }
    }

    Emulator m_emulator;
};

static const Kustomer::Testing::Suite<HandlingTest> suite;

#include "tst_handling.moc"
