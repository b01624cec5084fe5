// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/realtime/pusherframe.h"
#include "transport/realtime/channelauthorization.h"
#include "transport/realtime/pusherrules.h"
#include "transport/realtime/ratewindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

class PusherLink;
class PusherSubscriptions;

/// A Pusher Channels connection (protocol 7) that comes back for ever until it is closed, though
/// seldom where the server says that it is pointless, and that keeps up its subscriptions.
class PusherSocket : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Closed,      ///< nobody asked for a connection, or its address cannot be used
        Connecting,  ///< an attempt is under way
        Established, ///< the server has greeted
        Waiting,     ///< between two attempts
    };
    Q_ENUM(Phase)

    explicit PusherSocket(QObject *parent = nullptr, const PusherTimings &timings = {},
                          const RandomSource &random = systemRandom());
    ~PusherSocket() override;

    void setAuthorizer(ChannelAuthorizer authorizer);
    /// How it travels; has to live as long. Nullptr: as the application does.
    void setNetwork(QNetworkAccessManager *network) { m_network = network; }

    /// Connects to `…/app/{key}`: wss, or ws to this machine. Ends a connection to elsewhere.
    void open(const QUrl &appUrl);
    /// Ends the connection; wanted channels are kept for the next open().
    void close();
    /// Waits no longer; starts a hanging attempt anew and probes a connection that looks alive.
    void reconnectNow();
    void setVigilance(Vigilance vigilance);
    /// Asks the server for a sign of life; without one the connection is made anew.
    void probe();

    /// Wants a channel until unsubscribe(), over all reconnects.
    void subscribe(const QString &channel);
    void unsubscribe(const QString &channel);
    /// The server has confirmed the channel on the present connection.
    bool isSubscribed(const QString &channel) const;

    /// Sends a client event (wire §9.4) to a subscribed channel, ten a second at most.
    void trigger(const QString &channel, const QString &event, const QJsonObject &data);

    Phase phase() const { return m_phase; }
    /// Empty while not established.
    QString socketId() const { return m_socketId; }

Q_SIGNALS:
    void phaseChanged(Kustomer::PusherSocket::Phase phase);
    /// An established connection ended without close(): found to be dead first, where it was.
    void foundDead();
    void lost();
    /// The address cannot be used, or the server does not want this connection; told once until
    /// it does.
    void failed(const Kustomer::Error &error);
    void subscribed(const QString &channel);
    /// The channel stays wanted: it is tried again after a pause.
    void subscriptionFailed(const QString &channel, const Kustomer::Error &error);
    /// An event of a wanted channel.
    void eventReceived(const Kustomer::PusherFrame &frame);
    /// What was received has been read for now: others have their turn.
    void paused();
    /// A frame made no sense, and may have been an event; the connection goes on.
    void frameMissed();
    /// What was wrong with it; at most twenty are told per connection.
    void frameRejected(const Kustomer::Error &error);
    /// A client event was not sent, or not delivered (code 4301).
    void clientEventRefused(const Kustomer::Error &error);

private:
    void connectNow();
    void greet(const QString &socketId);
    void read(const PusherFrame &frame);
    void readError(const JsonValue &data);
    void recover(int closeCode, const QString &reason);
    std::chrono::milliseconds pauseAfter(Reconnect rule);
    void reject(const Error &error);
    void fail(const Error &error);
    void dropLink();
    void enter(Phase phase);

    PusherTimings m_timings;
    Backoff m_backoff;
    RateWindow m_clientEvents;
    QElapsedTimer m_clock, m_connectingFor, m_connectedFor;
    QTimer m_pause;
    Phase m_phase = Phase::Closed;
    int m_rejections = 0; ///< on the present connection
    bool m_isRefused = false;
    Vigilance m_vigilance = Vigilance::Usual;
    QUrl m_url;
    QNetworkAccessManager *m_network = nullptr;
    QString m_socketId;
    PusherLink *m_link = nullptr;
    PusherSubscriptions *m_subscriptions;
};

} // namespace Kustomer
