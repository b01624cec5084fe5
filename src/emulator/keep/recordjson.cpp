// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keep/recordjson.h"

#include "emulator/trouble/clock.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime dateFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

QJsonObject toJson(const Organisation &organisation)
{
    return {{u"id"_s, organisation.id},
            {u"name"_s, organisation.name},
            {u"apiKey"_s, organisation.apiKey},
            {u"chatSecret"_s, organisation.chatSecret},
            {u"serverApiKey"_s, organisation.serverApiKey},
            {u"realtimeKey"_s, organisation.realtimeKey},
            {u"realtimeSecret"_s, organisation.realtimeSecret},
            {u"settings"_s, organisation.settings},
            {u"schedules"_s, organisation.schedules}};
}

Organisation organisationFrom(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .name = json["name"_L1].toString(),
            .apiKey = json["apiKey"_L1].toString(),
            .chatSecret = json["chatSecret"_L1].toString(),
            .serverApiKey = json["serverApiKey"_L1].toString(),
            .realtimeKey = json["realtimeKey"_L1].toString(),
            .realtimeSecret = json["realtimeSecret"_L1].toString(),
            .settings = json["settings"_L1].toObject(),
            .schedules = json["schedules"_L1].toObject()};
}

QJsonObject toJson(const Agent &agent)
{
    return {
        {u"id"_s, agent.id}, {u"displayName"_s, agent.displayName}, {u"avatar"_s, agent.avatar}};
}

Agent agentFrom(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .displayName = json["displayName"_L1].toString(),
            .avatar = json["avatar"_L1].toString()};
}

QJsonObject toJson(const Customer &customer)
{
    return {{u"id"_s, customer.id},
            {u"email"_s, customer.email},
            {u"externalId"_s, customer.externalId},
            {u"lastActivity"_s, wireDate(customer.lastActivity)},
            {u"description"_s, customer.description}};
}

Customer customerFrom(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .email = json["email"_L1].toString(),
            .externalId = json["externalId"_L1].toString(),
            .lastActivity = dateFrom(json["lastActivity"_L1]),
            .description = json["description"_L1].toObject()};
}

QJsonObject toJson(const Tracking &tracking)
{
    return {{u"id"_s, tracking.id},
            {u"trackingId"_s, tracking.trackingId},
            {u"token"_s, tracking.token},
            {u"customerId"_s, tracking.customerId},
            {u"standing"_s, int(tracking.standing)},
            {u"createdAt"_s, wireDate(tracking.createdAt)},
            {u"verifiedAt"_s, wireDate(tracking.verifiedAt)}};
}

Tracking trackingFrom(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .trackingId = json["trackingId"_L1].toString(),
            .token = json["token"_L1].toString(),
            .customerId = json["customerId"_L1].toString(),
            .standing = Tracking::Standing(json["standing"_L1].toInt()),
            .createdAt = dateFrom(json["createdAt"_L1]),
            .verifiedAt = dateFrom(json["verifiedAt"_L1])};
}

QJsonObject toJson(const ChatSession &session)
{
    return {{u"id"_s, session.id},
            {u"customerId"_s, session.customerId},
            {u"trackingId"_s, session.trackingId},
            {u"title"_s, session.title},
            {u"brandId"_s, session.brandId},
            {u"preview"_s, session.preview},
            {u"createdAt"_s, wireDate(session.createdAt)},
            {u"lastSeenAt"_s, wireDate(session.lastSeenAt)},
            {u"lastMessageAt"_s, wireDate(session.lastMessageAt)},
            {u"lockedAt"_s, wireDate(session.lockedAt)},
            {u"lockReason"_s, session.lockReason},
            {u"custom"_s, session.custom}};
}

ChatSession sessionFrom(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .customerId = json["customerId"_L1].toString(),
            .trackingId = json["trackingId"_L1].toString(),
            .title = json["title"_L1].toString(),
            .brandId = json["brandId"_L1].toString(),
            .preview = json["preview"_L1].toString(),
            .createdAt = dateFrom(json["createdAt"_L1]),
            .lastSeenAt = dateFrom(json["lastSeenAt"_L1]),
            .lastMessageAt = dateFrom(json["lastMessageAt"_L1]),
            .lockedAt = dateFrom(json["lockedAt"_L1]),
            .lockReason = json["lockReason"_L1].toString(),
            .custom = json["custom"_L1].toObject()};
}

QJsonObject toJson(const Message &message)
{
    return {{u"id"_s, message.id},
            {u"sessionId"_s, message.sessionId},
            {u"customerId"_s, message.customerId},
            {u"trackingId"_s, message.trackingId},
            {u"direction"_s, int(message.direction)},
            {u"body"_s, message.body},
            {u"createdAt"_s, wireDate(message.createdAt)},
            {u"sentBy"_s, message.sentBy},
            {u"payload"_s, message.payload},
            {u"idempotencyKey"_s, message.idempotencyKey},
            {u"meta"_s, message.meta}};
}

Message messageFrom(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .sessionId = json["sessionId"_L1].toString(),
            .customerId = json["customerId"_L1].toString(),
            .trackingId = json["trackingId"_L1].toString(),
            .direction = Message::Direction(json["direction"_L1].toInt()),
            .body = json["body"_L1].toString(),
            .createdAt = dateFrom(json["createdAt"_L1]),
            .sentBy = json["sentBy"_L1].toString(),
            .payload = json["payload"_L1].toString(),
            .idempotencyKey = json["idempotencyKey"_L1].toString(),
            .meta = json["meta"_L1].toObject()};
}

} // namespace Kustomer::Emulation
