// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/pusherserver.h"

#include "emulator/realtime/pusherconnection.h"
#include "emulator/realtime/pusherframe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <optional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxEventName = 200;
constexpr qsizetype MaxEventData = 10 * 1024;
constexpr qsizetype MaxUserInfo = 1024;

qsizetype sizeOf(const QJsonValue &data)
{
    return data.isString()
        ? data.toString().toUtf8().size()
        : QJsonDocument(QJsonArray{data}).toJson(QJsonDocument::Compact).size() - 2;
}

/// The close code for a connection to this address; nothing when it is fine (wire §9.5).
std::optional<int> refusalOf(const QUrl &url, const QStringList &keys)
{
    if (!url.path().startsWith("/app/"_L1))
        return 4005;
    const auto key = url.path().sliced(5);
    if (key.isEmpty() || !keys.contains(key))
        return 4001;
    const auto protocol = QUrlQuery(url).queryItemValue(u"protocol"_s);
    if (protocol.isEmpty())
        return 4008;
    const int version = protocol.toInt();
    return version < 5 || version > 7 ? std::optional(4007) : std::nullopt;
}

std::optional<PresenceMember> memberFrom(const QString &channelData)
{
    const auto data = QJsonDocument::fromJson(channelData.toUtf8()).object();
    const auto id = data["user_id"_L1].toVariant().toString();
    const auto info = data["user_info"_L1].toObject();
    if (id.isEmpty() || PusherFrame::compact(info).size() > MaxUserInfo)
        return {};
    return PresenceMember{id, info};
}

} // namespace

PusherServer::PusherServer(QObject *parent)
    : QObject(parent)
{ }

void PusherServer::accept(QWebSocket *socket)
{
    const auto id = u"%1.%2"_s.arg(QRandomGenerator::global()->bounded(1, 1'000'000))
                        .arg(++m_connectionCount);
    auto *connection = new PusherConnection(socket, id, this);
    m_connections.append(connection);
    connect(connection, &PusherConnection::frameReceived, this,
            [this, connection](const QJsonObject &frame) { receive(connection, frame); });
    connect(connection, &PusherConnection::closed, this, [this, connection] {
        leaveAll(connection);
        connection->deleteLater();
    });
    if (m_authorisationTime.count() > 0) {
        QTimer::singleShot(m_authorisationTime, connection,
                           [this, connection] { checkAuthorisation(connection); });
    }
    if (const auto code = refusalOf(socket->requestUrl(), {m_auth.key(), m_toldKey()}))
        connection->fail(*code, u"This address is not served"_s);
    else
        connection->establish(m_activityTimeout);
}

void PusherServer::checkAuthorisation(PusherConnection *connection)
{
    const bool isAuthorised = std::ranges::any_of(m_channels, [&](const auto &entry) {
        return PusherChannel::needsAuth(entry.first) && entry.second.has(connection);
    });
    if (!isAuthorised && m_connections.contains(connection))
        connection->fail(4009, u"The connection was not authorised in time"_s);
}

bool PusherServer::isHeard(const QStringList &channels, const QString &exceptSocketId) const
{
    return std::ranges::any_of(channels, [&](const QString &name) {
        const auto channel = m_channels.find(name);
        return channel != m_channels.end()
            && std::ranges::any_of(channel->second.subscribers(), [&](const auto *subscriber) {
                   return subscriber->id() != exceptSocketId;
               });
    });
}

void PusherServer::publish(const QStringList &channels, const QString &event,
                           const QByteArray &data, const QString &exceptSocketId)
{
    const bool isSpoilable = isHeard(channels, exceptSocketId);
    const bool isGarbled = isSpoilable && m_garbledEvents.take();
    const int copies = isSpoilable && m_duplicatedEvents.take() ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        for (const auto &channel : channels) {
            Event prepared{channel, PusherFrame::event(event, channel, data), exceptSocketId};
            if (isGarbled)
                prepared.frame.truncate(prepared.frame.size() / 2);
            if (m_holding)
                m_held.append(prepared);
            else
                deliver(prepared);
        }
    }
}

void PusherServer::sendRaw(const QString &channel, const QString &frame)
{
    deliver({channel, frame, {}});
}

void PusherServer::dropAll()
{
    for (auto *connection : QList(m_connections))
        connection->drop();
}

void PusherServer::closeAll(int code)
{
    for (auto *connection : QList(m_connections))
        connection->fail(code, u"Closed on demand"_s);
}

void PusherServer::freezeAll()
{
    for (auto *connection : m_connections)
        connection->freeze();
}

void PusherServer::acceptAll()
{
    m_refusedConnections.set(0);
    m_refusedSubscriptions.set(0);
}

void PusherServer::releaseEvents(Order order)
{
    m_holding = false;
    auto events = std::exchange(m_held, {});
    if (order == Order::Reversed)
        std::ranges::reverse(events);
    for (const auto &event : events)
        deliver(event);
}

