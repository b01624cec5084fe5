// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/pusherchannel.h"

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
                               [&](const auto &member) { return member.userId == userId; });
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
    if (!has(connection))
        m_order.append(connection);
    m_subscribers.insert(connection, member);
}

void PusherChannel::leave(PusherConnection *connection)
{
    m_subscribers.remove(connection);
    m_order.removeOne(connection);
}

QHash<QString, QJsonObject> PusherChannel::members() const
{
    QHash<QString, QJsonObject> members;
    for (const auto &member : m_subscribers)
        members.insert(member.userId, member.userInfo);
    return members;
}

} // namespace Kustomer::Emulation
