// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include <KustomerChat/KustomerChatWidget>

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);

    KustomerChatWidget chat;
    chat.setApiKey(qEnvironmentVariable("CHAT_KEY"));
    chat.setApiUrl(QUrl(qEnvironmentVariable("CHAT_URL"))); // empty: the real service
    chat.setRealtimeUrl(QUrl(qEnvironmentVariable("CHAT_REALTIME_URL")));
    chat.start();
    chat.login(qEnvironmentVariable("CHAT_JWT")); // made by your server, at most 15 minutes ago
    chat.show();

    return application.exec();
}
