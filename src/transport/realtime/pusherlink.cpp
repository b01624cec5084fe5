// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/realtime/pusherlink.h"

#include "transport/base/logging.h"

#include <QAuthenticator>
#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr quint64 longestMessage = 1024 * 1024;
constexpr std::chrono::milliseconds slice(1); ///< of reading, then others have their turn

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto failureOfSocket = &QWebSocket::errorOccurred;
#else
constexpr auto failureOfSocket = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif

} // namespace

PusherLink::PusherLink(const PusherTimings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
{
    m_socket.setMaxAllowedIncomingFrameSize(longestMessage);
    m_socket.setMaxAllowedIncomingMessageSize(longestMessage);
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &PusherLink::losePatience);
    m_nextSlice.setSingleShot(true);
    connect(&m_nextSlice, &QTimer::timeout, this, &PusherLink::readOn);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &PusherLink::queue);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this] {
        noteLife();
        reject({.kind = Error::Kind::Protocol, .message = tr("Realtime frame: binary.")});
    });
    const auto endWithSocket = [this] {
        const QString said = m_socket.closeReason();
        end(m_socket.closeCode(), said.isEmpty() ? m_socket.errorString() : said);
    };
    connect(&m_socket, &QWebSocket::disconnected, this, endWithSocket);
    connect(&m_socket, failureOfSocket, this, endWithSocket);
}

void PusherLink::travelAs(QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkProxy proxy = network.proxy();
    if (QNetworkProxyFactory *proxies = network.proxyFactory())
        proxy = proxies->queryProxy(QNetworkProxyQuery(url)).value(0, proxy);
    m_socket.setProxy(proxy);
    connect(&m_socket, &QWebSocket::proxyAuthenticationRequired, &network,
            &QNetworkAccessManager::proxyAuthenticationRequired);
}

void PusherLink::open(const QUrl &url)
{
    m_patience.start(m_timings.connectTimeout);
    m_socket.open(url);
    m_socket.setReadBufferSize(longestMessage); // what is taken in at once; the rest waits its turn
}

void PusherLink::send(const ClientFrame &frame)
{
    if (m_stage != Stage::Ending)
        m_socket.sendTextMessage(textOf(frame));
}

void PusherLink::setVigilance(Vigilance vigilance)
{
    m_vigilance = vigilance;
    if (m_stage == Stage::Listening)
        m_patience.start(std::max(silenceLeft(), PusherTimings::milliseconds(0)));
}

void PusherLink::probe()
{
    if (m_stage != Stage::Listening)
        return;
    m_stage = Stage::AwaitingPong;
    m_patience.start(m_timings.pongTimeout);
    send({.event = u"pusher:ping"_s});
}

void PusherLink::close()
{
    if (m_stage == Stage::Over)
        return;
    m_stage = Stage::Over;
    m_patience.stop();
    m_socket.disconnect(this);
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.close(QWebSocketProtocol::CloseCodeNormal);
    else
        m_socket.abort();
}

void PusherLink::queue(const QString &text)
{
    noteLife();
    if (m_unread.add(text)) {
        if (!m_nextSlice.isActive())
            m_nextSlice.start();
        return;
    }
    end(0, u"more frames than can be read"_s);
    reject({.kind = Error::Kind::Protocol,
            .message = tr("Realtime frames come faster than they can be read.")});
}

void PusherLink::readOn()
{
    if (m_stage == Stage::Ending)
        m_socket.abort();
    const QDeadlineTimer time(slice);
    while (m_stage != Stage::Over && !m_unread.isEmpty() && !time.hasExpired())
        read(m_unread.take());
    const QPointer<QObject> stay(this);
    if (m_stage != Stage::Over)
        Q_EMIT paused();
    if (!stay || m_stage == Stage::Over)
        return;
    if (!m_unread.isEmpty()) {
        m_nextSlice.start();
    } else if (m_stage == Stage::Ending) {
        m_stage = Stage::Over;
        Q_EMIT ended(m_closeCode, m_closeReason);
    }
}

void PusherLink::read(const QString &text)
{
    const Result<PusherFrame> frame = pusherFrameFrom(text);
    if (!frame)
        reject(frame.error());
    else if (frame->event == "pusher:ping"_L1)
        send({.event = u"pusher:pong"_s});
    else if (frame->event == "pusher:connection_established"_L1)
        greet(frame->data);
    else if (frame->event != "pusher:pong"_L1)
        Q_EMIT received(*frame);
}

void PusherLink::greet(const JsonValue &data)
{
    if (m_stage != Stage::Connecting)
        return;
    const QString socketId = data["socket_id"_L1].toString();
    if (socketId.isEmpty()) {
        reject({.kind = Error::Kind::Protocol,
                .message = tr("Realtime frame: data.socket_id: missing.")});
        end(0, u"no socket id"_s);
        return;
    }
    const std::chrono::seconds promised(data["activity_timeout"_L1].toInt());
    if (promised.count() > 0)
        m_timings.activityTimeout
            = std::min<PusherTimings::milliseconds>(m_timings.activityTimeout, promised);
    m_stage = Stage::Listening;
    m_patience.start(silenceLeft());
    Q_EMIT greeted(socketId);
}

void PusherLink::reject(const Error &error)
{
    qCDebug(logRealtime).noquote() << error.message;
    Q_EMIT rejected(error);
}

void PusherLink::noteLife()
{
    m_silence.start();
    if (m_stage != Stage::AwaitingPong)
        return;
    m_stage = Stage::Listening;
    m_patience.start(silenceLeft());
}

PusherTimings::milliseconds PusherLink::silenceLeft() const
{
    const auto allowed = m_vigilance == Vigilance::High
        ? std::min(m_timings.activityTimeout, m_timings.vigilantTimeout)
        : m_timings.activityTimeout;
    return allowed - PusherTimings::milliseconds(m_silence.elapsed());
}

void PusherLink::losePatience()
{
    switch (m_stage) {
    case Stage::Connecting:
        end(0, u"no greeting in time"_s);
        break;
    case Stage::Listening:
        // Perhaps it was not silent all the time. But restarting a timer for each frame would cost
        // more than a ping, and waiting for the rest would wake an idle connection too soon.
        probe();
        break;
    case Stage::AwaitingPong:
        end(pongNotReceived, u"no pong in time"_s);
        break;
    case Stage::Ending:
    case Stage::Over:
        break;
    }
}

void PusherLink::end(int closeCode, const QString &reason)
{
    if (m_stage == Stage::Ending || m_stage == Stage::Over)
        return;
    m_stage = Stage::Ending; // what came before the end counts
    m_closeCode = closeCode;
    m_closeReason = reason;
    m_patience.stop();
    m_socket.disconnect(this);
    m_nextSlice.start();
}

} // namespace Kustomer
