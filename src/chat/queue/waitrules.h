// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/queue/waiting.h"
#include "protocol/waiting/sessionqueue.h"

#include <KustomerChat/Availability>

namespace Kustomer {

/// What the company wants of those who wait, and when: pure.
struct WaitRules
{
    VolumeControl control = {};
    Availability availability = Availability::Unknown;
    std::chrono::milliseconds second{1000}; ///< how long one takes

    /// Whether those who begin a conversation wait.
    bool areInForce() const;
    /// Whether one waits no more, as the company has taken back what it offered; what was answered
    /// stands.
    bool isVoid(const Waiting &waiting) const;
    /// Whether it is asked where they stand.
    bool asksForPlace(const Waiting &waiting) const;
    /// Whether other channels are to be offered now; the place is null while nothing is known.
    bool isPromptDue(const Waiting &waiting, const SessionQueue *place, const QDateTime &now) const;
    /// Whether the offer was not taken up in time.
    bool isEndDue(const Waiting &waiting, const QDateTime &now) const;
    /// The next instant at which one of the two may become true; invalid: none.
    QDateTime nextDue(const Waiting &waiting, const QDateTime &now) const;
    /// The wait that is expected at a place, which may be null; nothing: none is to be told.
    std::optional<std::chrono::seconds> toldWait(const SessionQueue *place) const;
    /// What is told of one who waits.
    QueueWait described(const Waiting &waiting, const SessionQueue *place) const;
};

/// The one that is valid, and the earlier one of two.
QDateTime earlier(const QDateTime &one, const QDateTime &other);

} // namespace Kustomer
