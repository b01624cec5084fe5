// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

/// What the demo was asked to do on its command line.
struct DemoOptions
{
    QString apiKey;
    QUrl apiUrl;
    QUrl realtimeUrl;
    QString jwt;
    QString tour;                     ///< name of one, "all", "list"; empty: none
    QString screenshots;              ///< folder of the headless job's pictures
    std::chrono::seconds timeout{30}; ///< of the headless job, from start to end

    /// Whether a server was named; without one the demo brings its own.
    bool hasServer() const { return !apiKey.isEmpty(); }
};

/// Reads the command line; prints help, the version or what is wrong with it, and then exits.
DemoOptions demoOptionsFrom(const QStringList &arguments);

/// Whether the command line or a missing display asks for the headless job. Asked before there is
/// an application, because the platform has to be chosen then.
bool isHeadlessWanted(int argc, char **argv);
