// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <chrono>

namespace Torture {

/// One way to make trouble, as drawn: what is done to the service, and what ends it.
struct Trouble
{
    enum class Target { Process, Client, Http, Realtime, Tokens };
    enum class Process { Kill, Freeze };
    /// Whose messages are hit: those of the customers, those to them, or whatever comes first.
    enum class Way { Out, In, Both };

    QString name = {};
    Target target = Target::Http;
    Way way = Way::Both;
    Process process = Process::Kill;
    QJsonObject order = {}; ///< what `/emulator/…` is asked for
    QJsonObject end = {};   ///< the same, when the trouble is over; empty: it ends itself
    std::chrono::milliseconds lasts{0};
};

/// Names of all kinds of trouble that drawTrouble() knows.
QStringList troubleNames();
/// Draws who is killed, the client or the service, and for how long.
Trouble drawKill(QRandomGenerator &random);
/// Draws a kind of trouble and all its numbers: the same seed draws the same.
Trouble drawTrouble(QRandomGenerator &random);

} // namespace Torture
