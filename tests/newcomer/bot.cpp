// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// bot: exits with 0 if the bot of the recipe answers what a person asks.

#include "pages/recipes/bot.cpp"

#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Kustomer::Emulator emulator;
    if (!emulator.listen())
        return 2;

    const QString greeting = QStringLiteral("Machine 7 needs a look");
    const QString answer = QStringLiteral("It is half full");
    Kustomer::ChatClient client;
    emulator.aim(&client);
    QObject::connect(&client, &Kustomer::ChatClient::started, &client,
                     [&] { client.createConversation(greeting); });
    QString conversation;
    QObject::connect(&emulator, &Kustomer::Emulator::conversationStarted, &client,
                     [&conversation](const QString &id) { conversation = id; });
    answerBy(&client, [&answer](const QString &question) {
        return question.contains(QStringLiteral("disk")) ? answer : QString();
    });
    if (!emulator.probe().waitForMessage(greeting))
        return 3;
    emulator.sendAsAgent(conversation, QStringLiteral("How full is the disk?"));
    return emulator.probe().waitForMessage(answer) ? 0 : 4;
}
