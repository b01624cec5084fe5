// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/realtime/pusherframe.h"
#include "transport/realtime/channelauthorization.h"
#include "transport/realtime/pusherrules.h"

#include <QTimer>

#include <map>
#include <memory>

namespace Kustomer {

/// The channels that are wanted, and how far each has come on the present connection (wire §9.3).
class PusherSubscriptions : public QObject
{
    Q_OBJECT

public:
    PusherSubscriptions(const PusherTimings &timings, RandomSource random, QObject *parent);

    void setAuthorizer(ChannelAuthorizer authorizer);

    void want(const QString &channel);
    void drop(const QString &channel);
    bool isWanted(const QString &channel) const;
    bool isSubscribed(const QString &channel) const;

    /// A new connection: asks for all wanted channels.
    void begin(const QString &socketId);
    /// The connection is gone, and whatever was asked on it.
    void end();

    /// The server confirmed a channel.
    void confirm(const QString &channel);
    /// The server or the authorizer said no, or nothing; tried again after a pause.
    void refuse(const QString &channel, const Error &error);

Q_SIGNALS:
    void frameReady(const Kustomer::ClientFrame &frame);
    void subscribed(const QString &channel);
    void failed(const QString &channel, const Kustomer::Error &error);

private:
    struct Subscription
    {
        Backoff pauses;
        bool isConfirmed = false;
        std::unique_ptr<QTimer> attempt; ///< and context of its callbacks; gone: they are off
    };

    void ask(const QString &channel);
    void join(const QString &channel, const ChannelAuthorization &authorization);

    PusherTimings m_timings;
    RandomSource m_random;
    ChannelAuthorizer m_authorizer;
    QString m_socketId;
    std::map<QString, Subscription> m_wanted;
};

} // namespace Kustomer
