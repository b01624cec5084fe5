// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/realtime/pusherframe.h"
#include "transport/realtime/framebacklog.h"
#include "transport/realtime/pusherrules.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

/// One WebSocket connection from the first packet to its end: greeting, keep-alive (wire §9.2) and
/// frames. It ends once, however often and in whatever order the socket reports its failure, after
/// everything that came before. A server that sends more than can be read is given up: what it had
/// to say is found again after the next connection.
class PusherLink : public QObject
{
    Q_OBJECT

public:
    explicit PusherLink(const PusherTimings &timings, QObject *parent);

    /// As the requests of this network: by its proxy, and with its answers to proxies that ask.
    void travelAs(QNetworkAccessManager &network, const QUrl &url);
    void open(const QUrl &url);
    void send(const ClientFrame &frame);
    void setVigilance(Vigilance vigilance);
    /// Pings now unless a pong is awaited already.
    void probe();
    /// Says goodbye; nothing is signalled from now on.
    void close();

Q_SIGNALS:
    void greeted(const QString &socketId);
    /// A frame that is neither greeting nor keep-alive.
    void received(const Kustomer::PusherFrame &frame);
    /// What was received has been read for now: others have their turn.
    void paused();
    /// A frame that makes no sense.
    void rejected(const Kustomer::Error &error);
    /// The last signal; the code is 0 where neither side sent one.
    void ended(int closeCode, const QString &reason);

private:
    enum class Stage { Connecting, Listening, AwaitingPong, Ending, Over };

    void queue(const QString &text);
    void readOn();
    void read(const QString &text);
    void greet(const JsonValue &data);
    void reject(const Error &error);
    void noteLife();
    void losePatience();
    std::chrono::milliseconds silenceLeft() const;
    void end(int closeCode, const QString &reason);

    PusherTimings m_timings;
    QWebSocket m_socket;
    Stage m_stage = Stage::Connecting;
    Vigilance m_vigilance = Vigilance::Usual;
    FrameBacklog m_unread;
    QTimer m_nextSlice; ///< runs while something is unread
    QTimer m_patience;
    QElapsedTimer m_silence;
    int m_closeCode = 0;
    QString m_closeReason;
};

} // namespace Kustomer
