// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/people.h"

#include "chat/base/writers.h"
#include "chat/company/companycalls.h"

namespace Kustomer {
namespace {

/// A person whom the server tells nobody about is as good as not there.
Result<User> presentOrAbsent(const Result<User> &user)
{
    constexpr int forbidden = 403;
    if (user || user.error().httpStatus != forbidden)
        return user;
    Error absent = user.error();
    absent.kind = Error::Kind::NotFound;
    return absent;
}

} // namespace

People::People(ApiCaller *caller, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_lookups(
          pace.again,
          [caller](const QString &id, QObject *context, const Lookups<User>::Answer &answer) {
              Calls::user(caller, id, context,
                          [answer](const Result<User> &user) { answer(presentOrAbsent(user)); });
          },
          [this](const QString &id, const Result<User> &found) { take(id, found); })
{ }

void People::setTeam(const QString &name, const QUrl &icon)
{
    m_team = {.id = {}, .displayName = name, .avatarUrl = icon};
}

User People::standIn(const QString &userId) const
{
    const User team{.id = userId, .displayName = m_team.displayName, .avatarUrl = m_team.avatarUrl};
    return m_recalled.value(userId, team);
}

User People::describe(const QString &userId)
{
    if (isNobody(userId)) // never fetched as a user
        return standIn(userId);
    const auto known = m_known.constFind(userId);
    if (known != m_known.cend())
        return *known;

    m_known.insert(userId, standIn(userId));
    m_lookups.add(userId);
    return standIn(userId);
}

void People::take(const QString &userId, const Result<User> &found)
{
    User person = found ? *found : standIn(userId);
    person.id = userId;
    if (person.displayName.isEmpty())
        person.displayName = m_team.displayName;
    if (!person.avatarUrl.isValid() || person.avatarUrl.isEmpty())
        person.avatarUrl = m_team.avatarUrl;
    m_known.insert(userId, person);
    Q_EMIT learned(person);
}

void People::clear()
{
    m_recalled.clear();
    m_known.clear();
    m_lookups.clear();
}

} // namespace Kustomer
