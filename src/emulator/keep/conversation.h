// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <utility>

namespace Kustomer::Emulation {

/// A conversation; the wire calls it a chat session.
struct ChatSession
{
    QString id = {};
    QString customerId = {};
    QString trackingId = {};
    QString title = {};
    QString brandId = {};
    /// Whom the customer asked to begin with.
    QString assistantId = {};
    QString preview = {};
    QDateTime createdAt = {};
    QDateTime lastSeenAt = {};
    QDateTime lastMessageAt = {};
    QDateTime lockedAt = {};
    QString lockReason = {};
    QJsonObject custom = {};
    /// When the customer lost it: it was merged into another one, moved or deleted.
    QDateTime removedAt = {};

    bool isRemoved() const { return removedAt.isValid(); }
    bool isLocked() const { return lockedAt.isValid(); }
    /// Lets the customer write again; whether that was not so before.
    bool unlock()
    {
        lockReason.clear();
        return std::exchange(lockedAt, {}).isValid();
    }
    QDateTime lastActivity() const { return lastMessageAt.isValid() ? lastMessageAt : createdAt; }

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("customerId", self.customerId);
        field("trackingId", self.trackingId);
        field("title", self.title);
        field("brandId", self.brandId);
        field("assistantId", self.assistantId);
        field("preview", self.preview);
        field("createdAt", self.createdAt);
        field("lastSeenAt", self.lastSeenAt);
        field("lastMessageAt", self.lastMessageAt);
        field("lockedAt", self.lockedAt);
        field("lockReason", self.lockReason);
        field("custom", self.custom);
        field("removedAt", self.removedAt);
    }
};

/// One message of a conversation.
struct Message
{
    enum class Direction { In, Out };

    QString id = {};
    QString sessionId = {};
    QString customerId = {};
    QString trackingId = {};
    Direction direction = Direction::In;
    QString body = {};
    QDateTime createdAt = {};
    /// Agent who wrote it; empty for the customer's own and for automatic ones.
    QString sentBy = {};
    /// Value of the reply the customer chose (wire §16.2).
    QString payload = {};
    /// Key that makes a repeated post harmless.
    QString idempotencyKey = {};
    QJsonObject meta = {};
    /// Ids, in order.
    QJsonArray attachments = {};
    /// Campaign that said it; empty: none.
    QString campaignId = {};
    /// What is known of its links (wire §16.2).
    QJsonArray previews = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("sessionId", self.sessionId);
        field("customerId", self.customerId);
        field("trackingId", self.trackingId);
        field("direction", self.direction);
        field("body", self.body);
        field("createdAt", self.createdAt);
        field("sentBy", self.sentBy);
        field("payload", self.payload);
        field("idempotencyKey", self.idempotencyKey);
        field("meta", self.meta);
        field("attachments", self.attachments);
        field("campaignId", self.campaignId);
        field("previews", self.previews);
    }
};

} // namespace Kustomer::Emulation
