// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/people.h"

#include "chat/base/age.h"
#include "chat/base/writers.h"
#include "chat/company/companycalls.h"

namespace Kustomer {
namespace {

const QString teamId = QStringLiteral("__team");

/// For so long nobody changes their name, as far as it matters.
constexpr std::chrono::hours fresh(1);

/// A person whom the server tells nobody about is as good as not there.
Result<User> presentOrAbsent(const Result<User> &user)
{
    constexpr int forbidden = 403;
    if (user || user.error().httpStatus != forbidden)
        return user;
    return Error{.kind = Error::Kind::NotFound,
                 .httpStatus = user.error().httpStatus,
                 .code = user.error().code,
                 .message = user.error().message,
                 .details = user.error().details};
}

} // namespace

People::People(ApiCaller *caller, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_clock(pace.clock)
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
    const User team{.id = {}, .displayName = name, .avatarUrl = icon};
    if (std::exchange(m_team, team) == team)
        return;
    m_recalled.remove({}); // as the team was called then
    m_recalled.remove(teamId);
    QMetaObject::invokeMethod(this, &People::tellOfTeam, Qt::QueuedConnection);
}

void People::tellOfTeam()
{
    QList<User> concerned{completed({}), completed({.id = teamId})};
    for (const Known &known : std::as_const(m_known)) {
        const User shown = completed(known.told);
        if (shown != known.told)
            concerned.append(shown);
    }
    for (const User &person : std::as_const(concerned))
        Q_EMIT learned(person);
}

/// The team lends what the server does not tell (wire E18).
User People::completed(User person) const
{
    if (person.displayName.isEmpty())
        person.displayName = m_team.displayName;
    if (!person.avatarUrl.isValid() || person.avatarUrl.isEmpty())
        person.avatarUrl = m_team.avatarUrl;
    return person;
}

User People::recalled(const QString &userId) const
{
    return m_recalled.value(userId, {.id = userId});
}

void People::recall(const User &user)
{
    if (!isNobody(user.id) || m_team.displayName.isEmpty())
        m_recalled.insert(user.id, user);
}

User People::describe(const QString &userId)
{
    if (isNobody(userId)) // never fetched as a user
        return completed(recalled(userId));
    const QDateTime now = m_clock();
    const auto known = m_known.find(userId);
    if (known == m_known.end()) {
        m_known.insert(userId, {recalled(userId), now});
        m_lookups.add(userId);
        return completed(recalled(userId));
    }
    if (!isAsking(userId) && hasAge(known->askedAt, now, fresh)) {
        known->askedAt = now;
        m_lookups.add(userId);
    }
    return completed(known->told);
}

User People::toldOf(const User &shown) const
{
    const auto known = m_known.constFind(shown.id);
    return known == m_known.cend() ? shown : known->told;
}

void People::noteAssistant(const QString &userId)
{
    if (!userId.isEmpty()) // which is anybody's
        m_assistants.insert(userId);
}

void People::take(const QString &userId, const Result<User> &found)
{
    Known &known = m_known[userId];
    if (found)
        known.told = *found;
    known.told.id = userId;
    Q_EMIT learned(completed(known.told));
}

void People::clear()
{
    m_recalled.clear();
    m_known.clear();
    m_lookups.clear();
}

} // namespace Kustomer
