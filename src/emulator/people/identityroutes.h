// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/people/identities.h"
#include "emulator/people/peopleresources.h"

namespace Kustomer::Emulation {

/// Tokens, login, description and change detection of the customer (wire E3 to E7).
class IdentityRoutes
{
public:
    IdentityRoutes(const Store &store, Identities &identities)
        : m_store(store)
        , m_identities(identities)
        , m_resources(store)
    { }

    void openDoors(Doors &doors);

private:
    Answer identify(Visit &visit);
    Answer describe(Visit &visit);
    Answer stats(const Visit &visit) const;

    const Store &m_store;
    Identities &m_identities;
    PeopleResources m_resources;
};

} // namespace Kustomer::Emulation
