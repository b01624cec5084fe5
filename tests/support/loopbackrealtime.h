// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Kustomer::Testing {

/// A realtime server on loopback that does what it is told.
class LoopbackRealtime : public QObject
{
    Q_OBJECT

public:
    enum class Greeting { Sent, Withheld };
    enum class Pings { Answered, Ignored };
    enum class Subscriptions { Confirmed, Ignored };

    LoopbackRealtime();

    /// `ws://127.0.0.1:…/app/key`
    QUrl appUrl() const;
    /// Refuses connections until it listens again at the same port.
    void stopListening();
    void listen();

    void setGreeting(Greeting greeting) { m_greeting = greeting; }
    void setPings(Pings pings) { m_pings = pings; }
    void setSubscriptions(Subscriptions subscriptions) { m_subscriptions = subscriptions; }
    void setActivityTimeout(int seconds) { m_activityTimeout = seconds; }

    void send(const QJsonObject &frame);
    /// `pusher:error`
    void sendError(int code, const QString &message);
    void sendText(const QString &text);
    void sendBinary(const QByteArray &bytes);
    /// Ends the latest connection with a code, or without a goodbye.
    void closeWith(int code, const QString &reason);
    void abort();

    /// The latest connection is still there.
    bool isConnected() const { return m_client; }
    int connectionCount() const { return m_connectionCount; }
    QUrl requestUrl() const { return m_client->requestUrl(); }
    /// All frames so far, of all connections.
    const QList<QJsonObject> &frames() const { return m_frames; }
    int countOf(const QString &event) const;
    /// The latest frame with that event, or an empty object.
    QJsonObject latest(const QString &event) const;

private:
    void welcome(QWebSocket *client);
    void read(const QString &text);

    quint16 m_port = 0;
    QPointer<QWebSocket> m_client;
    QList<QJsonObject> m_frames;
    int m_connectionCount = 0;
    int m_activityTimeout = 120;
    Greeting m_greeting = Greeting::Sent;
    Pings m_pings = Pings::Answered;
    Subscriptions m_subscriptions = Subscriptions::Confirmed;
    QWebSocketServer m_server; // last: its clients report their end to the members above
};

} // namespace Kustomer::Testing
