// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/record.h"
#include "protocol/requests/followup.h"

#include <KustomerChat/QueueWait>
#include <KustomerChat/Result>
#include <KustomerChat/VolumeControl>

namespace Kustomer {

/// What of one who waits must survive the process. Instants are of the clock; what passed while the
/// service was out of reach does not count.
struct Waiting
{
    using Stage = QueueWait::Stage;
    using milliseconds = std::chrono::milliseconds;

    QString conversationId = {};
    QDateTime since = {}; ///< when the conversation began
    Stage stage = Stage::Waiting;
    bool isPatient = false; ///< the customer wants to wait
    milliseconds paused{0};
    QString channelPrompt = {};
    QDateTime channelAskedAt = {};
    QString channel = {};
    QDateTime channelAt = {};
    QString addressPrompt = {};
    QDateTime addressAskedAt = {};
    QString address = {};
    QDateTime addressAt = {};

    /// When other channels are to be offered by the mode Delayed.
    QDateTime promptDue(const VolumeControl &control, milliseconds second) const;
    /// When the offer is void; invalid: never.
    QDateTime endDue(const VolumeControl &control, milliseconds second) const;
    /// Nobody could answer before now: all the time to do so is left.
    void askAnew(const QDateTime &now);
    /// The clock was set by so much, and what was noted moves with it.
    void move(milliseconds by);
    /// The dialogue as it is told (wire E24).
    QList<FollowUpLine> lines(const QString &thanks, const QDateTime &now) const;

    bool operator==(const Waiting &) const = default;

private:
    bool isAsked() const { return stage == Stage::ChannelAsked || stage == Stage::AddressAsked; }
};

Record recordOf(const Waiting &waiting);
Result<Waiting> waitingFrom(const Record &record);

} // namespace Kustomer
