// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/people.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

People::People(KustomerApi *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
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
    if (userId.isEmpty() || userId == "__team"_L1) // never fetched as a user (E11)
        return standIn(userId);
    const auto known = m_known.constFind(userId);
    if (known != m_known.cend())
        return *known;

    m_known.insert(userId, standIn(userId));
    m_api->user(userId, m_questions.get(), [this, userId](const Result<User> &user) {
        if (!user) {
            m_known.remove(userId); // the next message asks again
            return;
        }
        User person = *user;
        if (person.displayName.isEmpty())
            person.displayName = m_team.displayName;
        if (!person.avatarUrl.isValid() || person.avatarUrl.isEmpty())
            person.avatarUrl = m_team.avatarUrl;
        m_known.insert(userId, person);
        Q_EMIT learned(person);
    });
    return standIn(userId);
}

void People::clear()
{
    m_recalled.clear();
    m_known.clear();
    m_questions = std::make_unique<QObject>();
}

} // namespace Kustomer
