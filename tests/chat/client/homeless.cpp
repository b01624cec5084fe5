// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A client that is there before an application is, or longer: `homeless before|after`. Exits 0
// where it says what is wrong and ends.

#include <KustomerChat/ChatClient>
#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

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

bool isKept(const QString &place, const QByteArray &text)
{
    QDirIterator files(place, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

/// Until the file is open that the last words go to.
bool waitsForFirstWords(const QString &place)
{
    const QDeadlineTimer deadline(15000);
    while (!isKept(place, "first words") && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return isTrue(isKept(place, "first words"), "what is written is kept");
}

bool runsInAnApplication(int argc, char **argv, ChatClient &client, const QString &place)
{
    const QCoreApplication application(argc, argv);
    Kustomer::Emulator emulator;
    if (!isTrue(emulator.listen(), "the emulator listens"))
        return false;
    emulator.aim(&client);
    client.setStorageDirectory(place);
    QEventLoop loop;
    QObject::connect(&client, &ChatClient::started, &loop, &QEventLoop::quit);
    QObject::connect(&client, &ChatClient::startFailed, &loop, &QEventLoop::quit);
    client.start();
    loop.exec();
    QObject::connect(&client, &ChatClient::loggedIn, &loop, &QEventLoop::quit);
    client.login(emulator.mintJwt({.email = u"jane@example.com"_s}));
    loop.exec();
    const QString thread = client.beginConversation();
    client.setDraft(thread, {.body = u"first words"_s});
    const bool isRight = waitsForFirstWords(place);
    client.setDraft(thread, {.body = u"last words"_s});
    client.createConversation(u"Hello"_s);
    return isTrue(client.state() == ChatClient::State::Started, "it starts") && isRight;
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
