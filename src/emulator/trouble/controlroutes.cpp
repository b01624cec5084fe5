// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/trouble/controlroutes.h"

#include "emulator/company/company.h"
#include "emulator/people/identities.h"
#include "emulator/people/peopleresources.h"
#include "emulator/realtime/pusherserver.h"
#include "emulator/stage/resourcefile.h"
#include "emulator/stage/stage.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"
#include "emulator/trouble/faultjson.h"
#include "emulator/trouble/faultplan.h"
#include "emulator/trouble/realtimecontrol.h"
#include "emulator/trouble/requestlog.h"

#include <KustomerChat/EmulatorOptions>

#include <QJsonArray>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer answerWith(const Outcome<ChatSession> &session, const Resources &resources)
{
    if (!session)
        return session.problem();
    return HttpResponse::resource(resources.of(*session));
}

QString scheduleIn(const Visit &visit)
{
    const auto id = visit.request.parameter(u"id"_s);
    return id.isEmpty() ? u"default"_s : id;
}

} // namespace

void ControlRoutes::openDoors()
{
    const auto add = [this](const QByteArray &method, const QString &path, auto handler) {
        m_hall.doors.control(method, path, std::bind_front(handler, this));
    };
    add("GET"_ba, u""_s, &ControlRoutes::showRoutes);
    add("GET"_ba, u"/schema"_s, &ControlRoutes::showSchema);
    add("GET"_ba, u"/organisation"_s, &ControlRoutes::showOrganisation);
    add("POST"_ba, u"/scenario"_s, &ControlRoutes::plantScenario);
    add("POST"_ba, u"/faults"_s, &ControlRoutes::addFault);
    add("GET"_ba, u"/faults"_s, &ControlRoutes::showFaults);
    add("GET"_ba, u"/faults/{}"_s, &ControlRoutes::showFault);
    add("DELETE"_ba, u"/faults"_s, &ControlRoutes::clearFaults);
    add("GET"_ba, u"/requests"_s, &ControlRoutes::showRequests);
    add("DELETE"_ba, u"/requests"_s, &ControlRoutes::clearRequests);
    add("PATCH"_ba, u"/settings"_s, &ControlRoutes::changeSettings);
    add("PATCH"_ba, u"/behaviour"_s, &ControlRoutes::changeBehaviour);
    add("PUT"_ba, u"/schedule"_s, &ControlRoutes::putSchedule);
    add("DELETE"_ba, u"/schedule"_s, &ControlRoutes::deleteSchedule);
    add("POST"_ba, u"/clock"_s, &ControlRoutes::moveClock);
    add("POST"_ba, u"/tokens/expire"_s, &ControlRoutes::expireTokens);
    add("POST"_ba, u"/jwt"_s, &ControlRoutes::mintJwt);
    add("GET"_ba, u"/customers"_s, &ControlRoutes::findCustomer);
    add("GET"_ba, u"/visitors"_s, &ControlRoutes::showVisitors);
    add("POST"_ba, u"/sessions/{}/end"_s, &ControlRoutes::endSession);
    add("POST"_ba, u"/sessions/{}/reopen"_s, &ControlRoutes::reopenSession);
    add("GET"_ba, u"/realtime"_s, &ControlRoutes::showRealtime);
    add("POST"_ba, u"/realtime"_s, &ControlRoutes::disturbRealtime);
}

Answer ControlRoutes::showRoutes(const Visit &) const
{
    return HttpResponse::json({{u"data"_s, QJsonArray::fromStringList(m_hall.doors.routes())}});
}

Answer ControlRoutes::showSchema(const Visit &) const
{
    return HttpResponse::json(resourceObject(u"schema.json"_s));
}

Answer ControlRoutes::showOrganisation(const Visit &) const
{
    const auto organisation = m_hall.store.organisation();
    auto shown = m_hall.company.access();
    shown[u"id"_s] = organisation.id;
    shown[u"scenario"_s] = organisation.scenario;
    shown[u"realtimeKey"_s] = organisation.realtimeKey;
    shown[u"realtimeSecret"_s] = organisation.realtimeSecret;
    return HttpResponse::json(shown);
}

Answer ControlRoutes::plantScenario(Visit &visit)
{
    auto &body = visit.body;
    const auto name = body.text(u"name"_s);
    const auto content = body.object(u"content"_s);
    if (name.isEmpty() && !body.has(u"content"_s))
        body.complain(u"name"_s, u"a name or a content is required"_s);
    body.refuseOthers();
    if (body.problem())
        return *body.problem();
    const auto problem = name.isEmpty() ? m_hall.stage.plant(content) : m_hall.stage.plant(name);
    if (problem)
        return *problem;
    return HttpResponse::empty();
}

Answer ControlRoutes::addFault(Visit &visit)
{
    const auto fault = faultFrom(visit.body);
    if (!fault)
        return fault.problem();
    const int id = m_hall.faults.add(*fault);
    return HttpResponse::json(toJson(*m_hall.faults.find(id)), 201);
}

Answer ControlRoutes::showFaults(const Visit &) const
{
    QJsonArray faults;
    for (const auto &fault : m_hall.faults.pending())
        faults.append(toJson(fault));
    return HttpResponse::json({{u"data"_s, faults}});
}

