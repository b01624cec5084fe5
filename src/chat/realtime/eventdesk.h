// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/realtime/chatevent.h"

namespace Kustomer {

class Inbox;
class Surveys;

/// Hands each event to the room that it concerns: one line an event.
class EventDesk
{
public:
    struct Rooms
    {
        Inbox *inbox;
        Surveys *surveys;
    };

    explicit EventDesk(const Rooms &rooms)
        : m_rooms(rooms)
    { }

    void take(const ChatEvent &event) const;

private:
    Rooms m_rooms;
};

} // namespace Kustomer
