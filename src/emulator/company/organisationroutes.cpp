// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/company/organisationroutes.h"

#include "emulator/http/jsonapi.h"
#include "emulator/http/jsonpatch.h"
#include "emulator/stage/resourcefile.h"

#include <QFile>
#include <QJsonArray>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void OrganisationRoutes::openDoors(Doors &doors)
{
    const auto settings = std::bind_front(&OrganisationRoutes::settings, this);
    doors.open("GET"_ba, u"/p/v1/chat/settings"_s, settings);
    doors.open("GET"_ba, u"/c/v1/chat/settings"_s, settings);
    doors.open("GET"_ba, u"/avatars/{}"_s, std::bind_front(&OrganisationRoutes::avatar, this));
    doors.customer("GET"_ba, u"/p/v1/schedules/{}"_s,
                   std::bind_front(&OrganisationRoutes::schedule, this));
    doors.customer("GET"_ba, u"/c/v1/users/{}"_s,
                   std::bind_front(&OrganisationRoutes::agent, this));
    doors.server("GET"_ba, u"/v1/auth/customer/settings"_s,
                 std::bind_front(&OrganisationRoutes::secret, this));
}

/// Texts in the language that was asked for come from the setting `translations`, which is ours.
Answer OrganisationRoutes::settings(const Visit &visit) const
{
    const auto organisation = m_store.organisation();
    auto attributes = organisation.settings;
    const auto translations = attributes.take(u"translations"_s);
    const auto lang = visit.request.parameter(u"lang"_s);
    for (const auto &language : {lang.section(u'_', 0, 0), lang})
        attributes = patched(attributes, translations[language].toObject());
    attributes[u"pusherAccessKey"_s] = organisation.toldRealtimeKey();
    for (const auto &picture : {u"teamIconUrl"_s, u"embedIconUrl"_s, u"offhoursImageUrl"_s}) {
        const auto place = attributes[picture].toString();
        if (place.startsWith(u'/'))
            attributes[picture] = m_store.baseUrl() + place;
    }
    return HttpResponse::resource(resource(u"chat_settings"_s, organisation.id, attributes));
}

Answer OrganisationRoutes::schedule(const Visit &visit) const
{
    const auto id = visit.arguments.first();
    const auto schedule = m_store.organisation().schedules[id].toObject();
    if (schedule.isEmpty())
        return Problem::notFound(u"No such schedule"_s);

    QJsonObject document{{u"data"_s,
                          resource(u"schedule"_s, schedule["id"_L1].toString(id),
                                   schedule["attributes"_L1].toObject())}};
    const auto includes = visit.request.parameter(u"include"_s).split(u',');
    if (includes.contains(u"holidays"_s)) {
        QJsonArray included;
        for (const auto &holiday : schedule["holidays"_L1].toArray()) {
            const auto holidayId = u"%1-holiday-%2"_s.arg(id).arg(included.size() + 1);
            included.append(
                resource(u"holiday"_s, holiday["id"_L1].toString(holidayId), holiday.toObject()));
        }
        document[u"included"_s] = included;
    }
    return HttpResponse::json(document);
}

Answer OrganisationRoutes::agent(const Visit &visit) const
{
    const auto agent = m_store.agent(visit.arguments.first());
    if (!agent)
        return Problem::notFound(u"No such user"_s);
    return HttpResponse::resource(m_people.of(*agent));
}

/// Only the address of it is known (wire §3.2), not its answer.
Answer OrganisationRoutes::secret(const Visit &) const
{
    const auto organisation = m_store.organisation();
    return HttpResponse::resource(resource(u"customer_auth_settings"_s, organisation.id,
                                           {{u"secret"_s, organisation.chatSecret}}));
}

Answer OrganisationRoutes::avatar(const Visit &visit) const
{
    const auto name = visit.arguments.first();
    QFile file(resourceFile(u"avatars/"_s + name));
    if (name.contains(u'/') || name.startsWith(u'.') || !file.open(QIODevice::ReadOnly))
        return Problem::notFound(u"No such picture"_s);
    return HttpResponse::file(file.readAll(), "image/png"_ba);
}

} // namespace Kustomer::Emulation
