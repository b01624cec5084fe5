// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/realtime/pushersubscriptions.h"

#include "transport/base/logging.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Unlike QTimer::singleShot() it ends with its owner, not when the time has passed.
std::unique_ptr<QTimer> after(std::chrono::milliseconds time, const std::function<void()> &then)
{
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), then);
    timer->start(time);
    return timer;
}

} // namespace

PusherSubscriptions::PusherSubscriptions(const PusherTimings &timings, RandomSource random,
                                         QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_random(std::move(random))
{ }

void PusherSubscriptions::setAuthorizer(ChannelAuthorizer authorizer)
{
    m_authorizer = std::move(authorizer);
}

void PusherSubscriptions::want(const QString &channel)
{
    const auto [entry, isNew]
        = m_wanted.try_emplace(channel,
                               Subscription{.pauses = Backoff(m_timings.resubscribe, m_random),
                                            .isConfirmed = false,
                                            .attempt = nullptr});
    if (isNew && !m_socketId.isEmpty())
        ask(channel);
}

void PusherSubscriptions::drop(const QString &channel)
{
    if (m_wanted.erase(channel) == 0 || m_socketId.isEmpty())
        return;
    Q_EMIT frameReady({.event = u"pusher:unsubscribe"_s, .data = {{u"channel"_s, channel}}});
}

bool PusherSubscriptions::isWanted(const QString &channel) const
{
    return m_wanted.contains(channel);
}

bool PusherSubscriptions::isSubscribed(const QString &channel) const
{
    const auto found = m_wanted.find(channel);
    return found != m_wanted.end() && found->second.isConfirmed;
}

void PusherSubscriptions::begin(const QString &socketId)
{
    m_socketId = socketId;
    QStringList channels;
    for (const auto &[channel, subscription] : m_wanted)
        channels << channel;
    for (const QString &channel : channels)
        ask(channel);
}

void PusherSubscriptions::end()
{
    m_socketId.clear();
    for (auto &[channel, subscription] : m_wanted) {
        subscription.isConfirmed = false;
        subscription.attempt.reset();
    }
}

void PusherSubscriptions::confirm(const QString &channel)
{
    const auto found = m_wanted.find(channel);
    if (found == m_wanted.end() || found->second.isConfirmed)
        return;
    found->second.isConfirmed = true;
    found->second.attempt.reset();
    found->second.pauses.reset();
    qCDebug(logRealtime).noquote() << "subscribed to" << channel;
    Q_EMIT subscribed(channel);
}

void PusherSubscriptions::refuse(const QString &channel, const Error &error)
{
    const auto found = m_wanted.find(channel);
    if (found == m_wanted.end())
        return;
    Subscription &subscription = found->second;
    const auto pause = std::max(subscription.pauses.next(),
                                error.retryAfter.value_or(PusherTimings::milliseconds(0)));
    subscription.isConfirmed = false;
    subscription.attempt = after(pause, [this, channel] { ask(channel); });
    qCDebug(logRealtime).noquote() << channel << "refused, again in" << pause.count() << "ms";
    Q_EMIT failed(channel, error);
}

void PusherSubscriptions::ask(const QString &channel)
{
    const auto found = m_wanted.find(channel);
    if (found == m_wanted.end())
        return;
    found->second.attempt = after(m_timings.subscribeTimeout, [this, channel] {
        refuse(channel,
               {.kind = Error::Kind::Timeout,
                .message = tr("The realtime server does not let the chat listen."),
                .details = u"%1: not confirmed"_s.arg(channel)});
    });
    QObject *attempt = found->second.attempt.get();
    if (!needsAuthorization(channel)) {
        join(channel, {});
        return;
    }
    if (!m_authorizer)
        return;
    m_authorizer(channel, m_socketId, attempt,
                 [this, channel,
                  guard = QPointer(attempt)](const Result<ChannelAuthorization> &authorization) {
                     if (!guard)
                         return;
                     if (authorization)
                         join(channel, *authorization);
                     else
                         refuse(channel, authorization.error());
                 });
}

void PusherSubscriptions::join(const QString &channel, const ChannelAuthorization &authorization)
{
    QJsonObject data{{u"channel"_s, channel}};
    if (!authorization.auth.isEmpty())
        data.insert("auth"_L1, authorization.auth);
    if (!authorization.channelData.isEmpty())
        data.insert("channel_data"_L1, authorization.channelData);
    Q_EMIT frameReady({.event = u"pusher:subscribe"_s, .data = data});
}

} // namespace Kustomer
