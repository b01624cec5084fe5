// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A chat that nobody deletes before the application object ends: `departing_widgets DEPARTURE`.

#include "support/departure.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/KustomerChatLauncher>
#include <KustomerChat/KustomerChatWidget>

#include <QApplication>
#include <QMainWindow>

using namespace Kustomer::Testing;
using Kustomer::ChatClient;

namespace {

using Program = Departure::Program;

bool begins(KustomerChatWidget &chat, Kustomer::Emulator &emulator, const QString &place)
{
    if (!isTrue(emulator.listen(), "the emulator listens"))
        return false;
    emulator.aim(&chat);
    return logsJaneIn(*chat.client(), emulator, place);
}

bool converses(KustomerChatWidget &chat)
{
    QEventLoop loop;
    QObject::connect(chat.client(), &ChatClient::messageSent, &loop, &QEventLoop::quit);
    chat.createConversation(QStringLiteral("Hello"));
    loop.exec();
    return isTrue(chat.client()->conversations()->rowCount() > 0, "there is a conversation");
}

bool leaksAList(const Program &program)
{
    const QApplication application(program.argc, program.argv);
    Kustomer::Emulator emulator;
    auto *chat = new KustomerChatWidget; // and nobody deletes it
    chat->show();
    return begins(*chat, emulator, program.place)
        && writesLastWords(*chat->client(), program.place);
}

bool leaksAConversation(const Program &program)
{
    const QApplication application(program.argc, program.argv);
    Kustomer::Emulator emulator;
    auto *chat = new KustomerChatWidget;
    chat->show();
    return begins(*chat, emulator, program.place) && converses(*chat)
        && writesLastWords(*chat->client(), program.place);
}

bool leaksAWindow(const Program &program)
{
    const QApplication application(program.argc, program.argv);
    Kustomer::Emulator emulator;
    auto *window = new QMainWindow;
    auto *launcher = new KustomerChatLauncher(window);
    window->resize(800, 800);
    window->show();
    launcher->openChat();
    return begins(*launcher->chat(), emulator, program.place) && converses(*launcher->chat())
        && writesLastWords(*launcher->client(), program.place);
}

bool leaksAWindowOfAStaticClient(const Program &program)
{
    const QApplication application(program.argc, program.argv);
    Kustomer::Emulator emulator;
    static ChatClient client;
    auto *chat = new KustomerChatWidget(&client);
    chat->show();
    return begins(*chat, emulator, program.place) && converses(*chat)
        && writesLastWords(client, program.place);
}

constexpr std::array departures{
    Departure{"list", leaksAList},
    Departure{"conversation", leaksAConversation},
    Departure{"launcher", leaksAWindow},
    Departure{"staticclient", leaksAWindowOfAStaticClient},
};

} // namespace

int main(int argc, char **argv)
{
    return depart(argc, argv, departures);
}
