// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/gate.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

/// Who the customer is: tokens (E3, E4), login (E5), description (E6) and stats (E7).
class IdentityRoutes
{
public:
    IdentityRoutes(const Store &store, Identities &identities, const Resources &resources)
        : m_store(store)
        , m_identities(identities)
        , m_resources(resources)
    { }

    void addTo(Router &router, const Gate &gate);

private:
    HttpResponse identify(const Call &call, const Tracking &tracking);
    HttpResponse describe(const Call &call, const Tracking &tracking);
    HttpResponse stats(const Tracking &tracking) const;

    const Store &m_store;
    Identities &m_identities;
    const Resources &m_resources;
};

} // namespace Kustomer::Emulation
