// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/realtime/chatevent.h"

namespace Kustomer {

class CustomerFate;
class EventIntake;
class Surveys;

/// Hands each event to the part that it concerns: one line an event.
class EventDesk
{
public:
    struct Parts
    {
        EventIntake *conversations;
        Surveys *surveys;
        CustomerFate *customer;
    };

    explicit EventDesk(const Parts &parts)
        : m_parts(parts)
    { }

    void take(const ChatEvent &event) const;
    /// Messages that came in a row.
    void take(QList<Message> messages) const;
    /// Context of what waits to be taken: gone when the customer is whom it concerns.
    QObject *life() const;

private:
    Parts m_parts;
};

} // namespace Kustomer
