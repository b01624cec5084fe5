// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/pace.h"

#include <QString>
#include <QUrl>

namespace Kustomer {

/// The patience of the realtime connection, as numbers; Pace has those that a test may want
/// shorter.
struct PusherTimings
{
    using milliseconds = std::chrono::milliseconds;

    milliseconds connectTimeout{8000}; ///< from the first packet to connection_established
    /// From a pong to the next ping; a server may shorten it.
    milliseconds activityTimeout = Pace().ping;
    /// The same while somebody waits for an answer.
    milliseconds vigilantTimeout = Pace().pingWhileWaited;
    milliseconds pongTimeout = Pace().pong;
    milliseconds hangingAfter{1000};      ///< an older attempt is started anew on request
    milliseconds subscribeTimeout{10000}; ///< from the request for a signature to the server's yes
    milliseconds stableAfter{5000};       ///< a connection that lived so long ends an outage
    milliseconds overCapacity{1000};      ///< shortest pause after 4100–4199
    milliseconds unwelcome{60000};        ///< pause after 4000–4099 (wire §8)
    BackoffPolicy reconnect = Pace().reconnect;
    BackoffPolicy resubscribe{
        .first = milliseconds(1000), .early = milliseconds(8000), .late = milliseconds(30000)};
};

constexpr int pongNotReceived = 4201; ///< close code: one side was silent, whoever says so

/// How soon a half-open connection has to be noticed.
enum class Vigilance {
    Usual,
    High ///< somebody waits: within seconds
};

/// What the code of a closed connection asks for (wire §9.5).
enum class Reconnect {
    MuchLater, ///< 4000–4099: the same attempt would fail again, unless something has changed
    Later,     ///< 4100–4199: not before a pause
    AtOnce,    ///< 4200–4299
    AfterPause ///< everything else
};

/// The rule of wire §9.5 for a close code or the code of a `pusher:error`.
Reconnect reconnectAfter(int closeCode);

/// The address of a connection: `…/app/{key}` with protocol, client and version (wire §9.1).
QUrl connectionUrl(const QUrl &appUrl);

/// Private and presence channels, which need a signature (wire §9.3).
bool needsAuthorization(const QString &channel);

} // namespace Kustomer
