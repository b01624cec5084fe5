// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Logs in, sees past conversations, and receives a message in realtime; exits with 0 when all of
// it happened.

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>
#include <KustomerChat/KustomerChatWidget>
#include <KustomerChat/MemoryTokenStore>
#include <KustomerChat/TimelineModel>

#include <QApplication>
#include <QTimer>

#include <cstdio>

template <typename Model>
concept IsFilledByAnybody = requires(Model &model)
{
    model.merge({});
}
|| requires(Model &model)
{
    model.upsert({});
}
|| requires(Model &model)
{
    model.clear();
};
static_assert(!IsFilledByAnybody<Kustomer::TimelineModel>);
static_assert(!IsFilledByAnybody<Kustomer::ConversationListModel>);

/// Hears of the login by the signature that is written in the documentation.
class Receiver : public QObject
{
    Q_OBJECT

public:
    bool isWelcome = false;

public Q_SLOTS:
    void welcome(LoginResponse response) { isWelcome = response.identified; }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Kustomer::Emulator emulator;
    if (!emulator.listen())
        return 2;

    KustomerChatWidget chat;
    Receiver receiver;
    const bool isConnected = QObject::connect(&chat, SIGNAL(loggedIn(LoginResponse)), &receiver,
                                              SLOT(welcome(LoginResponse)));
    QObject::connect(&chat, &KustomerChatWidget::loginFailed, &chat, [&](const QString &reason) {
        std::fprintf(stderr, "login failed: %s\n", qPrintable(reason));
        application.exit(3);
    });
    QObject::connect(&chat, &KustomerChatWidget::connectionStateChanged, &chat,
                     [&](Kustomer::ChatClient::ConnectionState state) {
                         const auto *conversations = chat.client()->conversations();
                         if (state == Kustomer::ChatClient::ConnectionState::Live
                             && conversations->rowCount() > 0)
                             emulator.sendAsAgent(conversations->at(0).id,
                                                  QStringLiteral("Hello!"));
                     });
    QObject::connect(&chat, &KustomerChatWidget::conversationsLoaded, &chat, [&] {
        if (chat.connectionState() == Kustomer::ChatClient::ConnectionState::Live)
            emulator.sendAsAgent(chat.client()->conversations()->at(0).id,
                                 QStringLiteral("Hello!"));
    });
    QObject::connect(&chat, &KustomerChatWidget::messageReceived, &chat,
                     [&](const Kustomer::Message &message) {
                         const bool isRight = isConnected && receiver.isWelcome
                             && message.body == QStringLiteral("Hello!");
                         application.exit(isRight ? 0 : 4);
                     });
    QTimer::singleShot(20000, &application, [&] { application.exit(5); });

    emulator.aim(&chat);
    chat.show();
    chat.start();
    chat.login(emulator.mintJwt({.email = QStringLiteral("jane@example.com")}));
    return application.exec();
}

#include "main.moc"
