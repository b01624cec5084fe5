// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Kustomer::Emulation {

class PusherConnection;

/// Who is shown on a presence channel.
struct PresenceMember
{
    QString userId;
    QJsonObject userInfo = {};
};

/// One channel and who listens to it.
class PusherChannel
{
public:
    static constexpr int MaxMembers = 100;

    /// Whether the service allows such a name (wire §9.4).
    static bool isValidName(const QString &name);
    static bool isPresence(const QString &name) { return name.startsWith(u"presence-"); }
    static bool isPrivate(const QString &name) { return name.startsWith(u"private-"); }
    static bool needsAuth(const QString &name) { return isPresence(name) || isPrivate(name); }

    bool isEmpty() const { return m_subscribers.isEmpty(); }
    bool has(const PusherConnection *connection) const;
    QList<PusherConnection *> subscribers() const;
    QString userId(const PusherConnection *connection) const;
    bool hasUser(const QString &userId) const;
    qsizetype memberCount() const { return members().size(); }
    /// `{presence: {count, ids, hash}}` as a new subscriber gets it.
    QJsonObject presence() const;

    void join(PusherConnection *connection, const PresenceMember &member = {});
    void leave(const PusherConnection *connection);

private:
    struct Subscriber
    {
        PusherConnection *connection;
        PresenceMember member;
    };

    QHash<QString, QJsonObject> members() const;

    QList<Subscriber> m_subscribers; ///< in the order of joining
};

} // namespace Kustomer::Emulation
