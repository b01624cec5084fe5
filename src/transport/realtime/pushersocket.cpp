// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/realtime/pushersocket.h"

#include "protocol/json/oneline.h"
#include "transport/base/endpoint.h"
#include "transport/base/logging.h"
#include "transport/realtime/pusherlink.h"
#include "transport/realtime/pushersubscriptions.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr int clientEventRejected = 4301;

Error realtimeError(Error::Kind kind, int code, const QString &message)
{
    return {
        .kind = kind, .code = code == 0 ? QString() : QString::number(code), .message = message};
}

/// What the server says about itself is shortened: it may be anything.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 200;
    return oneLine(text, longest);
}

Error refusal(int code, const QString &reason)
{
    return realtimeError(Error::Kind::Refused, code,
                         PusherSocket::tr("The realtime server refuses the connection (%1): %2")
                             .arg(code)
                             .arg(quoted(reason)));
}

} // namespace

PusherSocket::PusherSocket(QObject *parent, const PusherTimings &timings,
                           const RandomSource &random)
    : QObject(parent)
    , m_timings(timings)
    , m_backoff(timings.reconnect, random)
    , m_clientEvents(10, std::chrono::seconds(1))
    , m_subscriptions(new PusherSubscriptions(timings, random, this))
{
    m_clock.start();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PusherSocket::connectNow);
    connect(m_subscriptions, &PusherSubscriptions::subscribed, this, &PusherSocket::subscribed);
    connect(m_subscriptions, &PusherSubscriptions::failed, this, &PusherSocket::subscriptionFailed);
    connect(m_subscriptions, &PusherSubscriptions::frameReady, this,
            [this](const ClientFrame &frame) {
                if (m_link)
                    m_link->send(frame);
            });
}

PusherSocket::~PusherSocket()
{
    dropLink();
}

void PusherSocket::setAuthorizer(ChannelAuthorizer authorizer)
{
    m_subscriptions->setAuthorizer(std::move(authorizer));
}

void PusherSocket::open(const QUrl &appUrl)
{
    const Result<QUrl> checked = checkedSocketUrl(appUrl);
    if (!checked) {
        fail(checked.error());
        return;
    }
    const QUrl url = connectionUrl(*checked);
    if (m_phase != Phase::Closed && url == m_url)
        return;
    m_url = url;
    m_isRefused = false;
    m_backoff.reset();
    connectNow();
}

void PusherSocket::close()
{
    m_pause.stop();
    dropLink();
    enter(Phase::Closed);
}

void PusherSocket::reconnectNow()
{
    const bool isHanging = m_phase == Phase::Connecting
        && m_connectingFor.hasExpired(m_timings.hangingAfter.count());
    if (m_phase == Phase::Established)
        probe();
    else if (m_phase == Phase::Waiting || isHanging)
        connectNow();
}

void PusherSocket::setVigilance(Vigilance vigilance)
{
    if (std::exchange(m_vigilance, vigilance) != vigilance && m_link)
        m_link->setVigilance(vigilance);
}

void PusherSocket::probe()
{
    if (m_link)
        m_link->probe();
}

void PusherSocket::subscribe(const QString &channel)
{
    m_subscriptions->want(channel);
}

void PusherSocket::unsubscribe(const QString &channel)
{
    m_subscriptions->drop(channel);
}

bool PusherSocket::isSubscribed(const QString &channel) const
{
    return m_subscriptions->isSubscribed(channel);
}

void PusherSocket::trigger(const QString &channel, const QString &event, const QJsonObject &data)
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    if (!isSubscribed(channel))
        Q_EMIT clientEventRefused(realtimeError(Error::Kind::NotStarted, 0,
                                                tr("The realtime connection is not there yet.")));
    else if (!m_clientEvents.take(now))
        Q_EMIT clientEventRefused(realtimeError(Error::Kind::RateLimited, 0,
                                                tr("More than ten signs of typing in a second.")));
    else
        m_link->send({.event = event, .channel = channel, .data = data});
}

void PusherSocket::connectNow()
{
    m_pause.stop();
    dropLink();
    m_link = new PusherLink(m_timings, this);
    connect(m_link, &PusherLink::greeted, this, &PusherSocket::greet);
    connect(m_link, &PusherLink::received, this, &PusherSocket::read);
    connect(m_link, &PusherLink::paused, this, &PusherSocket::paused);
    connect(m_link, &PusherLink::rejected, this, &PusherSocket::reject);
    connect(m_link, &PusherLink::ended, this, &PusherSocket::recover);
    m_link->setVigilance(m_vigilance);
    m_rejections = 0;
    m_connectingFor.start();
    if (m_network)
        m_link->travelAs(*m_network, m_url);
    m_link->open(m_url);
    enter(Phase::Connecting);
}

