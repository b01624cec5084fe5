// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A chat in the terminal: logs in, prints past conversations, sends each line that is typed to a
// new conversation and prints what the company answers.

#include <KustomerChat/ChatClient>
#include <KustomerChat/ConversationListModel>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

using Kustomer::ChatClient;
using namespace Qt::Literals::StringLiterals;

/// Where the service is, as the environment says, which `kustomer-emulator -- headless` sets.
static void pointAtTheService(ChatClient &client)
{
    client.setApiKey(qEnvironmentVariable("CHAT_KEY"));
    client.setApiUrl(QUrl(qEnvironmentVariable("CHAT_URL")));
    client.setRealtimeUrl(QUrl(qEnvironmentVariable("CHAT_REALTIME_URL")));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream in(stdin);

    ChatClient client;
    pointAtTheService(client);

    const auto print = [&out](const QString &line) {
        out << line << Qt::endl;
    };
    const auto giveUp = [&](const QString &reason) {
        print(reason);
        application.exit(1);
    };
    QObject::connect(&client, &ChatClient::startFailed, &application, giveUp);
    QObject::connect(&client, &ChatClient::loginFailed, &application, giveUp);
    QObject::connect(&client, &ChatClient::conversationsLoaded, &application, [&] {
        const Kustomer::ConversationListModel *conversations = client.conversations();
        for (int row = 0; row < conversations->rowCount(); ++row)
            print(u"· "_s + conversations->at(row).preview.simplified());
    });
    QObject::connect(&client, &ChatClient::messageReceived, &application,
                     [&](const Kustomer::Message &message) {
                         print(message.sender.displayName + u": "_s + message.body);
                     });

    const QString conversation = client.beginConversation();
    QSocketNotifier keyboard(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&keyboard, &QSocketNotifier::activated, &application, [&] {
        const QString line = in.readLine();
        if (line.isNull())
            application.quit();
        else
            client.sendMessage(conversation, {.body = line});
    });

    client.start();
    client.login(qEnvironmentVariable("CHAT_JWT"));
    return application.exec();
}
