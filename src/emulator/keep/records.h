// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Kustomer::Emulation {

/// The organisation the emulator serves, with its keys and what it has configured.
struct Organisation
{
    QString id = {};
    QString name = {};
    QString apiKey = {};
    QString chatSecret = {};
    QString serverApiKey = {};
    QString realtimeKey = {};
    QString realtimeSecret = {};
    /// Name of the scenario that it was made from.
    QString scenario = {};
    QJsonObject settings = {};
    /// Schedule id → `{attributes, holidays}`.
    QJsonObject schedules = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("name", self.name);
        field("apiKey", self.apiKey);
        field("chatSecret", self.chatSecret);
        field("serverApiKey", self.serverApiKey);
        field("realtimeKey", self.realtimeKey);
        field("realtimeSecret", self.realtimeSecret);
        field("scenario", self.scenario);
        field("settings", self.settings);
        field("schedules", self.schedules);
    }
};

/// A support agent.
struct Agent
{
    QString id = {};
    QString displayName = {};
    /// File name below `/avatars/`.
    QString avatar = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("displayName", self.displayName);
        field("avatar", self.avatar);
    }
};

/// Somebody who chats, known or anonymous.
struct Customer
{
    QString id = {};
    QString email = {};
    QString externalId = {};
    QDateTime lastActivity = {};
    /// What E6 told about the customer.
    QJsonObject description = {};

    /// Moves lastActivity on: never back, and never twice to the same millisecond (E7).
    void touch(const QDateTime &now)
    {
        lastActivity = lastActivity.isValid() ? qMax(now, lastActivity.addMSecs(1)) : now;
    }

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("email", self.email);
        field("externalId", self.externalId);
        field("lastActivity", self.lastActivity);
        field("description", self.description);
    }
};

/// An installation and the customer it stands for at the moment (§3.1).
struct Tracking
{
    enum class Standing { Anonymous, Verified, Expired };

    QString id = {};
    QString trackingId = {};
    QString token = {};
    QString customerId = {};
    Standing standing = Standing::Anonymous;
    QDateTime createdAt = {};
    QDateTime verifiedAt = {};

    QString key() const { return trackingId; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("trackingId", self.trackingId);
        field("token", self.token);
        field("customerId", self.customerId);
        field("standing", self.standing);
        field("createdAt", self.createdAt);
        field("verifiedAt", self.verifiedAt);
    }
};

/// A conversation; the wire calls it a chat session.
struct ChatSession
{
    QString id = {};
    QString customerId = {};
    QString trackingId = {};
    QString title = {};
    QString brandId = {};
    QString preview = {};
    QDateTime createdAt = {};
    QDateTime lastSeenAt = {};
    QDateTime lastMessageAt = {};
    QDateTime lockedAt = {};
    QString lockReason = {};
    QJsonObject custom = {};

    bool isLocked() const { return lockedAt.isValid(); }
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
        field("preview", self.preview);
        field("createdAt", self.createdAt);
        field("lastSeenAt", self.lastSeenAt);
        field("lastMessageAt", self.lastMessageAt);
        field("lockedAt", self.lockedAt);
        field("lockReason", self.lockReason);
        field("custom", self.custom);
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
    /// Value of the reply the customer chose (§16.2).
    QString payload = {};
    /// Key that makes a repeated post harmless.
    QString idempotencyKey = {};
    QJsonObject meta = {};

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
    }
};

} // namespace Kustomer::Emulation