void PusherSocket::greet(const QString &socketId)
{
    m_isRefused = false;
    m_socketId = socketId;
    m_connectedFor.start();
    m_subscriptions->begin(socketId);
    enter(Phase::Established);
}

void PusherSocket::read(const PusherFrame &frame)
{
    if (frame.event == "pusher:error"_L1) {
        readError(frame.data);
    } else if (frame.event == "pusher_internal:subscription_succeeded"_L1) {
        m_subscriptions->confirm(frame.channel);
    } else if (frame.event == "pusher:subscription_error"_L1) {
        Error error = realtimeError(Error::Kind::Refused, 0,
                                    tr("The realtime server does not let the chat listen."));
        error.details = frame.channel + ": "_L1 + quoted(frame.data["error"_L1].toString());
        error.httpStatus = frame.data["status"_L1].toInt();
        error.code = quoted(frame.data["type"_L1].toString());
        m_subscriptions->refuse(frame.channel, error);
    } else if (m_subscriptions->isWanted(frame.channel)) {
        qCDebug(logRealtime).noquote() << frame.event << frame.channel;
        Q_EMIT eventReceived(frame);
    }
}

void PusherSocket::readError(const JsonValue &data)
{
    const int code = data["code"_L1].toInt();
    const QString message = quoted(data["message"_L1].toString());
    if (code == clientEventRejected)
        Q_EMIT clientEventRefused(realtimeError(Error::Kind::Refused, code, message));
    else if (reconnectAfter(code) != Reconnect::AfterPause)
        recover(code, message);
    else
        reject(realtimeError(Error::Kind::Refused, code, message));
}

void PusherSocket::recover(int closeCode, const QString &reason)
{
    qCInfo(logRealtime).noquote() << "connection ended:" << closeCode << quoted(reason);
    const QPointer<QObject> stay(this);
    if (closeCode == pongNotReceived)
        Q_EMIT foundDead(); // before anybody asks anything because of it
    if (!stay)
        return;
    const Reconnect rule = reconnectAfter(closeCode);
    const bool isNews = rule == Reconnect::MuchLater && !std::exchange(m_isRefused, true);
    const bool wasEstablished = m_phase == Phase::Established;
    if (wasEstablished && m_connectedFor.hasExpired(m_timings.stableAfter.count()))
        m_backoff.reset();
    dropLink();
    m_pause.start(pauseAfter(rule));
    enter(Phase::Waiting);
    if (wasEstablished)
        Q_EMIT lost();
    if (stay && isNews)
        Q_EMIT failed(refusal(closeCode, reason));
}

std::chrono::milliseconds PusherSocket::pauseAfter(Reconnect rule)
{
    if (rule == Reconnect::MuchLater)
        return m_timings.unwelcome;
    // A server that keeps asking for an immediate return gets it once per outage.
    const bool mayHurry = m_backoff.isFresh();
    const std::chrono::milliseconds pause = m_backoff.next();
    if (rule == Reconnect::AtOnce && mayHurry)
        return std::chrono::milliseconds(0);
    return rule == Reconnect::Later ? std::max(pause, m_timings.overCapacity) : pause;
}

void PusherSocket::reject(const Error &error)
{
    constexpr int mostRejections = 20;
    const bool isTold = ++m_rejections <= mostRejections;
    const QPointer<QObject> stay(this);
    Q_EMIT frameMissed();
    if (stay && isTold)
        Q_EMIT frameRejected(error);
}

void PusherSocket::fail(const Error &error)
{
    const bool wasEstablished = m_phase == Phase::Established;
    close();
    if (wasEstablished)
        Q_EMIT lost();
    Q_EMIT failed(error);
}

void PusherSocket::dropLink()
{
    m_socketId.clear();
    m_subscriptions->end();
    if (!m_link)
        return;
    m_link->disconnect(this);
    m_link->close();
    m_link->deleteLater();
    m_link = nullptr;
}

void PusherSocket::enter(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    qCDebug(logRealtime) << phase;
    Q_EMIT phaseChanged(phase);
}

} // namespace Kustomer
