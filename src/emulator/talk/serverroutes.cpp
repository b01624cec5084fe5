// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/serverroutes.h"

#include "emulator/http/jsonreader.h"
#include "emulator/talk/listings.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void ServerRoutes::addTo(Router &router, const Gate &gate)
{
    const auto add = [&](const QByteArray &method, const QString &path, auto member) {
        router.add(method, path,
                   gate.server([this, member](const Call &call) { return (this->*member)(call); }));
    };
    add("GET"_ba, u"/v2.1/chat/sessions"_s, &ServerRoutes::listSessions);
    add("POST"_ba, u"/v2.1/chat/sessions"_s, &ServerRoutes::createSession);
    add("GET"_ba, u"/v2.1/chat/sessions/{}/messages"_s, &ServerRoutes::listMessages);
    add("POST"_ba, u"/v2.1/chat/messages"_s, &ServerRoutes::postAsCustomer);
    add("POST"_ba, u"/v2.1/chat/outbound/messages"_s, &ServerRoutes::postAsAgent);
    add("POST"_ba, u"/v2.1/chat/outbound/typing"_s, &ServerRoutes::type);
}

HttpResponse ServerRoutes::listSessions(const Call &call) const
{
    auto customerId = call.request.parameter(u"customerId"_s);
    const auto trackingId = call.request.parameter(u"trackingId"_s);
    if (customerId.isEmpty() && trackingId.isEmpty()) {
        return HttpResponse::error(Problem::badRequest(u"customerId or trackingId is required"_s,
                                                       {{u"parameter"_s, u"customerId"_s}}));
    }
    if (customerId.isEmpty())
        customerId = m_store.trackingById(trackingId).value_or(Tracking()).customerId;
    auto sessions = m_store.sessions(customerId);
    if (!trackingId.isEmpty())
        sessions.removeIf([&](const auto &session) { return session.trackingId != trackingId; });
    return sessionPage(sessions, m_resources, call.request);
}

HttpResponse ServerRoutes::createSession(const Call &call)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    JsonReader reader(*body);
    const auto customerId = reader.requiredText(u"customerId"_s);
    auto trackingId = reader.text(u"trackingId"_s);
    const auto title = reader.text(u"title"_s);
    const auto brandId = reader.text(u"brandId"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    if (!m_store.customer(customerId))
        return HttpResponse::error(Problem::notFound(u"No such customer"_s));
    const auto trackings = m_store.trackings(customerId);
    if (trackingId.isEmpty() && !trackings.isEmpty())
        trackingId = trackings.last().trackingId;
    const auto session = m_conversations.start(customerId, trackingId, title, brandId);
    return HttpResponse::json(Resources::document(m_resources.of(session)), 201);
}

HttpResponse ServerRoutes::listMessages(const Call &call) const
{
    const auto session = m_store.session(call.arguments.first());
    if (!session)
        return HttpResponse::error(Problem::notFound(u"No such conversation"_s));
    return messagePage(m_store.messages(session->id), m_resources, call.request);
}

HttpResponse ServerRoutes::postAsCustomer(const Call &call)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    const auto session = sessionIn(*body);
    if (!session)
        return HttpResponse::error(session.problem());
    JsonReader reader(*body);
    const MessageDraft draft{.sessionId = session->id,
                             .body = reader.requiredText(u"body"_s),
                             .trackingId = reader.text(u"trackingId"_s)};
    return reader.problem() ? HttpResponse::error(*reader.problem()) : post(draft);
}

HttpResponse ServerRoutes::postAsAgent(const Call &call)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    const auto session = sessionIn(*body);
    if (!session)
        return HttpResponse::error(session.problem());
    JsonReader reader(*body);
    const auto isAutomatic = reader.truth(u"auto"_s, false);
    const auto agentId = isAutomatic ? reader.text(u"from"_s) : reader.requiredText(u"from"_s);
    const MessageDraft draft{.sessionId = session->id,
                             .direction = Message::Direction::Out,
                             .body = reader.requiredText(u"body"_s),
                             .sentBy = isAutomatic ? QString() : agentId,
                             .trackingId = reader.text(u"trackingId"_s),
                             .meta = reader.object(u"meta"_s)};
    if (!isAutomatic && !m_store.agent(agentId))
        reader.complain(u"from"_s, u"no such user"_s);
    return reader.problem() ? HttpResponse::error(*reader.problem()) : post(draft);
}

HttpResponse ServerRoutes::type(const Call &call)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    const auto session = sessionIn(*body);
    if (!session)
        return HttpResponse::error(session.problem());
    JsonReader reader(*body);
    const auto agentId = reader.requiredText(u"from"_s);
    if (!reader.has(u"typing"_s))
        reader.complain(u"typing"_s, u"true or false is required"_s);
    const auto typing
        = reader.truth(u"typing"_s, true) ? Publisher::Typing::Started : Publisher::Typing::Ended;
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    m_publisher.publishTyping(session->id, agentId, typing);
    return HttpResponse::empty();
}

HttpResponse ServerRoutes::post(const MessageDraft &draft)
{
    const auto message = m_conversations.post(draft);
    if (!message)
        return HttpResponse::error(message.problem());
    return HttpResponse::json(Resources::document(m_resources.of(*message)), 201);
}

Outcome<ChatSession> ServerRoutes::sessionIn(const QJsonObject &body) const
{
    JsonReader reader(body);
    const auto id = reader.requiredText(u"session"_s);
    const auto customerId = reader.text(u"customerId"_s);
    if (reader.problem())
        return *reader.problem();
    const auto session = m_store.session(id);
    if (!session || (!customerId.isEmpty() && session->customerId != customerId))
        return Problem::notFound(u"No such conversation"_s);
    return *session;
}

} // namespace Kustomer::Emulation
