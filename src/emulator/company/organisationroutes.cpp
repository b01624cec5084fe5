// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/company/organisationroutes.h"

#include "emulator/stage/resourcefile.h"

#include <QFile>
#include <QJsonArray>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void OrganisationRoutes::addTo(Router &router, const Gate &gate)
{
    const auto settings = [this](const Call &) {
        return this->settings();
    };
    router.add("GET"_ba, u"/p/v1/chat/settings"_s, settings);
    router.add("GET"_ba, u"/c/v1/chat/settings"_s, settings);
    router.add(
        "GET"_ba, u"/p/v1/schedules/{}"_s,
        gate.customer([this](const Call &call, const Tracking &) { return schedule(call); }));
    router.add("GET"_ba, u"/c/v1/users/{}"_s,
               gate.customer([this](const Call &call, const Tracking &) { return agent(call); }));
    router.add("GET"_ba, u"/avatars/{}"_s, [this](const Call &call) { return avatar(call); });
}

HttpResponse OrganisationRoutes::settings() const
{
    return HttpResponse::json(Resources::document(m_resources.settings()));
}

HttpResponse OrganisationRoutes::schedule(const Call &call) const
{
    const auto id = call.arguments.first();
    const auto schedule = m_store.organisation().schedules[id].toObject();
    if (schedule.isEmpty())
        return HttpResponse::error(Problem::notFound(u"No such schedule"_s));

    auto document = Resources::document({{u"type"_s, u"schedule"_s},
                                         {u"id"_s, schedule["id"_L1].toString(id)},
                                         {u"attributes"_s, schedule["attributes"_L1]}});
    if (call.request.parameter(u"include"_s) == "holidays"_L1) {
        QJsonArray included;
        for (const auto &holiday : schedule["holidays"_L1].toArray()) {
            const auto holidayId = u"%1-holiday-%2"_s.arg(id).arg(included.size() + 1);
            included.append(QJsonObject{{u"type"_s, u"holiday"_s},
                                        {u"id"_s, holiday["id"_L1].toString(holidayId)},
                                        {u"attributes"_s, holiday}});
        }
        document[u"included"_s] = included;
    }
    return HttpResponse::json(document);
}

HttpResponse OrganisationRoutes::agent(const Call &call) const
{
    const auto agent = m_store.agent(call.arguments.first());
    if (!agent)
        return HttpResponse::error(Problem::notFound(u"No such user"_s));
    return HttpResponse::json(Resources::document(m_resources.of(*agent)));
}

HttpResponse OrganisationRoutes::avatar(const Call &call) const
{
    const auto name = call.arguments.first();
    QFile file(resourceFile(u"avatars/"_s + name));
    if (name.contains(u'/') || name.startsWith(u'.') || !file.open(QIODevice::ReadOnly))
        return HttpResponse::error(Problem::notFound(u"No such picture"_s));
    return HttpResponse::file(file.readAll(), "image/png"_ba);
}

} // namespace Kustomer::Emulation
