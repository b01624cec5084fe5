// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/neighbours.h"

#include "emulator/service.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Neighbours::Neighbours(Doors &doors)
{
    doors.control("POST"_ba, u"/organisations"_s, std::bind_front(&Neighbours::add, this));
    doors.control("GET"_ba, u"/organisations"_s, std::bind_front(&Neighbours::list, this));
    doors.control("DELETE"_ba, u"/organisations/{}"_s, std::bind_front(&Neighbours::remove, this));
}

Neighbours::~Neighbours() = default;

Answer Neighbours::add(Visit &visit)
{
    auto &body = visit.body;
    const EmulatorOptions options{.port = quint16(body.number(u"port"_s, 0, 0, 65'535)),
                                  .organisation = body.requiredText(u"name"_s),
                                  .chatSecret = body.text(u"chatSecret"_s),
                                  .scenario = body.text(u"scenario"_s, u"empty"_s)};
    const auto settings = body.object(u"settings"_s);
    if (m_services.contains(options.organisation))
        body.complain(u"name"_s, u"there is one of this name"_s);
    body.refuseOthers();
    if (body.problem())
        return *body.problem();
    auto service = std::make_unique<Service>(options);
    if (!service->listen())
        return Problem::badRequest(service->errorString());
    service->hall().company.setSettings(settings);
    const auto access = service->access();
    m_services[options.organisation] = std::move(service);
    return HttpResponse::json(access, 201);
}

Answer Neighbours::list(const Visit &) const
{
    QJsonArray data;
    for (const auto &[name, service] : m_services)
        data.append(service->access());
    return HttpResponse::json({{u"data"_s, data}});
}

Answer Neighbours::remove(const Visit &visit)
{
    if (m_services.erase(visit.arguments.first()) == 0)
        return Problem::notFound(u"No such organisation"_s);
    return HttpResponse::empty();
}

} // namespace Kustomer::Emulation
