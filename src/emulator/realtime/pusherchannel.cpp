// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/pusherchannel.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

bool PusherChannel::isValidName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_\\-=@,.;]{1,164}\\z"_s);
    return pattern.match(name).hasMatch();
}

bool PusherChannel::hasUser(const QString &userId) const
{
    return std::ranges::any_of(m_subscribers,
                               [&](const Subscriber &one) { return one.member.userId == userId; });
}

bool PusherChannel::has(const PusherConnection *connection) const
{
    return std::ranges::find(m_subscribers, connection, &Subscriber::connection)
        != m_subscribers.end();
}

QList<PusherConnection *> PusherChannel::subscribers() const
{
    QList<PusherConnection *> connections;
    for (const Subscriber &one : m_subscribers)
        connections.append(one.connection);
    return connections;
}

QString PusherChannel::userId(const PusherConnection *connection) const
{
    const auto found = std::ranges::find(m_subscribers, connection, &Subscriber::connection);
    return found == m_subscribers.end() ? QString() : found->member.userId;
}

QJsonObject PusherChannel::presence() const
{
    const auto all = members();
    QJsonArray ids;
    QJsonObject hash;
    for (auto member = all.begin(); member != all.end(); ++member) {
        ids.append(member.key());
        hash[member.key()] = member.value();
    }
    return {
        {u"presence"_s, QJsonObject{{u"count"_s, ids.size()}, {u"ids"_s, ids}, {u"hash"_s, hash}}}};
}

void PusherChannel::join(PusherConnection *connection, const PresenceMember &member)
{
    const auto found = std::ranges::find(m_subscribers, connection, &Subscriber::connection);
    if (found == m_subscribers.end())
        m_subscribers.append({connection, member});
    else
        found->member = member;
}

void PusherChannel::leave(const PusherConnection *connection)
{
    m_subscribers.removeIf([=](const Subscriber &one) { return one.connection == connection; });
}

QHash<QString, QJsonObject> PusherChannel::members() const
{
    QHash<QString, QJsonObject> members;
    for (const Subscriber &one : m_subscribers)
        members.insert(one.member.userId, one.member.userInfo);
    return members;
}

} // namespace Kustomer::Emulation
