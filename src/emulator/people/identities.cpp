// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/people/identities.h"

#include "emulator/http/jsonpatch.h"
#include "emulator/keys/jwt.h"
#include "emulator/keys/signature.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Customer Identities::customerOf(const QString &idOrEmail)
{
    if (const auto known = m_store.customerNamed(idOrEmail))
        return *known;
    const Customer customer{.id = m_store.nextId(m_clock.now()), .email = idOrEmail.toLower()};
    m_store.save(customer);
    m_store.commit();
    return customer;
}

Tracking Identities::create()
{
    const auto now = m_clock.now();
    const Customer customer{.id = m_store.nextId(now)};
    Tracking tracking{.id = m_store.nextId(now),
                      .trackingId = m_store.nextId(now),
                      .customerId = customer.id,
                      .createdAt = now};
    tracking.token = mintedJwt({{u"org"_s, m_store.organisation().id},
                                {u"trackingId"_s, tracking.trackingId},
                                {u"jti"_s, randomSecret()}},
                               m_store.organisation().serverApiKey);
    m_store.save(customer);
    m_store.save(tracking);
    m_store.commit();
    return tracking;
}

Outcome<Tracking> Identities::identify(const Tracking &tracking, const QString &jwt)
{
    const auto claims = loginClaimsFrom(jwt, m_store.organisation().chatSecret, m_clock.now());
    if (!claims)
        return claims.problem();

    auto customer = m_store.customer(tracking.customerId).value_or(Customer());
    const auto known = customerFor(*claims);
    const bool isSame = known && known->id == customer.id;
    if (tracking.standing == Tracking::Standing::Verified && !isSame) {
        return Problem::conflict(u"already_identified"_s,
                                 u"Another identity is logged in; log out first"_s);
    }

    auto identified = tracking;
    if (known && !isSame) {
        moveConversations(customer, *known);
        identified.customerId = known->id;
    } else if (!known) {
        customer.email = claims->email;
        customer.externalId = claims->externalId;
        m_store.save(customer);
    }
    identified.standing = Tracking::Standing::Verified;
    identified.verifiedAt = m_clock.now();
    m_store.save(identified);
    m_store.commit();
    Q_EMIT this->identified(identified.customerId);
    return identified;
}

Customer Identities::describe(const QString &customerId, const QJsonObject &description)
{
    auto customer = m_store.customer(customerId).value_or(Customer());
    customer.description = patched(customer.description, description);
    m_store.save(customer);
    m_store.commit();
    return customer;
}

void Identities::expireAll()
{
    for (auto tracking : m_store.trackings()) {
        tracking.standing = Tracking::Standing::Expired;
        m_store.save(tracking);
    }
    m_store.commit();
}

std::optional<Customer> Identities::customerFor(const LoginClaims &claims) const
{
    return claims.email.isEmpty() ? m_store.customerByExternalId(claims.externalId)
                                  : m_store.customerByEmail(claims.email);
}

void Identities::moveConversations(const Customer &from, const Customer &to)
{
    for (auto session : m_store.sessions(from.id)) {
        session.customerId = to.id;
        m_store.save(session);
        for (auto message : m_store.messages(session.id)) {
            message.customerId = to.id;
            m_store.save(message);
        }
    }
    if (from.lastActivity.isValid()) {
        auto customer = to;
        customer.touch(m_clock.now());
        m_store.save(customer);
    }
}

} // namespace Kustomer::Emulation
