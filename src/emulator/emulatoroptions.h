// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>

namespace Kustomer {

/// What an Emulator is started with; every field has a sensible default.
struct EmulatorOptions
{
    enum class Replies { None, Bot };

    /// Port on 127.0.0.1; 0 lets the system choose.
    quint16 port = 0;
    /// Subdomain of the organisation; empty means "acme".
    QString organisation = {};
    /// Secret that signs login tokens; empty makes a random one.
    QString chatSecret = {};
    /// "lab" (small, and stays as it is: what tests count on), "demo", "empty" or the path of a
    /// JSON file; nothing means "lab".
    QString scenario = {};
    /// Whether a friendly robot answers the customers.
    Replies replies = Replies::None;
    /// How long the robot types before it answers.
    std::chrono::milliseconds typingTime = std::chrono::milliseconds(900);
    /// File that keeps everything over a restart, of one emulator at a time; empty keeps it in
    /// memory only.
    QString dataFile = {};
};

} // namespace Kustomer
