// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Kustomer::Emulation {

/// A support agent.
struct Agent
{
    QString id = {};
    QString displayName = {};
    /// File name below `/avatars/`, or the address of a picture.
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
    /// What wire E6 told about the customer.
    QJsonObject description = {};

    /// Moves lastActivity on and answers with where it is now: never back, and never twice at the
    /// same millisecond (wire E7).
    QDateTime touch(const QDateTime &now)
    {
        lastActivity = lastActivity.isValid() ? qMax(now, lastActivity.addMSecs(1)) : now;
        return lastActivity;
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

/// An installation and the customer it stands for at the moment (wire §3.1).
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

} // namespace Kustomer::Emulation
