// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/router.h"
#include "emulator/people/identities.h"

namespace Kustomer::Emulation {

/// Lets only those pass who show the right key (§1.3).
class Gate
{
public:
    using CustomerHandler = std::function<HttpResponse(const Call &, const Tracking &)>;

    Gate(const Store &store, const Identities &identities)
        : m_store(store)
        , m_identities(identities)
    { }

    /// The installation a request comes from, if its tracking token is valid.
    std::optional<Tracking> caller(const HttpRequest &request) const;
    /// A handler that answers 401 without a valid tracking token.
    Router::Handler customer(CustomerHandler handler) const;
    /// A handler that answers 401 without the server API's key.
    Router::Handler server(Router::Handler handler) const;

private:
    const Store &m_store;
    const Identities &m_identities;
};

} // namespace Kustomer::Emulation
