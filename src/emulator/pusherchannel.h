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

    /// Whether the service allows such a name (§9.4).
    static bool isValidName(const QString &name);
    static bool isPresence(const QString &name) { return name.startsWith(u"presence-"); }
    static bool isPrivate(const QString &name) { return name.startsWith(u"private-"); }
    static bool needsAuth(const QString &name) { return isPresence(name) || isPrivate(name); }

    bool isEmpty() const { return m_subscribers.isEmpty(); }
    bool has(PusherConnection *connection) const { return m_subscribers.contains(connection); }
    QList<PusherConnection *> subscribers() const { return m_order; }
    QString userId(PusherConnection *connection) const { return m_subscribers[connection].userId; }
    bool hasUser(const QString &userId) const;
    qsizetype memberCount() const { return members().size(); }
    /// `{presence: {count, ids, hash}}` as a new subscriber gets it.
    QJsonObject presence() const;

    void join(PusherConnection *connection, const PresenceMember &member = {});
    void leave(PusherConnection *connection);

private:
    QHash<QString, QJsonObject> members() const;

    QHash<PusherConnection *, PresenceMember> m_subscribers;
    QList<PusherConnection *> m_order;
};

} // namespace Kustomer::Emulation
