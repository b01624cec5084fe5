// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/backoff.h"

#include <QDateTime>

namespace Kustomer {

/// Every wait of the chat and the clock that it looks at, in one value: who tests it hands down
/// another one and waits for nothing.
struct Pace
{
    using milliseconds = std::chrono::milliseconds;

    std::function<QDateTime()> clock = [] {
        return QDateTime::currentDateTimeUtc();
    };                          ///< in UTC
    milliseconds minute{60000}; ///< between two looks at the clock: opening hours, the day

    milliseconds second{1000}; ///< in which the company counts its waits (wire E23, E24, E27)

    milliseconds answer{15000};     ///< to one attempt of a request, until its last byte is here
    milliseconds silence{20000};    ///< of a transfer of a file, in either direction
    milliseconds retryWindow{3000}; ///< since its first attempt; no other one starts later
    BackoffPolicy retry{.first = milliseconds(300), .early = milliseconds(1500)};
    BackoffPolicy again = {}; ///< of what is asked until there is an answer, and of sending

    milliseconds work{30000}; ///< since a request left: the server has done it now, or never will
    BackoffPolicy look{.first = milliseconds(1000), .early = milliseconds(8000)}; ///< until then

    milliseconds pollOnScreen{7500}; ///< wire §8
    milliseconds pollInBackground{30000};
    /// Of the realtime connection: 19 of 20 are back within 1.5 s of a short outage, 8 s of a long
    /// one.
    BackoffPolicy reconnect{.early = milliseconds(1700), .late = milliseconds(10000)};
    milliseconds ping{15000}; ///< of an idle connection, from a pong to the next ping
    milliseconds pingWhileWaited{1000};
    milliseconds pong{4500};

    milliseconds typingPulse{3000};   ///< shortest time between two signs of typing (wire §8.4)
    milliseconds typingSilence{5000}; ///< nobody types any more
    milliseconds writing{500};        ///< until a change is on disk

    milliseconds gathering{250}; ///< in which messages come that one notification tells of
    milliseconds naming{1500};   ///< after that, for the name of who wrote, at most
    milliseconds quiet{3000};    ///< between two sounds of notifications
};

} // namespace Kustomer
