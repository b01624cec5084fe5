// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/trouble/controlroutes.h"

#include "emulator/trouble/faultjson.h"
#include "emulator/trouble/realtimecontrol.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpResponse sessionAnswer(const Outcome<ChatSession> &session, const Resources &resources)
{
    return session ? HttpResponse::json(Resources::document(resources.of(*session)))
                   : HttpResponse::error(session.problem());
}

} // namespace

ControlRoutes::ControlRoutes(Service &service)
    : m_service(service)
{
    add("GET"_ba, u"/emulator/organisation"_s, &ControlRoutes::showAccess);
    add("POST"_ba, u"/emulator/organisations"_s, &ControlRoutes::addOrganisation);
    add("POST"_ba, u"/emulator/scenario"_s, &ControlRoutes::plantScenario);
    add("POST"_ba, u"/emulator/faults"_s, &ControlRoutes::addFault);
    add("GET"_ba, u"/emulator/faults"_s, &ControlRoutes::showFaults);
    add("DELETE"_ba, u"/emulator/faults"_s, &ControlRoutes::clearFaults);
    add("GET"_ba, u"/emulator/requests"_s, &ControlRoutes::showRequests);
    add("DELETE"_ba, u"/emulator/requests"_s, &ControlRoutes::clearRequests);
    add("PATCH"_ba, u"/emulator/settings"_s, &ControlRoutes::changeSettings);
    add("PATCH"_ba, u"/emulator/behaviour"_s, &ControlRoutes::changeBehaviour);
    add("PUT"_ba, u"/emulator/schedule"_s, &ControlRoutes::putSchedule);
    add("DELETE"_ba, u"/emulator/schedule"_s, &ControlRoutes::deleteSchedule);
    add("POST"_ba, u"/emulator/clock"_s, &ControlRoutes::moveClock);
    add("POST"_ba, u"/emulator/tokens/expire"_s, &ControlRoutes::expireTokens);
    add("POST"_ba, u"/emulator/jwt"_s, &ControlRoutes::mintJwt);
    add("POST"_ba, u"/emulator/sessions/{}/end"_s, &ControlRoutes::endSession);
    add("POST"_ba, u"/emulator/sessions/{}/reopen"_s, &ControlRoutes::reopenSession);
    add("POST"_ba, u"/emulator/realtime"_s, &ControlRoutes::disturbRealtime);
}

void ControlRoutes::add(const QByteArray &method, const QString &path, Action action)
{
    m_service.router().add(method, path, [this, action](const Call &call) {
        const auto body = jsonBodyFrom(call.request.body);
        return body ? (this->*action)(call, *body) : HttpResponse::error(body.problem());
    });
}

HttpResponse ControlRoutes::showAccess(const Call &, const QJsonObject &)
{
    const auto &organisation = m_service.store().organisation();
    auto access = m_service.access();
    access[u"id"_s] = organisation.id;
    access[u"name"_s] = organisation.name;
    access[u"realtimeKey"_s] = organisation.realtimeKey;
    access[u"realtimeSecret"_s] = organisation.realtimeSecret;
    return HttpResponse::json(access);
}

