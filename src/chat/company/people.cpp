// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/people.h"

#include "chat/api/apicaller.h"
#include "chat/company/companycalls.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

People::People(ApiCaller *caller, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_inquiry(
          pace.again,
          [this](QObject *context, const Inquiry<User>::Answer &answer) { ask(context, answer); },
          [this](const User &user) { take(user); })
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
    if (userId.isEmpty() || userId == "__team"_L1) // never fetched as a user (wire E11)
        return standIn(userId);
    const auto known = m_known.constFind(userId);
    if (known != m_known.cend())
        return *known;

    m_known.insert(userId, standIn(userId));
    m_wanted.append(userId);
    if (!m_inquiry.isUnderWay())
        m_inquiry.ask();
    return standIn(userId);
}

void People::ask(QObject *context, const Inquiry<User>::Answer &answer)
{
    const QString id = m_wanted.first();
    Calls::user(m_caller, id, context, [this, id, answer](const Result<User> &user) {
        if (!user && isToBeTriedAgain(user.error())) {
            m_wanted.move(0, m_wanted.size() - 1); // the others need not wait for this one
            answer(user);
            return;
        }
        constexpr int forbidden = 403;
        if (user)
            m_unreadable = 0;
        else if (user.error().kind != Error::Kind::NotFound && user.error().httpStatus != forbidden)
            m_owed.append(id); // the network's word, or one that may be another tomorrow
        User person = user ? *user : standIn(id);
        person.id = id;
        answer(person);
    });
}

bool People::isToBeTriedAgain(const Error &error)
{
    constexpr int mostUnreadable = 3; // in a row, of whomever: no more would be repeated
    if (error.kind == Error::Kind::Protocol)
        return ++m_unreadable <= mostUnreadable;
    return isWorthARepeat(error);
}

void People::wake()
{
    m_wanted += std::exchange(m_owed, {});
    if (m_wanted.isEmpty() || m_inquiry.isUnderWay())
        return;
    m_unreadable = 0;
    m_inquiry.ask();
}

void People::take(const User &user)
{
    User person = user;
    if (person.displayName.isEmpty())
        person.displayName = m_team.displayName;
    if (!person.avatarUrl.isValid() || person.avatarUrl.isEmpty())
        person.avatarUrl = m_team.avatarUrl;
    m_wanted.removeOne(person.id);
    m_known.insert(person.id, person);
    if (!m_wanted.isEmpty())
        m_inquiry.ask();
    Q_EMIT learned(person);
}

void People::clear()
{
    m_recalled.clear();
    m_known.clear();
    m_wanted.clear();
    m_owed.clear();
    m_inquiry.stop();
}

} // namespace Kustomer
