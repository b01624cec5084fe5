// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/EmulatorProcess>
#include <KustomerChat/MemoryTokenStore>
#include <KustomerChat/Message>

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

/// Starts the emulator's program, in PATH unless named, logs in, sees past conversations, writes
/// and is answered in realtime, by a client or a widget: they have the same signals and slots.
/// Returns what main() does.
template <typename Chat>
int talk(Chat *chat, const Kustomer::ConversationListModel *conversations,
         const QString &program = {})
{
    Kustomer::EmulatorProcess service({.replies = Kustomer::EmulatorOptions::Replies::Bot,
                                       .typingTime = std::chrono::milliseconds(50)},
                                      program);
    if (!service.start()) {
        std::fprintf(stderr, "no service: %s\n", qPrintable(service.errorString()));
        return 2;
    }
    QObject::connect(chat, &Chat::loginFailed, chat, [](const QString &reason) {
        std::fprintf(stderr, "login failed: %s\n", qPrintable(reason));
        QCoreApplication::exit(3);
    });
    const QString question = QStringLiteral("Where is my parcel?");
    QObject::connect(chat, &Chat::conversationsLoaded, chat, [=] {
        if (conversations->rowCount() > 0)
            chat->createConversation(question);
    });
    bool isSent = false;
    bool isAnswered = false;
    QObject::connect(chat, &Chat::messageSent, chat, [&](const Kustomer::Message &message) {
        isSent = message.body == question;
        if (isSent && isAnswered)
            QCoreApplication::exit(0);
    });
    QObject::connect(chat, &Chat::messageReceived, chat, [&](const Kustomer::Message &message) {
        isAnswered = isAnswered || !message.sender.id.isEmpty(); // by a person
        if (isSent && isAnswered)
            QCoreApplication::exit(0);
    });
    QTimer::singleShot(20000, chat, [] { QCoreApplication::exit(5); });

    service.access().aim(chat);
    chat->start();
    chat->login(service.access().mintJwt({.email = QStringLiteral("jane@example.com")}));
    return QCoreApplication::exec();
}
