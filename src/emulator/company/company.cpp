// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/company/company.h"

#include "emulator/http/jsonpatch.h"
#include "emulator/keys/jwt.h"
#include "emulator/keys/logintoken.h"
#include "emulator/keys/signature.h"

#include <KustomerChat/EmulatorOptions>

#include <QJsonArray>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void Company::found(const QString &name, const QString &chatSecret, const QString &scenario)
{
    const auto now = m_clock.now();
    const auto id = m_store.nextId(now);
    const auto user = randomSecret().left(24);
    const QJsonObject key{{u"id"_s, randomSecret().left(24)},
                          {u"user"_s, user},
                          {u"sub"_s, user},
                          {u"org"_s, id},
                          {u"orgName"_s, name},
                          {u"userType"_s, u"machine"_s},
                          {u"roles"_s, QJsonArray{u"org.tracking"_s}},
                          {u"aud"_s, u"urn:consumer"_s},
                          {u"iss"_s, u"urn:api"_s},
                          {u"iat"_s, now.toSecsSinceEpoch()}};
    m_store.save(Organisation{.id = id,
                              .name = name,
                              .apiKey = mintedJwt(key, randomSecret()),
                              .chatSecret = chatSecret.isEmpty() ? randomSecret() : chatSecret,
                              .serverApiKey = randomSecret(),
                              .realtimeKey = randomSecret().left(20),
                              .realtimeSecret = randomSecret(),
                              .scenario = scenario});
}

void Company::setSettings(const QJsonObject &changes)
{
    auto organisation = m_store.organisation();
    organisation.settings = patched(organisation.settings, changes);
    m_store.save(organisation);
    m_store.commit();
}

void Company::setSchedule(const QString &id, const QJsonObject &schedule)
{
    auto organisation = m_store.organisation();
    if (schedule.isEmpty())
        organisation.schedules.remove(id);
    else
        organisation.schedules[id] = schedule;
    m_store.save(organisation);
    m_store.commit();
}

QJsonObject Company::access() const
{
    const auto organisation = m_store.organisation();
    auto realtimeUrl = m_store.baseUrl();
    return {{u"name"_s, organisation.name},
            {u"apiUrl"_s, m_store.baseUrl()},
            {u"realtimeUrl"_s, realtimeUrl.replace(u"http:"_s, u"ws:"_s)},
            {u"apiKey"_s, organisation.apiKey},
            {u"chatSecret"_s, organisation.chatSecret},
            {u"serverApiKey"_s, organisation.serverApiKey}};
}

QString Company::mintLoginToken(const EmulatorIdentity &identity) const
{
    return loginToken(identity, m_clock.now(), m_store.organisation().chatSecret);
}

} // namespace Kustomer::Emulation
