// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>

class QWebSocket;

namespace Kustomer::Emulation {

/// One client of the realtime service: its socket, its keep-alive and its event quota.
class PusherConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    PusherConnection(QWebSocket *socket, const QString &id, QObject *parent);

    QString id() const { return m_id; }
    /// Greets the client and starts to watch it.
    void establish(std::chrono::seconds activityTimeout);
    void send(const QString &frame);
    /// Sends `pusher:error`, then closes with the same code.
    void fail(int code, const QString &message);
    void close(int code);
    void drop();
    /// Stays open, but neither hears nor says anything any more.
    void freeze();
    /// Counts one client event; false when it is one too many in this second (wire §9.4).
    [[nodiscard]] bool spendEvent();

Q_SIGNALS:
    void frameReceived(const QJsonObject &frame);
    void closed();

private:
    void read(const QString &text);
    void checkActivity();

    QWebSocket *m_socket;
    QString m_id;
    QTimer m_activity;
    std::chrono::milliseconds m_patience = std::chrono::milliseconds(0);
    bool m_pinged = false;
    bool m_frozen = false;
    std::deque<std::chrono::steady_clock::time_point> m_events;
};

} // namespace Kustomer::Emulation
