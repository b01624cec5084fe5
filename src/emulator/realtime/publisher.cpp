// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/publisher.h"

#include "emulator/realtime/pusherframe.h"
#include "emulator/realtime/pusherserver.h"

#include <QJsonDocument>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is left of a document that is too large for an event.
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
{
    connect(&realtime, &PusherServer::subscribed, this, &Publisher::noteSubscription);
}

QString Publisher::typingEvent()
{
    return u"client-kustomer.app.chat.activity.typing"_s;
}

void Publisher::publish(const Message &message)
{
    publishToCustomer(message.customerId, u"kustomer.app.chat.message.send"_s,
                      {{u"data"_s, m_resources.of(message)}});
}

void Publisher::publishEnd(const ChatSession &session)
{
    publishToCustomer(session.customerId, u"kustomer.app.chat.session.end"_s,
                      {{u"data"_s, m_resources.of(session)}});
}

void Publisher::publishTyping(const QString &sessionId, const QString &agentId,
                              Conversations::Typing typing, Conversations::Typist typist)
{
    QJsonObject data{
        {u"type"_s, u"conversation"_s},
        {u"id"_s, sessionId},
        {u"userId"_s, agentId},
        {u"userType"_s, u"user"_s},
        {u"status"_s, typing == Conversations::Typing::Started ? u"typing"_s : u"typing-ended"_s},
        {u"createdAt"_s, m_clock.now().toMSecsSinceEpoch()}};
    if (typist == Conversations::Typist::Assistant)
        data[u"ai"_s] = true;
    m_realtime.publish({channels().activity(sessionId)}, typingEvent(), PusherFrame::compact(data));
}

void Publisher::sendRaw(const QString &customerId, const QString &frame)
{
    for (const auto &channel : personalChannels(customerId))
        m_realtime.sendRaw(channel, frame);
}

bool Publisher::isHeardBy(const QString &customerId) const
{
    return m_realtime.isHeard(personalChannels(customerId));
}

void Publisher::publishToCustomer(const QString &customerId, const QString &event,
                                  const QJsonObject &document)
{
    const auto channels = personalChannels(customerId);
    auto data = PusherFrame::compact(document);
    const bool isTooLarge = data.size() > MaxEvent;
    if (isTooLarge || (m_realtime.isHeard(channels) && m_clippedEvents.take()))
        data = PusherFrame::compact(clipped(document["data"_L1].toObject()));
    m_realtime.publish(channels, event, data);
}

void Publisher::noteSubscription(const QString &channel)
{
    const auto trackingId = channels().trackingOfPersonal(channel);
    const auto tracking = m_store.trackingById(trackingId.value_or(QString()));
    if (tracking)
        Q_EMIT customerConnected(tracking->customerId);
}

QStringList Publisher::personalChannels(const QString &customerId) const
{
    QStringList names;
    for (const auto &tracking : m_store.trackings(customerId))
        names.append(channels().personal(tracking.trackingId));
    return names;
}

} // namespace Kustomer::Emulation