HttpResponse ControlRoutes::addOrganisation(const Call &, const QJsonObject &body)
{
    JsonReader reader(body);
    const EmulatorOptions options{.port = quint16(reader.number(u"port"_s, 0, 0, 65'535)),
                                  .organisation = reader.requiredText(u"name"_s),
                                  .chatSecret = reader.text(u"chatSecret"_s),
                                  .scenario = reader.text(u"scenario"_s, u"empty"_s)};
    const auto settings = reader.object(u"settings"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    auto other = std::make_unique<Service>();
    if (!other->listen(options))
        return HttpResponse::error(Problem::badRequest(other->errorString()));
    other->setSettings(settings);
    m_others.push_back(std::move(other));
    return HttpResponse::json(m_others.back()->access(), 201);
}

HttpResponse ControlRoutes::plantScenario(const Call &, const QJsonObject &body)
{
    JsonReader reader(body);
    const auto name = reader.text(u"name"_s);
    const auto content = reader.object(u"content"_s);
    if (name.isEmpty() && !reader.has(u"content"_s))
        reader.complain(u"name"_s, u"a name or a content is required"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    const auto scenario = name.isEmpty() ? scenarioFrom(content) : loadScenario(name);
    if (!scenario)
        return HttpResponse::error(scenario.problem());
    m_service.plantScenario(*scenario);
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::addFault(const Call &, const QJsonObject &body)
{
    const auto fault = faultFrom(body);
    if (!fault)
        return HttpResponse::error(fault.problem());
    m_service.faults().add(*fault);
    return HttpResponse::json(toJson(*fault), 201);
}

HttpResponse ControlRoutes::showFaults(const Call &, const QJsonObject &)
{
    QJsonArray faults;
    for (const auto &fault : m_service.faults().faults())
        faults.append(toJson(fault));
    return HttpResponse::json({{u"data"_s, faults}});
}

HttpResponse ControlRoutes::clearFaults(const Call &, const QJsonObject &)
{
    m_service.faults().clear();
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::showRequests(const Call &, const QJsonObject &)
{
    return HttpResponse::json(m_service.requests().toJson());
}

HttpResponse ControlRoutes::clearRequests(const Call &, const QJsonObject &)
{
    m_service.requests().clear();
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::changeSettings(const Call &, const QJsonObject &body)
{
    m_service.setSettings(body);
    return HttpResponse::json(m_service.store().organisation().settings);
}

HttpResponse ControlRoutes::changeBehaviour(const Call &, const QJsonObject &body)
{
    JsonReader reader(body);
    const auto policy
        = reader.oneOf(u"endedConversations"_s, {u"refuse"_s, u"reopen"_s}, u"refuse"_s);
    const int timeout = reader.number(u"activityTimeout"_s, 120, 1, 86'400);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    m_service.conversations().setLockedPolicy(policy == "reopen"_L1
                                                  ? Conversations::LockedPolicy::Reopen
                                                  : Conversations::LockedPolicy::RefuseMessages);
    m_service.realtime().setActivityTimeout(std::chrono::seconds(timeout));
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::putSchedule(const Call &call, const QJsonObject &body)
{
    JsonReader reader(body);
    if (reader.object(u"attributes"_s).isEmpty())
        reader.complain(u"attributes"_s, u"an object with the schedule is required"_s);
    reader.array(u"holidays"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    const auto id = call.request.parameter(u"id"_s);
    m_service.setSchedule(id.isEmpty() ? u"default"_s : id, body);
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::deleteSchedule(const Call &call, const QJsonObject &)
{
    const auto id = call.request.parameter(u"id"_s);
    m_service.setSchedule(id.isEmpty() ? u"default"_s : id, {});
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::moveClock(const Call &, const QJsonObject &body)
{
    JsonReader reader(body);
    const int by = reader.number(u"advance"_s, 0, 0, 2'000'000'000);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    m_service.advanceClock(std::chrono::milliseconds(by));
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::expireTokens(const Call &, const QJsonObject &)
{
    m_service.identities().expireAll();
    return HttpResponse::empty();
}

HttpResponse ControlRoutes::mintJwt(const Call &, const QJsonObject &body)
{
    JsonReader reader(body);
    EmulatorIdentity identity{.email = reader.text(u"email"_s),
                              .externalId = reader.text(u"externalId"_s)};
    if (const auto issuedAt = reader.date(u"issuedAt"_s); issuedAt.isValid())
        identity.issuedAt = issuedAt;
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    return HttpResponse::json({{u"jwt"_s, m_service.mintLoginToken(identity)}}, 201);
}

HttpResponse ControlRoutes::endSession(const Call &call, const QJsonObject &)
{
    return sessionAnswer(m_service.conversations().lock(call.arguments.first(), u"user_ended"_s),
                         m_service.resources());
}

HttpResponse ControlRoutes::reopenSession(const Call &call, const QJsonObject &)
{
    return sessionAnswer(m_service.conversations().reopen(call.arguments.first()),
                         m_service.resources());
}

HttpResponse ControlRoutes::disturbRealtime(const Call &, const QJsonObject &body)
{
    const auto problem = Emulation::disturbRealtime(m_service, body);
    return problem ? HttpResponse::error(*problem) : HttpResponse::empty();
}

} // namespace Kustomer::Emulation
