// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/people/peopleresources.h"

#include "emulator/http/jsonapi.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

QJsonObject PeopleResources::of(const Tracking &tracking) const
{
    return resource(u"tracking_token"_s, tracking.id,
                    {{u"trackingId"_s, tracking.trackingId},
                     {u"token"_s, tracking.token},
                     {u"verified"_s, tracking.standing == Tracking::Standing::Verified},
                     {u"createdAt"_s, wireDate(tracking.createdAt)}},
                    {{u"org"_s, relationTo(u"org"_s, m_store.organisation().id)},
                     {u"customer"_s, relationTo(u"customer"_s, tracking.customerId)}});
}

QJsonObject PeopleResources::identityOf(const Tracking &tracking) const
{
    const auto customer = m_store.customer(tracking.customerId).value_or(Customer());
    return resource(u"tracking_identity"_s, tracking.id,
                    {{u"customerId"_s, customer.id},
                     {u"trackingId"_s, tracking.trackingId},
                     {u"trackingToken"_s, tracking.token},
                     {u"email"_s, textOrNull(customer.email)},
                     {u"externalId"_s, textOrNull(customer.externalId)},
                     {u"verified"_s, tracking.standing == Tracking::Standing::Verified},
                     {u"verifiedAt"_s, dateOrNull(tracking.verifiedAt)},
                     {u"createdAt"_s, wireDate(tracking.createdAt)},
                     {u"updatedAt"_s, dateOrNull(tracking.verifiedAt)}});
}

QJsonObject PeopleResources::of(const Customer &customer) const
{
    auto attributes = customer.description;
    attributes[u"email"_s] = textOrNull(customer.email);
    attributes[u"externalId"_s] = textOrNull(customer.externalId);
    return resource(u"customer"_s, customer.id, attributes);
}

QJsonObject PeopleResources::statsOf(const Customer &customer) const
{
    QJsonObject attributes;
    if (customer.lastActivity.isValid())
        attributes[u"lastActivity"_s] = wireDate(customer.lastActivity);
    return resource(u"customer_stats"_s, customer.id, attributes);
}

QJsonObject PeopleResources::of(const Agent &agent) const
{
    return resource(
        u"user"_s, agent.id,
        {{u"displayName"_s, agent.displayName}, {u"avatarUrl"_s, textOrNull(avatarUrlOf(agent))}});
}

QString PeopleResources::avatarUrlOf(const Agent &agent) const
{
    const bool isAddress = agent.avatar.contains("://"_L1);
    return agent.avatar.isEmpty() || isAddress ? agent.avatar
                                               : m_store.baseUrl() + "/avatars/"_L1 + agent.avatar;
}

} // namespace Kustomer::Emulation
