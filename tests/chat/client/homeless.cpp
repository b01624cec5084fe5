// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A client that is there before an application is, or longer: `homeless before|after`. Exits 0
// where it says what is wrong and ends.

#include <KustomerChat/ChatClient>
#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;

namespace {

bool isTrue(bool condition, const char *what)
{
    if (!condition)
        std::fprintf(stderr, "not true: %s\n", what);
    return condition;
}

bool saysThatThereIsNoApplication(ChatClient &client)
{
    client.start();
    return isTrue(client.state() == ChatClient::State::Failed, "start() fails at once")
        && isTrue(client.lastError().kind == Kustomer::Error::Kind::Configuration, "kind")
        && isTrue(client.lastError().message.contains("QCoreApplication"_L1), "message");
}

bool runsInAnApplication(int argc, char **argv, ChatClient &client)
{
    const QCoreApplication application(argc, argv);
    Kustomer::Emulator emulator;
    if (!isTrue(emulator.listen(), "the emulator listens"))
        return false;
    emulator.aim(&client);
    QEventLoop loop;
    QObject::connect(&client, &ChatClient::started, &loop, &QEventLoop::quit);
    QObject::connect(&client, &ChatClient::startFailed, &loop, &QEventLoop::quit);
    client.start();
    loop.exec();
    client.createConversation(u"Hello"_s);
    return isTrue(client.state() == ChatClient::State::Started, "it starts");
}

} // namespace

int main(int argc, char **argv)
{
    const bool isBefore = argc > 1 && qstrcmp(argv[1], "before") == 0;
    auto client = std::make_unique<ChatClient>();
    bool isRight = !isBefore || saysThatThereIsNoApplication(*client);
    isRight = isRight && runsInAnApplication(argc, argv, *client);
    isRight = isRight && isTrue(client->state() == ChatClient::State::Stopped, "it has stopped");
    isRight = isRight && saysThatThereIsNoApplication(*client);
    client.reset();
    return isRight ? 0 : 1;
}
