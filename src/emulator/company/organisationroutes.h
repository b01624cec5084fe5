// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/people/peopleresources.h"

namespace Kustomer::Emulation {

/// What an organisation shows of itself: settings (wire E1), schedules (wire E2), agents
/// (wire E18), pictures; to the integrator's server what login tokens are signed with.
class OrganisationRoutes
{
public:
    explicit OrganisationRoutes(const Store &store)
        : m_store(store)
        , m_people(store)
    { }

    void openDoors(Doors &doors);

private:
    Answer settings(const Visit &visit) const;
    Answer schedule(const Visit &visit) const;
    Answer agent(const Visit &visit) const;
    Answer secret(const Visit &visit) const;
    Answer avatar(const Visit &visit) const;

    const Store &m_store;
    PeopleResources m_people;
};

} // namespace Kustomer::Emulation
