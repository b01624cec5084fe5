// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "supportwindow.h"

#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>
#include <KustomerChat/TimelineModel>

#include <QSignalSpy>
#include <QTest>

#include <memory>

using Kustomer::EmulatorFault;
using Kustomer::Message;

/// Against a service of the test's own, which lives in its process and event loop.
class SupportWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<Kustomer::Emulator>();
        QVERIFY2(m_service->listen(), qPrintable(m_service->errorString()));
        m_window = std::make_unique<SupportWindow>();
        m_service->aim(m_window->chat()); // address, key, secrets in memory, nothing on disk
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void logsTheCustomerIn()
    {
        QVERIFY(logIn());
        QVERIFY(m_window->chat()->isLoggedIn(Kustomer::LoginIdentifier::email(m_jane)));
    }

    void saysWhyALoginFails()
    {
        m_service->addFault(EmulatorFault::refusedLogin(EmulatorFault::Refusal::TokenExpired));
        QVERIFY(!logIn());
        QTRY_VERIFY(!m_window->notice().isEmpty());
        QVERIFY(logIn());
    }

    void sendsOnceThoughTheConnectionDrops()
    {
        QVERIFY(logIn());
        m_service->addFault(EmulatorFault::lostAnswer());
        m_service->dropConnections();

        const QString question = QStringLiteral("Is anybody there?");
        m_window->chat()->createConversation(question);

        QTRY_COMPARE(lastMessage().body, question);
        QTRY_COMPARE(lastMessage().delivery, Message::Delivery::Sent);
        QCOMPARE(timesReceived(question), 1);
    }

    void showsARefusedMessageUntilItIsRetried()
    {
        QVERIFY(logIn());
        m_service->addFault(EmulatorFault::refusedMessage());
        m_window->chat()->createConversation(QStringLiteral("Can you hear me?"));
        QTRY_COMPARE(lastMessage().delivery, Message::Delivery::Failed);
        QTRY_VERIFY(!m_window->notice().isEmpty());

        m_window->chat()->client()->retry(lastMessage().clientId);

        QTRY_COMPARE(lastMessage().delivery, Message::Delivery::Sent);
        QVERIFY(m_service->probe().waitForMessage(QStringLiteral("Can you hear me?")));
        QTRY_VERIFY(m_window->notice().isEmpty());
    }

private:
    [[nodiscard]] bool logIn()
    {
        QSignalSpy loggedIn(m_window->chat(), &KustomerChatWidget::loggedIn);
        QSignalSpy failed(m_window->chat(), &KustomerChatWidget::loginFailed);
        m_window->chat()->start();
        m_window->chat()->login(m_service->mintJwt({.email = m_jane}));
        return QTest::qWaitFor([&] { return !loggedIn.isEmpty() || !failed.isEmpty(); })
            && failed.isEmpty();
    }

    /// What the service has, whichever conversation it is in.
    int timesReceived(const QString &body) const
    {
        int times = 0;
        for (const QString &conversation : m_service->conversationIdsFor(m_jane)) {
            for (const auto &message : m_service->probe().messages(conversation))
                times += message.body == body ? 1 : 0;
        }
        return times;
    }

    Message lastMessage() const
    {
        Kustomer::ChatClient *client = m_window->chat()->client();
        const Kustomer::TimelineModel *rows = client->timeline(client->activeConversation());
        for (int row = rows ? rows->rowCount() - 1 : -1; row >= 0; --row) {
            if (rows->kindAt(row) == Kustomer::TimelineModel::Kind::Message)
                return rows->messageAt(row);
        }
        return {};
    }

    const QString m_jane = QStringLiteral("jane@example.com");
    std::unique_ptr<Kustomer::Emulator> m_service;
    std::unique_ptr<SupportWindow> m_window;
};

QTEST_MAIN(SupportWindowTest)
#include "tst_supportwindow.moc"
