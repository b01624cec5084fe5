// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/room.h"

#include <algorithm>
#include <functional>

namespace Kustomer {

/// The parts of the running chat as one. They take in what is on disk in their order, and are left
/// in the opposite one. None of them is owned.
class Rooms
{
public:
    Rooms(std::initializer_list<Room *> rooms)
        : m_rooms(rooms)
    { }

    void restore(const QList<Record> &records) const
    {
        for (Room *room : m_rooms)
            room->restore(records);
    }
    void begin() const
    {
        for (Room *room : m_rooms)
            room->begin();
    }
    void keep() const { leave(&Room::keep); }
    void forget() const { leave(&Room::forget); }
    void end() const { leave(&Room::end); }

private:
    void leave(void (Room::*act)()) const
    {
        std::for_each(m_rooms.rbegin(), m_rooms.rend(), std::mem_fn(act));
    }

    QList<Room *> m_rooms;
};

} // namespace Kustomer
