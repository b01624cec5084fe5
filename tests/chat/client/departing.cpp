// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A client that nobody ends before the application object ends: `departing DEPARTURE`.

#include "support/departure.h"

#include <cstdlib>
#include <memory>

using namespace Kustomer::Testing;
using Kustomer::ChatClient;

namespace {

using Program = Departure::Program;

Q_GLOBAL_STATIC(ChatClient, globalClient)

std::unique_ptr<ChatClient> lateClient; ///< goes when all that came with it is gone

bool talks(ChatClient &client, const QString &place)
{
    Kustomer::Emulator emulator;
    if (!isTrue(emulator.listen(), "the emulator listens"))
        return false;
    emulator.aim(&client);
    return logsJaneIn(client, emulator, place) && writesLastWords(client, place);
}

bool leaks(const Program &program)
{
    const QCoreApplication application(program.argc, program.argv);
    auto *client = new ChatClient; // and nobody deletes it
    return talks(*client, program.place);
}

bool isStatic(const Program &program)
{
    const QCoreApplication application(program.argc, program.argv);
    static ChatClient client;
    return talks(client, program.place);
}

bool isGlobal(const Program &program)
{
    const QCoreApplication application(program.argc, program.argv);
    return talks(*globalClient(), program.place);
}

bool isPointedAt(const Program &program)
{
    const QCoreApplication application(program.argc, program.argv);
    lateClient = std::make_unique<ChatClient>();
    return talks(*lateClient, program.place);
}

bool exitsWithALeak(const Program &program)
{
    const QCoreApplication application(program.argc, program.argv); // which never ends
    auto *client = new ChatClient;
    std::exit(talks(*client, program.place) ? 0 : 1);
}

bool exitsWithAStatic(const Program &program)
{
    const QCoreApplication application(program.argc, program.argv);
    static ChatClient client;
    std::exit(talks(client, program.place) ? 0 : 1);
}

bool outlivesAnApplication(const Program &program)
{
    auto *client = new ChatClient;
    {
        const QCoreApplication application(program.argc, program.argv);
        if (!talks(*client, program.place))
            return false;
    }
    if (!isTrue(client->state() == ChatClient::State::Stopped, "it ends with the first"))
        return false;
    const QCoreApplication application(program.argc, program.argv);
    return talks(*client, program.place);
}

constexpr std::array departures{
    Departure{"leaked", leaks},
    Departure{"static", isStatic},
    Departure{"global", isGlobal},
    Departure{"pointedat", isPointedAt},
    Departure{"leakedatexit", exitsWithALeak},
    Departure{"staticatexit", exitsWithAStatic},
    Departure{"oftwoapplications", outlivesAnApplication},
};

} // namespace

int main(int argc, char **argv)
{
    return depart(argc, argv, departures);
}
