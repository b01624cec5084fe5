// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorRequest>
#include <KustomerChat/emulator_export.h>

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Kustomer {

namespace Emulation {
struct Hall;
}

/// Somebody who chats, as the service knows them.
struct EmulatorCustomer
{
    QString id;
    QString email;
    QString externalId;
    /// What describeCustomer() told.
    QJsonObject description;
    QDateTime lastActivity;
};

/// A conversation as the service has it.
struct EmulatorConversation
{
    QString id;
    QString customerId;
    QString title;
    QString brandId;
    QDateTime createdAt;
    QDateTime lastMessageAt;
    /// How far the customer has seen it; not valid for never.
    QDateTime lastSeenAt;
    /// Not valid while it is open.
    QDateTime endedAt;
    /// `user_ended`, `customer_ended` or `timed_out`.
    QString endReason;
    QJsonObject customAttributes;
    /// The assistant that it was to begin with.
    QString assistantId;
};

/// A message as the service has it.
struct EmulatorMessage
{
    QString id;
    QString conversationId;
    QString body;
    bool isFromCustomer = false;
    /// Agent who wrote it; empty for customers and for automatic messages.
    QString agentId;
    QDateTime createdAt;
    /// Value of the reply that was chosen.
    QString payload;
    QJsonObject meta;
    /// Ids of its attachments, in order.
    QStringList attachments;
};

/// Which requests are meant; what is empty matches all.
struct EmulatorRequestFilter
{
    QByteArray method = {};
    /// A prefix, or a pattern if it has a `*`.
    QString path = {};
};

/// Reads what an emulator holds, and waits for what shall happen there; see Emulator::probe().
///
/// Those that wait run the event loop meanwhile; false, after the time, comes with a warning that
/// says what happened instead.
class KUSTOMERCHAT_EMULATOR_EXPORT EmulatorProbe
{
public:
    using Time = std::chrono::milliseconds;

    explicit EmulatorProbe(const Emulation::Hall &hall);
    ~EmulatorProbe();
    Q_DISABLE_COPY_MOVE(EmulatorProbe)

    /// By address or id.
    std::optional<EmulatorCustomer> customer(const QString &name) const;
    /// Who chats without having logged in, the oldest first.
    QList<EmulatorCustomer> visitors() const;
    std::optional<EmulatorConversation> conversation(const QString &id) const;
    /// Messages of a conversation, the oldest first.
    QList<EmulatorMessage> messages(const QString &conversationId) const;
    QList<EmulatorRequest> requests(const EmulatorRequestFilter &filter) const;
    /// Whether a device of the customer listens to the realtime service.
    bool isConnected(const QString &customerId) const;

    /// Waits until any conversation has a message of this text.
    bool waitForMessage(const QString &body, Time timeout = Time(5000)) const;
    /// Waits until at least `count` such requests have come.
    bool waitForRequest(const EmulatorRequestFilter &filter, int count = 1,
                        Time timeout = Time(5000)) const;
    /// Waits until a device of the customer listens to the realtime service.
    bool waitForSubscription(const QString &customerId, Time timeout = Time(5000)) const;

private:
    const std::unique_ptr<const Emulation::Hall> m_hall;
};

} // namespace Kustomer
