// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/people/identityroutes.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void IdentityRoutes::openDoors(Doors &doors)
{
    doors.open("GET"_ba, u"/c/v1/tracking/tokens/current"_s, [this, &doors](Visit &visit) {
        const auto known = doors.caller(visit.request);
        return HttpResponse::resource(m_resources.of(known ? *known : m_identities.create()));
    });
    doors.open("POST"_ba, u"/c/v1/tracking/tokens"_s, [this](Visit &) {
        return HttpResponse::resource(m_resources.of(m_identities.create()), 201);
    });
    const auto customer = [&](const QByteArray &method, const QString &path, auto handler) {
        doors.customer(method, path, std::bind_front(handler, this));
    };
    customer("POST"_ba, u"/c/v1/identity"_s, &IdentityRoutes::identify);
    customer("PATCH"_ba, u"/c/v1/customers/current"_s, &IdentityRoutes::describe);
    customer("GET"_ba, u"/c/v1/chat/customers/stats"_s, &IdentityRoutes::stats);
}

Answer IdentityRoutes::identify(Visit &visit)
{
    const auto jwt = visit.body.requiredText(u"externalToken"_s);
    if (visit.body.problem())
        return *visit.body.problem();
    const auto identified = m_identities.identify(visit.caller, jwt);
    if (!identified)
        return identified.problem();
    return HttpResponse::resource(m_resources.identityOf(*identified));
}

Answer IdentityRoutes::describe(Visit &visit)
{
    QJsonObject description;
    for (const auto &name : {u"emails"_s, u"phones"_s, u"socials"_s, u"sharedEmails"_s,
                             u"sharedPhones"_s, u"sharedSocials"_s}) {
        if (const auto entries = visit.body.array(name); !entries.isEmpty())
            description[name] = entries;
    }
    if (const auto custom = visit.body.object(u"custom"_s); !custom.isEmpty())
        description[u"custom"_s] = custom;
    if (visit.body.problem())
        return *visit.body.problem();
    const auto customer = m_identities.describe(visit.caller.customerId, description);
    return HttpResponse::resource(m_resources.of(customer));
}

Answer IdentityRoutes::stats(const Visit &visit) const
{
    const auto customer = m_store.customer(visit.caller.customerId).value_or(Customer());
    return HttpResponse::resource(m_resources.statsOf(customer));
}

} // namespace Kustomer::Emulation
