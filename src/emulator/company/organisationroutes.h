// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/gate.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

/// What an organisation shows of itself: settings (E1), schedules (E2), agents (E18), pictures.
class OrganisationRoutes
{
public:
    OrganisationRoutes(const Store &store, const Resources &resources)
        : m_store(store)
        , m_resources(resources)
    { }

    void addTo(Router &router, const Gate &gate);

private:
    HttpResponse settings() const;
    HttpResponse schedule(const Call &call) const;
    HttpResponse agent(const Call &call) const;
    HttpResponse avatar(const Call &call) const;

    const Store &m_store;
    const Resources &m_resources;
};

} // namespace Kustomer::Emulation
