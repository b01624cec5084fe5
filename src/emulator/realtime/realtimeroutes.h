// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/realtime/pusherserver.h"

namespace Kustomer::Emulation {

/// The HTTP side of the realtime service: signing of subscriptions (wire E29) and publishing.
class RealtimeRoutes
{
public:
    RealtimeRoutes(const Store &store, PusherServer &realtime)
        : m_store(store)
        , m_realtime(realtime)
    { }

    void openDoors(Doors &doors);

private:
    Answer authorise(const Visit &visit) const;
    Answer publish(Visit &visit);
    /// Id under which a customer shows up on a channel; nothing when it is not theirs.
    std::optional<QString> memberOn(const QString &channel, const Tracking &tracking) const;
    PusherAuth auth() const;

    const Store &m_store;
    PusherServer &m_realtime;
};

} // namespace Kustomer::Emulation