Answer ControlRoutes::showFault(const Visit &visit) const
{
    const auto fault = m_hall.faults.find(visit.arguments.first().toInt());
    if (!fault)
        return Problem::notFound(u"No such fault"_s);
    return HttpResponse::json(toJson(*fault));
}

Answer ControlRoutes::clearFaults(const Visit &)
{
    m_hall.faults.clear();
    return HttpResponse::empty();
}

Answer ControlRoutes::showRequests(const Visit &) const
{
    return HttpResponse::json(m_hall.requests.toJson());
}

Answer ControlRoutes::clearRequests(const Visit &)
{
    m_hall.requests.clear();
    return HttpResponse::empty();
}

Answer ControlRoutes::changeSettings(Visit &visit)
{
    if (visit.body.problem())
        return *visit.body.problem();
    m_hall.company.setSettings(visit.body.all());
    return HttpResponse::json(m_hall.store.organisation().settings);
}

Answer ControlRoutes::changeBehaviour(Visit &visit)
{
    auto &body = visit.body;
    const auto policy
        = body.oneOf(u"endedConversations"_s, {u"refuse"_s, u"reopen"_s}, u"refuse"_s);
    const std::chrono::seconds timeout(body.number(u"activityTimeout"_s, 120, 1, 86'400));
    const std::chrono::milliseconds limit(body.number(u"authorisationTime"_s, 0, 0, 3'600'000));
    body.refuseOthers();
    if (body.problem())
        return *body.problem();
    if (body.has(u"authorisationTime"_s))
        m_hall.realtime.setAuthorisationTime(limit);
    using Ended = EmulatorStates::EndedConversations;
    if (body.has(u"endedConversations"_s))
        m_hall.talk.setEnded(policy == "reopen"_L1 ? Ended::Reopen : Ended::RefuseMessages);
    if (body.has(u"activityTimeout"_s))
        m_hall.realtime.setActivityTimeout(timeout);
    return HttpResponse::empty();
}

Answer ControlRoutes::putSchedule(Visit &visit)
{
    auto &body = visit.body;
    const auto attributes = body.object(u"attributes"_s);
    if (attributes.isEmpty())
        body.complain(u"attributes"_s, u"an object with the schedule is required"_s);
    const auto holidays = body.array(u"holidays"_s);
    const auto id = body.text(u"id"_s, scheduleIn(visit));
    body.refuseOthers();
    if (body.problem())
        return *body.problem();
    m_hall.company.setSchedule(
        scheduleIn(visit),
        {{u"id"_s, id}, {u"attributes"_s, attributes}, {u"holidays"_s, holidays}});
    return HttpResponse::empty();
}

Answer ControlRoutes::deleteSchedule(const Visit &visit)
{
    m_hall.company.setSchedule(scheduleIn(visit), {});
    return HttpResponse::empty();
}

Answer ControlRoutes::moveClock(Visit &visit)
{
    const int by = visit.body.number(u"advance"_s, 0, 0, 2'000'000'000);
    visit.body.refuseOthers();
    if (visit.body.problem())
        return *visit.body.problem();
    m_hall.clock.advance(std::chrono::milliseconds(by));
    return HttpResponse::empty();
}

Answer ControlRoutes::expireTokens(const Visit &)
{
    m_hall.people.expireAll();
    return HttpResponse::empty();
}

Answer ControlRoutes::mintJwt(Visit &visit)
{
    auto &body = visit.body;
    EmulatorIdentity identity{.email = body.text(u"email"_s),
                              .externalId = body.text(u"externalId"_s)};
    if (const auto issuedAt = body.date(u"issuedAt"_s); issuedAt.isValid())
        identity.issuedAt = issuedAt;
    body.refuseOthers();
    if (body.problem())
        return *body.problem();
    return HttpResponse::json({{u"jwt"_s, m_hall.company.mintLoginToken(identity)}}, 201);
}

Answer ControlRoutes::findCustomer(const Visit &visit) const
{
    const auto customer = m_hall.store.customerNamed(visit.request.parameter(u"email"_s));
    if (!customer)
        return Problem::notFound(u"No such customer"_s);
    return HttpResponse::resource(PeopleResources(m_hall.store).of(*customer));
}

Answer ControlRoutes::showVisitors(const Visit &) const
{
    QJsonArray visitors;
    for (const auto &visitor : m_hall.store.visitors())
        visitors.append(PeopleResources(m_hall.store).of(visitor));
    return HttpResponse::json({{u"data"_s, visitors}});
}

Answer ControlRoutes::endSession(const Visit &visit)
{
    return answerWith(m_hall.talk.lock(visit.arguments.first(), u"user_ended"_s), m_hall.resources);
}

Answer ControlRoutes::reopenSession(const Visit &visit)
{
    return answerWith(m_hall.talk.reopen(visit.arguments.first()), m_hall.resources);
}

Answer ControlRoutes::showRealtime(const Visit &) const
{
    return HttpResponse::json(realtimeTroubleLeft(m_hall));
}

Answer ControlRoutes::disturbRealtime(Visit &visit)
{
    if (const auto problem = Emulation::disturbRealtime(m_hall, visit.body))
        return *problem;
    return HttpResponse::empty();
}

} // namespace Kustomer::Emulation
