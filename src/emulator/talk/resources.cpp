// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/resources.h"

#include "emulator/trouble/clock.h"

#include <QJsonArray>

#include <algorithm>
#include <ranges>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue dateOrNull(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(wireDate(date)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject resource(const QString &type, const QString &id, const QJsonObject &attributes,
                     const QJsonObject &relationships = {})
{
    QJsonObject object{{u"type"_s, type}, {u"id"_s, id}, {u"attributes"_s, attributes}};
    if (!relationships.isEmpty())
        object[u"relationships"_s] = relationships;
    return object;
}

int unreadCount(const ChatSession &session, const QList<Message> &messages)
{
    int count = 0;
    for (const auto &message : std::views::reverse(messages)) {
        const bool isSeen = session.lastSeenAt.isValid() && message.createdAt < session.lastSeenAt;
        if (message.direction == Message::Direction::In || isSeen)
            break;
        ++count;
    }
    return count;
}

QJsonArray respondersOf(const QList<Message> &messages)
{
    QJsonArray responders;
    for (const auto &message : messages) {
        if (!message.sentBy.isEmpty() && !responders.contains(message.sentBy))
            responders.append(message.sentBy);
    }
    return responders;
}

} // namespace

QJsonObject Resources::document(const QJsonObject &resource)
{
    return {{u"data"_s, resource}};
}

QJsonObject Resources::settings() const
{
    auto attributes = m_store.organisation().settings;
    attributes[u"pusherAccessKey"_s] = m_store.organisation().realtimeKey;
    const auto icon = attributes["teamIconUrl"_L1].toString();
    if (icon.startsWith(u'/'))
        attributes[u"teamIconUrl"_s] = m_baseUrl.toString() + icon;
    return resource(u"chat_settings"_s, m_store.organisation().id, attributes);
}

QJsonObject Resources::of(const Tracking &tracking) const
{
    return resource(u"tracking_token"_s, tracking.id,
                    {{u"trackingId"_s, tracking.trackingId},
                     {u"token"_s, tracking.token},
                     {u"verified"_s, tracking.standing == Tracking::Standing::Verified},
                     {u"createdAt"_s, wireDate(tracking.createdAt)}},
                    {{u"org"_s, relationTo(u"org"_s, m_store.organisation().id)},
                     {u"customer"_s, relationTo(u"customer"_s, tracking.customerId)}});
}

QJsonObject Resources::identityOf(const Tracking &tracking) const
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

QJsonObject Resources::of(const Customer &customer) const
{
    auto attributes = customer.description;
    attributes[u"email"_s] = textOrNull(customer.email);
    attributes[u"externalId"_s] = textOrNull(customer.externalId);
    return resource(u"customer"_s, customer.id, attributes);
}

QJsonObject Resources::statsOf(const Customer &customer) const
{
    QJsonObject attributes;
    if (customer.lastActivity.isValid())
        attributes[u"lastActivity"_s] = wireDate(customer.lastActivity);
    return resource(u"customer_stats"_s, customer.id, attributes);
}

QJsonObject Resources::of(const ChatSession &session) const
{
    const auto messages = m_store.messages(session.id);
    const QJsonObject attributes{
        {u"name"_s, textOrNull(session.title)},
        {u"preview"_s, textOrNull(session.preview)},
        {u"trackingId"_s, session.trackingId},
        {u"brandId"_s, textOrNull(session.brandId)},
        {u"createdAt"_s, wireDate(session.createdAt)},
        {u"lastSeenAt"_s, dateOrNull(session.lastSeenAt)},
        {u"lastMessageAt"_s, dateOrNull(session.lastMessageAt)},
        {u"lockedAt"_s, dateOrNull(session.lockedAt)},
        {u"lockReason"_s, textOrNull(session.lockReason)},
        {u"lockedByCustomer"_s, session.lockReason == "customer_ended"_L1},
        {u"unreadMessageCount"_s, unreadCount(session, messages)},
        {u"respondingUserIds"_s, respondersOf(messages)},
        {u"previewDetails"_s,
         QJsonObject{{u"name"_s, textOrNull(session.title)},
                     {u"messageCreatedAt"_s, dateOrNull(session.lastMessageAt)},
                     {u"lastResponder"_s, lastResponder(messages)}}},
        {u"custom"_s, session.custom}};
    return resource(u"chat_session"_s, session.id, attributes,
                    {{u"org"_s, relationTo(u"org"_s, m_store.organisation().id)},
                     {u"customer"_s, relationTo(u"customer"_s, session.customerId)}});
}

QJsonObject Resources::of(const Message &message) const
{
    QJsonObject attributes{
        {u"body"_s, message.body},
        {u"direction"_s, message.direction == Message::Direction::In ? u"in"_s : u"out"_s},
        {u"trackingId"_s, message.trackingId},
        {u"createdAt"_s, wireDate(message.createdAt)},
        {u"importedAt"_s, QJsonValue()}};
    if (!message.meta.isEmpty())
        attributes[u"meta"_s] = message.meta;
    const QJsonObject attachments{
        {u"data"_s, QJsonArray()},
        {u"links"_s,
         QJsonObject{{u"self"_s, u"/c/v1/chat/messages/%1/attachments"_s.arg(message.id)}}}};
    QJsonObject relationships{{u"org"_s, relationTo(u"org"_s, m_store.organisation().id)},
                              {u"customer"_s, relationTo(u"customer"_s, message.customerId)},
                              {u"session"_s, relationTo(u"chat_session"_s, message.sessionId)},
                              {u"campaign"_s, QJsonObject{{u"data"_s, QJsonValue()}}},
                              {u"attachments"_s, attachments}};
    if (!message.sentBy.isEmpty())
        relationships[u"sentBy"_s] = relationTo(u"user"_s, message.sentBy);
    return resource(u"chat_message"_s, message.id, attributes, relationships);
}

QJsonObject Resources::of(const Agent &agent) const
{
    return resource(
        u"user"_s, agent.id,
        {{u"displayName"_s, agent.displayName}, {u"avatarUrl"_s, textOrNull(avatarUrlOf(agent))}});
}

QJsonObject Resources::relationTo(const QString &type, const QString &id) const
{
    return {{u"data"_s, QJsonObject{{u"type"_s, type}, {u"id"_s, id}}}};
}

QString Resources::avatarUrlOf(const Agent &agent) const
{
    return agent.avatar.isEmpty() ? QString()
                                  : m_baseUrl.toString() + "/avatars/"_L1 + agent.avatar;
}

QJsonValue Resources::lastResponder(const QList<Message> &messages) const
{
    for (const auto &message : std::views::reverse(messages)) {
        if (const auto agent = m_store.agent(message.sentBy)) {
            return QJsonObject{{u"type"_s, u"user"_s},
                               {u"displayName"_s, agent->displayName},
                               {u"avatarUrl"_s, textOrNull(avatarUrlOf(*agent))}};
        }
    }
    return {};
}

} // namespace Kustomer::Emulation
