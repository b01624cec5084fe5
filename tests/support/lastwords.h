// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatClient>
#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>

#include <cstdio>

namespace Kustomer::Testing {

/// For programs that are no suite of tests: says what is not as it should be.
[[nodiscard]] inline bool isTrue(bool condition, const char *what)
{
    if (!condition)
        std::fprintf(stderr, "not true: %s\n", what);
    return condition;
}

/// Whether it stands in a file of this folder.
[[nodiscard]] inline bool isKept(const QString &place, const QByteArray &text)
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
[[nodiscard]] inline bool waitsForFirstWords(const QString &place)
{
    const QDeadlineTimer deadline(15000);
    while (!isKept(place, "first words") && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return isTrue(isKept(place, "first words"), "what is written is kept");
}

/// Starts the client with files in this folder and logs Jane in.
[[nodiscard]] inline bool logsJaneIn(ChatClient &client, const Emulator &emulator,
                                     const QString &place)
{
    client.setStorageDirectory(place);
    QEventLoop loop;
    QObject::connect(&client, &ChatClient::started, &loop, &QEventLoop::quit);
    QObject::connect(&client, &ChatClient::startFailed, &loop, &QEventLoop::quit);
    client.start();
    loop.exec();
    QObject::connect(&client, &ChatClient::loggedIn, &loop, &QEventLoop::quit);
    client.login(emulator.mintJwt({.email = QStringLiteral("jane@example.com")}));
    loop.exec();
    return isTrue(client.state() == ChatClient::State::Started, "it starts");
}

/// Writes last words into a draft, for which no event loop runs any more.
[[nodiscard]] inline bool writesLastWords(ChatClient &client, const QString &place)
{
    const QString thread = client.beginConversation();
    client.setDraft(thread, {.body = QStringLiteral("first words")});
    const bool isRight = waitsForFirstWords(place);
    client.setDraft(thread, {.body = QStringLiteral("last words")});
    return isRight;
}

} // namespace Kustomer::Testing
