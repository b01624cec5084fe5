// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/lastwords.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace Kustomer::Testing {

/// What a program does before its process ends, and with what.
struct Departure
{
    struct Program
    {
        int &argc;
        char **argv;
        QString place; ///< of what is kept
    };

    const char *name;
    bool (*act)(const Program &program);
};

/// What the process said, without what Qt says of a machine without a desktop.
[[nodiscard]] inline QByteArray complaints(const QByteArray &said)
{
    QByteArray rest;
    for (const QByteArray &line : said.split('\n')) {
        if (!line.isEmpty() && !line.startsWith("This plugin does not support")
            && !line.startsWith("QStandardPaths: XDG_RUNTIME_DIR"))
            rest += line + '\n';
    }
    return rest;
}

/// Whether the program, run again, ends well, says nothing and keeps the last words.
[[nodiscard]] inline bool departsWell(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir place;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("*.debug=false\n*.info=false"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLocal8Bit(argv[1]), place.path()});
    const bool hasEnded = process.waitForFinished(-1);
    const QByteArray said = complaints(process.readAllStandardError());
    std::fputs(said.constData(), stderr);
    return isTrue(hasEnded && process.exitStatus() == QProcess::NormalExit, "it does not crash")
        && isTrue(process.exitCode() == 0, "it exits with 0")
        && isTrue(said.isEmpty(), "it says nothing")
        && isTrue(isKept(place.path(), "last words"), "the last words are kept");
}

/// Of a program that is called with the name of a departure, and by itself with a folder, too: its
/// exit code.
template <std::size_t Size>
[[nodiscard]] int depart(int &argc, char **argv, const std::array<Departure, Size> &departures)
{
    if (argc == 2)
        return departsWell(argc, argv) ? 0 : 1;
    const auto departure
        = std::find_if(departures.begin(), departures.end(),
                       [argv](const Departure &one) { return qstrcmp(one.name, argv[1]) == 0; });
    if (!isTrue(argc > 2 && departure != departures.end(), "there is such a departure"))
        return 1;
    return departure->act({argc, argv, QString::fromLocal8Bit(argv[2])}) ? 0 : 1;
}

} // namespace Kustomer::Testing