void PusherServer::receive(PusherConnection *connection, const QJsonObject &frame)
{
    if (!m_connections.contains(connection))
        return; // it has ended, and this was still on its way
    const auto event = frame["event"_L1].toString();
    const auto data = frame["data"_L1].toObject();
    if (event == "pusher:ping"_L1)
        connection->send(PusherFrame::system(u"pusher:pong"_s, {}));
    else if (event == "pusher:subscribe"_L1)
        subscribe(connection, data);
    else if (event == "pusher:unsubscribe"_L1)
        leave(connection, data["channel"_L1].toString());
    else if (event.startsWith("client-"_L1))
        forward(connection, frame);
    else if (event != "pusher:pong"_L1)
        connection->send(PusherFrame::error(4200, u"This event is not known"_s));
}

void PusherServer::subscribe(PusherConnection *connection, const QJsonObject &data)
{
    const auto name = data["channel"_L1].toString();
    const auto channelData
        = PusherChannel::isPresence(name) ? data["channel_data"_L1].toString(u""_s) : QString();
    const auto refuse = [&](const QString &reason, int status) {
        connection->send(PusherFrame::subscriptionError(name, reason, status));
    };
    if (!PusherChannel::isValidName(name))
        return refuse(u"The channel name is not allowed"_s, 400);
    if (m_refusedSubscriptions.take())
        return refuse(u"Refused on demand"_s, 403);
    const bool isAllowed = !PusherChannel::needsAuth(name)
        || m_auth.isSubscription(data["auth"_L1].toString(), connection->id(), name, channelData);
    if (!isAllowed)
        return refuse(u"The signature is wrong"_s, 401);
    if (!PusherChannel::isPresence(name))
        return join(connection, name, {});
    const auto member = memberFrom(channelData);
    if (!member)
        return refuse(u"The channel data has no user_id or too much user_info"_s, 400);
    const auto channel = m_channels.find(name);
    if (channel != m_channels.end() && channel->second.memberCount() >= PusherChannel::MaxMembers
        && !channel->second.hasUser(member->userId))
        return refuse(u"The channel is full"_s, 403);
    join(connection, name, *member);
}

void PusherServer::join(PusherConnection *connection, const QString &name,
                        const PresenceMember &member)
{
    const bool isPresence = PusherChannel::isPresence(name);
    const bool isNewMember = isPresence && !m_channels[name].hasUser(member.userId);
    if (isNewMember) {
        const QJsonObject added{{u"user_id"_s, member.userId}, {u"user_info"_s, member.userInfo}};
        deliver({name,
                 PusherFrame::event(u"pusher_internal:member_added"_s, name,
                                    PusherFrame::compact(added)),
                 {}});
    }
    if (!m_connections.contains(connection))
        return;                       // telling the others has ended it
    auto &channel = m_channels[name]; // a new one, if the others have ended
    channel.join(connection, member);
    connection->send(
        PusherFrame::event(u"pusher_internal:subscription_succeeded"_s, name,
                           isPresence ? PusherFrame::compact(channel.presence()) : "{}"_ba));
    Q_EMIT subscribed(name);
}

void PusherServer::leave(PusherConnection *connection, const QString &name)
{
    const auto found = m_channels.find(name);
    if (found == m_channels.end() || !found->second.has(connection))
        return;
    auto &channel = found->second;
    const auto userId = channel.userId(connection);
    channel.leave(connection);
    if (channel.isEmpty()) {
        m_channels.erase(found);
    } else if (PusherChannel::isPresence(name) && !channel.hasUser(userId)) {
        deliver({name,
                 PusherFrame::event(u"pusher_internal:member_removed"_s, name,
                                    PusherFrame::compact({{u"user_id"_s, userId}})),
                 {}});
    }
}

void PusherServer::leaveAll(PusherConnection *connection)
{
    m_connections.removeOne(connection);
    QStringList names;
    for (const auto &[name, channel] : m_channels) {
        if (channel.has(connection))
            names.append(name);
    }
    for (const auto &name : names)
        leave(connection, name);
}

void PusherServer::forward(PusherConnection *connection, const QJsonObject &frame)
{
    const auto event = frame["event"_L1].toString();
    const auto name = frame["channel"_L1].toString();
    const auto found = m_channels.find(name);
    const auto reject = [connection](const QString &reason) {
        connection->send(PusherFrame::error(4301, reason));
    };
    if (!PusherChannel::needsAuth(name) || found == m_channels.end()
        || !found->second.has(connection))
        return reject(u"Client events need a private or presence channel you are on"_s);
    if (event.size() > MaxEventName || sizeOf(frame["data"_L1]) > MaxEventData)
        return reject(u"The client event is too large"_s);
    if (!connection->spendEvent())
        return reject(u"Too many client events in one second"_s);
    const auto userId = found->second.userId(connection);
    deliver(
        {name, PusherFrame::clientEvent(event, name, frame["data"_L1], userId), connection->id()});
    Q_EMIT clientEventReceived(name, event, frame["data"_L1].toObject());
}

void PusherServer::deliver(const Event &event)
{
    const auto channel = m_channels.find(event.channel);
    if (channel == m_channels.end())
        return;
    for (auto *subscriber : channel->second.subscribers()) {
        if (subscriber->id() != event.exceptSocketId)
            subscriber->send(event.frame);
    }
}

} // namespace Kustomer::Emulation
