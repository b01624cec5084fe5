// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/publisher.h"

#include "emulator/realtime/pusherserver.h"

#include <QJsonDocument>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What is left of a resource that is too large for an event.
QJsonObject clipped(const QJsonObject &resource)
{
    QJsonObject rest{{u"type"_s, resource["type"_L1]}, {u"id"_s, resource["id"_L1]}};
    const auto session = resource["relationships"_L1]["session"_L1];
    if (session.isObject())
        rest[u"relationships"_s] = QJsonObject{{u"session"_s, session}};
    return {{u"clipped"_s, true}, {u"data"_s, rest}};
}

} // namespace

Publisher::Publisher(const Store &store, const Resources &resources, const Clock &clock,
                     PusherServer &realtime, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_resources(resources)
    , m_clock(clock)
    , m_realtime(realtime)
{ }

void Publisher::publish(const Message &message)
{
    publishToCustomer(message.customerId, u"kustomer.app.chat.message.send"_s,
                      m_resources.of(message));
}

void Publisher::publishEnd(const ChatSession &session)
{
    publishToCustomer(session.customerId, u"kustomer.app.chat.session.end"_s,
                      m_resources.of(session));
}

void Publisher::publishTyping(const QString &sessionId, const QString &agentId, Typing typing)
{
    const QJsonObject data{
        {u"type"_s, u"conversation"_s},
        {u"id"_s, sessionId},
        {u"userId"_s, agentId},
        {u"userType"_s, u"user"_s},
        {u"status"_s, typing == Typing::Started ? u"typing"_s : u"typing-ended"_s},
        {u"createdAt"_s, m_clock.now().toMSecsSinceEpoch()}};
    m_realtime.publish(channels().activity(sessionId),
                       u"client-kustomer.app.chat.activity.typing"_s, compact(data));
}

void Publisher::sendRaw(const QString &customerId, const QString &frame)
{
    for (const auto &tracking : m_store.trackings(customerId))
        m_realtime.sendRaw(channels().personal(tracking.trackingId), frame);
}

void Publisher::publishToCustomer(const QString &customerId, const QString &event,
                                  const QJsonObject &resource)
{
    auto data = compact(Resources::document(resource));
    if (data.size() > MaxEvent || m_clippedEvents.take())
        data = compact(clipped(resource));
    for (const auto &tracking : m_store.trackings(customerId))
        m_realtime.publish(channels().personal(tracking.trackingId), event, data);
}

} // namespace Kustomer::Emulation
