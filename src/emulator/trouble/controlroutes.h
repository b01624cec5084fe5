// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/hall.h"

namespace Kustomer::Emulation {

/// What only tests may do, below `/emulator`. Each feature has controls of its own beside these.
class ControlRoutes
{
public:
    explicit ControlRoutes(const Hall &hall)
        : m_hall(hall)
    { }

    void openDoors();

private:
    Answer showRoutes(const Visit &visit) const;
    Answer showSchema(const Visit &visit) const;
    Answer showOrganisation(const Visit &visit) const;
    Answer plantScenario(Visit &visit);
    Answer addFault(Visit &visit);
    Answer showFaults(const Visit &visit) const;
    Answer showFault(const Visit &visit) const;
    Answer clearFaults(const Visit &visit);
    Answer showRequests(const Visit &visit) const;
    Answer clearRequests(const Visit &visit);
    Answer changeSettings(Visit &visit);
    Answer changeBehaviour(Visit &visit);
    Answer putSchedule(Visit &visit);
    Answer deleteSchedule(const Visit &visit);
    Answer moveClock(Visit &visit);
    Answer expireTokens(const Visit &visit);
    Answer mintJwt(Visit &visit);
    Answer findCustomer(const Visit &visit) const;
    Answer showVisitors(const Visit &visit) const;
    Answer endSession(const Visit &visit);
    Answer reopenSession(const Visit &visit);
    Answer showRealtime(const Visit &visit) const;
    Answer disturbRealtime(Visit &visit);

    Hall m_hall;
};

} // namespace Kustomer::Emulation
