// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/clock.h"
#include "emulator/realtime/channelnames.h"
#include "emulator/realtime/countdown.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

#include <QObject>

namespace Kustomer::Emulation {

class PusherServer;

/// Tells every device of a customer what happens in the conversations (wire §8.2).
class Publisher : public QObject
{
    Q_OBJECT

public:
    /// An event may not be larger than this, or it is clipped (wire §8.3).
    static constexpr qsizetype MaxEvent = 10'240;

    Publisher(const Store &store, const Resources &resources, const Clock &clock,
              PusherServer &realtime, QObject *parent = nullptr);

    /// Name of the event that tells of typing (wire §8.4).
    static QString typingEvent();
    ChannelNames channels() const { return ChannelNames(m_store.organisation().id); }
    void publish(const Message &message);
    void publishEnd(const ChatSession &session);
    /// Shows or hides an agent's typing in a conversation (wire §8.4).
    void publishTyping(const QString &sessionId, const QString &agentId,
                       Conversations::Typing typing, Conversations::Typist typist);
    /// Tells every device of a customer of a document, `{data, included?}`.
    void publishToCustomer(const QString &customerId, const QString &event,
                           const QJsonObject &document);
    /// Whether a device of the customer listens.
    bool isHeardBy(const QString &customerId) const;
    /// Clips the next `count` events that somebody hears though they are small enough.
    void clipEvents(int count) { m_clippedEvents.set(count); }
    int eventsToClip() const { return m_clippedEvents.left(); }
    /// Sends text as it is to every device of a customer.
    void sendRaw(const QString &customerId, const QString &frame);

Q_SIGNALS:
    /// A device of the customer listens from now on.
    void customerConnected(const QString &customerId);

private:
    void noteSubscription(const QString &channel);
    QStringList personalChannels(const QString &customerId) const;

    const Store &m_store;
    const Resources &m_resources;
    const Clock &m_clock;
    PusherServer &m_realtime;
    Countdown m_clippedEvents;
};

} // namespace Kustomer::Emulation
