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
    QJsonObject settings = {};
    /// Schedule id → `{attributes, holidays}`.
    QJsonObject schedules = {};
};

/// A support agent.
struct Agent
{
    QString id = {};
    QString displayName = {};
    /// File name below `/avatars/`.
    QString avatar = {};
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
};

} // namespace Kustomer::Emulation
