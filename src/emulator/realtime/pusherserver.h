// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/realtime/countdown.h"
#include "emulator/realtime/pusherauth.h"
#include "emulator/realtime/pusherchannel.h"

#include <KustomerChat/EmulatorStates>

#include <QObject>

#include <chrono>
#include <functional>
#include <map>

class QWebSocket;

namespace Kustomer::Emulation {

class PusherConnection;

/// The realtime service: connections, channels, presence and client events (wire §9).
class PusherServer : public QObject
{
    Q_OBJECT

public:
    using Order = EmulatorStates::Order;

    explicit PusherServer(QObject *parent = nullptr);

    /// The keys clients need; to be set before the first connection.
    void setAuth(const PusherAuth &auth) { m_auth = auth; }
    /// Which key clients are told instead, if they are told another one; asked at each connection.
    using ToldKey = std::function<QString()>;
    void setToldKey(const ToldKey &key) { m_toldKey = key; }

    /// Takes an opened WebSocket over.
    void accept(QWebSocket *socket);
    /// Sends one event to everybody on these channels, but not to the connection
    /// `exceptSocketId`. Faults count events that somebody hears.
    void publish(const QStringList &channels, const QString &event, const QByteArray &data,
                 const QString &exceptSocketId = {});
    /// Whether anybody but that connection listens on one of these channels.
    bool isHeard(const QStringList &channels, const QString &exceptSocketId = {}) const;
    /// Sends text as it is to everybody on a channel.
    void sendRaw(const QString &channel, const QString &frame);

    void setActivityTimeout(std::chrono::seconds timeout) { m_activityTimeout = timeout; }
    /// Connections without a private or presence channel by then end with 4009; 0 lets them be.
    void setAuthorisationTime(std::chrono::milliseconds time) { m_authorisationTime = time; }
    void dropAll();
    void closeAll(int code);
    void freezeAll();
    void refuseConnections(int count) { m_refusedConnections.set(count); }
    int connectionsToRefuse() const { return m_refusedConnections.left(); }
    /// Whether the next connection is to be refused, which is counted thereby.
    [[nodiscard]] bool takeRefusal() { return m_refusedConnections.take(); }
    void refuseSubscriptions(int count) { m_refusedSubscriptions.set(count); }
    void duplicateEvents(int count) { m_duplicatedEvents.set(count); }
    void garbleEvents(int count) { m_garbledEvents.set(count); }
    /// Ends refuseConnections() and refuseSubscriptions().
    void acceptAll();
    int subscriptionsToRefuse() const { return m_refusedSubscriptions.left(); }
    int eventsToDuplicate() const { return m_duplicatedEvents.left(); }
    int eventsToGarble() const { return m_garbledEvents.left(); }
    void holdEvents() { m_holding = true; }
    void releaseEvents(Order order);

Q_SIGNALS:
    void subscribed(const QString &channel);
    void clientEventReceived(const QString &channel, const QString &event, const QJsonObject &data);

private:
    struct Event
    {
        QString channel;
        QString frame;
        QString exceptSocketId;
    };

    void checkAuthorisation(PusherConnection *connection);
    void receive(PusherConnection *connection, const QJsonObject &frame);
    void subscribe(PusherConnection *connection, const QJsonObject &data);
    void join(PusherConnection *connection, const QString &name, const PresenceMember &member);
    void leave(PusherConnection *connection, const QString &name);
    void leaveAll(PusherConnection *connection);
    void forward(PusherConnection *connection, const QJsonObject &frame);
    void deliver(const Event &event);

    PusherAuth m_auth = PusherAuth({}, {});
    ToldKey m_toldKey = [] {
        return QString();
    };
    std::chrono::seconds m_activityTimeout = std::chrono::seconds(120);
    std::chrono::milliseconds m_authorisationTime = std::chrono::milliseconds(0);
    QList<PusherConnection *> m_connections;
    std::map<QString, PusherChannel> m_channels;
    int m_connectionCount = 0;
    Countdown m_refusedConnections;
    Countdown m_refusedSubscriptions;
    Countdown m_duplicatedEvents;
    Countdown m_garbledEvents;
    bool m_holding = false;
    QList<Event> m_held;
};

} // namespace Kustomer::Emulation
