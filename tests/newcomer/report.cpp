// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// report: exits with 0 if what the recipe reports arrives where there is no keychain, as on a
// server.

#include "pages/recipes/report.cpp"

#include <KustomerChat/Emulator>

#include <QFile>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Kustomer::Emulator emulator;
    const QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("report.log")));
    if (!emulator.listen() || !log.open(QIODevice::WriteOnly) || log.write("It works.") < 0)
        return 2;
    log.close();

    Kustomer::ChatClient
        client; // with the system's keychain, unlike one that is aimed at the emulator
    client.setStorageDirectory(folder.filePath(QStringLiteral("chat")));
    client.setApiKey(emulator.apiKey());
    client.setApiUrl(emulator.apiUrl());
    client.setRealtimeUrl(emulator.realtimeUrl());
    const QString text = QStringLiteral("A report");
    report(&client, text, log.fileName());
    const int end = application.exec();
    return end == 0 && !emulator.probe().waitForMessage(text) ? 3 : end;
}
