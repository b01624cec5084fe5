// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A client that is there before an application is, or longer: `homeless before|after`. Exits 0
// where it says what is wrong and ends.

#include "support/lastwords.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace Kustomer::Testing;
using Kustomer::ChatClient;

namespace {

bool saysThatThereIsNoApplication(ChatClient &client)
{
    client.start();
    return isTrue(client.state() == ChatClient::State::Failed, "start() fails at once")
        && isTrue(client.lastError().kind == Kustomer::Error::Kind::Configuration, "kind")
        && isTrue(client.lastError().message.contains("QCoreApplication"_L1), "message");
}

bool runsInAnApplication(int argc, char **argv, ChatClient &client, const QString &place)
{
    const QCoreApplication application(argc, argv);
    Kustomer::Emulator emulator;
    if (!isTrue(emulator.listen(), "the emulator listens"))
        return false;
    emulator.aim(&client);
    const bool isRight = logsJaneIn(client, emulator, place) && writesLastWords(client, place);
    client.createConversation(u"Hello"_s);
    return isRight;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isBefore = argc > 1 && qstrcmp(argv[1], "before") == 0;
    const QTemporaryDir place;
    auto client = std::make_unique<ChatClient>();
    bool isRight = !isBefore || saysThatThereIsNoApplication(*client);
    isRight = isRight && runsInAnApplication(argc, argv, *client, place.path());
    isRight = isRight && isTrue(client->state() == ChatClient::State::Stopped, "it has stopped");
    isRight = isRight && saysThatThereIsNoApplication(*client);
    client.reset();
    isRight = isRight && isTrue(isKept(place.path(), "last words"), "the last words are kept");
    return isRight ? 0 : 1;
}
