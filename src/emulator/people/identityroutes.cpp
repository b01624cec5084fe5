// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/people/identityroutes.h"

#include "emulator/http/jsonreader.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void IdentityRoutes::addTo(Router &router, const Gate &gate)
{
    router.add("GET"_ba, u"/c/v1/tracking/tokens/current"_s, [this, &gate](const Call &call) {
        const auto current = gate.caller(call.request);
        const auto tracking = current ? *current : m_identities.create();
        return HttpResponse::json(Resources::document(m_resources.of(tracking)));
    });
    router.add("POST"_ba, u"/c/v1/tracking/tokens"_s, [this](const Call &) {
        return HttpResponse::json(Resources::document(m_resources.of(m_identities.create())), 201);
    });
    router.add("POST"_ba, u"/c/v1/identity"_s,
               gate.customer([this](const Call &call, const Tracking &tracking) {
                   return identify(call, tracking);
               }));
    router.add("PATCH"_ba, u"/c/v1/customers/current"_s,
               gate.customer([this](const Call &call, const Tracking &tracking) {
                   return describe(call, tracking);
               }));
    router.add(
        "GET"_ba, u"/c/v1/chat/customers/stats"_s,
        gate.customer([this](const Call &, const Tracking &tracking) { return stats(tracking); }));
}

HttpResponse IdentityRoutes::identify(const Call &call, const Tracking &tracking)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    JsonReader reader(*body);
    const auto jwt = reader.requiredText(u"externalToken"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    const auto identified = m_identities.identify(tracking, jwt);
    if (!identified)
        return HttpResponse::error(identified.problem());
    return HttpResponse::json(Resources::document(m_resources.identityOf(*identified)));
}

HttpResponse IdentityRoutes::describe(const Call &call, const Tracking &tracking)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    JsonReader reader(*body);
    QJsonObject description;
    for (const auto &name : {u"emails"_s, u"phones"_s, u"socials"_s, u"sharedEmails"_s,
                             u"sharedPhones"_s, u"sharedSocials"_s}) {
        if (const auto entries = reader.array(name); !entries.isEmpty())
            description[name] = entries;
    }
    if (const auto custom = reader.object(u"custom"_s); !custom.isEmpty())
        description[u"custom"_s] = custom;
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    const auto customer = m_identities.describe(tracking.customerId, description);
    return HttpResponse::json(Resources::document(m_resources.of(customer)));
}

HttpResponse IdentityRoutes::stats(const Tracking &tracking) const
{
    const auto customer = m_store.customer(tracking.customerId).value_or(Customer());
    return HttpResponse::json(Resources::document(m_resources.statsOf(customer)));
}

} // namespace Kustomer::Emulation
