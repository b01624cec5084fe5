// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/serverroutes.h"

#include "emulator/talk/listings.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void ServerRoutes::openDoors(Doors &doors)
{
    const auto add = [&](const QByteArray &method, const QString &path, auto handler) {
        doors.server(method, path, std::bind_front(handler, this));
    };
    add("GET"_ba, u"/v2.1/chat/sessions"_s, &ServerRoutes::listSessions);
    add("POST"_ba, u"/v2.1/chat/sessions"_s, &ServerRoutes::createSession);
    add("GET"_ba, u"/v2.1/chat/sessions/{}/messages"_s, &ServerRoutes::listMessages);
    add("POST"_ba, u"/v2.1/chat/messages"_s, &ServerRoutes::postAsCustomer);
    add("POST"_ba, u"/v2.1/chat/outbound/messages"_s, &ServerRoutes::postAsAgent);
    add("POST"_ba, u"/v2.1/chat/outbound/typing"_s, &ServerRoutes::type);
}

Answer ServerRoutes::listSessions(const Visit &visit) const
{
    auto customerId = visit.request.parameter(u"customerId"_s);
    const auto trackingId = visit.request.parameter(u"trackingId"_s);
    if (customerId.isEmpty() && trackingId.isEmpty()) {
        return Problem::badRequest(u"customerId or trackingId is required"_s,
                                   {{u"parameter"_s, u"customerId"_s}});
    }
    if (customerId.isEmpty())
        customerId = m_store.trackingById(trackingId).value_or(Tracking()).customerId;
    auto sessions = m_store.sessions(customerId);
    if (!trackingId.isEmpty())
        sessions.removeIf([&](const auto &session) { return session.trackingId != trackingId; });
    return sessionPage(sessions, m_resources, visit.request);
}

Answer ServerRoutes::createSession(Visit &visit)
{
    auto &body = visit.body;
    SessionDraft draft{.customerId = body.requiredText(u"customerId"_s),
                       .trackingId = body.text(u"trackingId"_s),
                       .title = body.text(u"title"_s),
                       .brandId = body.text(u"brandId"_s),
                       .assistantId = body.text(u"assistant"_s)};
    if (body.problem())
        return *body.problem();
    if (!m_store.customer(draft.customerId))
        return Problem::notFound(u"No such customer"_s);
    const auto trackings = m_store.trackings(draft.customerId);
    if (draft.trackingId.isEmpty() && !trackings.isEmpty())
        draft.trackingId = trackings.last().trackingId;
    const auto session = m_conversations.start(draft);
    return HttpResponse::resource(m_resources.of(session), 201);
}

Answer ServerRoutes::listMessages(const Visit &visit) const
{
    const auto session = m_store.session(visit.arguments.first());
    if (!session)
        return Problem::notFound(u"No such conversation"_s);
    // How the list of fields is written is not known: by commas, as elsewhere in this interface.
    const auto fields = visit.request.parameter(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    return messagePage(m_store.messages(session->id), m_resources, visit.request, fields);
}

Answer ServerRoutes::postAsCustomer(Visit &visit)
{
    auto &body = visit.body;
    const auto session = sessionIn(body);
    if (!session)
        return session.problem();
    const MessageDraft draft{.sessionId = session->id,
                             .body = body.text(u"body"_s),
                             .trackingId = body.text(u"trackingId"_s),
                             .payload = body.text(u"payload"_s),
                             .attachments
                             = m_conversations.attachmentsIn(body, session->customerId)};
    refuseSilence(body, draft);
    if (body.problem())
        return *body.problem();
    return post(draft);
}

Answer ServerRoutes::postAsAgent(Visit &visit)
{
    auto &body = visit.body;
    const auto session = sessionIn(body);
    if (!session)
        return session.problem();
    const auto isAutomatic = body.truth(u"auto"_s, false);
    const auto agentId = isAutomatic ? body.text(u"from"_s) : body.requiredText(u"from"_s);
    const MessageDraft draft{.sessionId = session->id,
                             .direction = Message::Direction::Out,
                             .body = body.text(u"body"_s),
                             .sentBy = isAutomatic ? QString() : agentId,
                             .trackingId = body.text(u"trackingId"_s),
                             .meta = body.object(u"meta"_s),
                             .attachments = m_conversations.attachmentsIn(body, {})};
    refuseSilence(body, draft);
    if (!isAutomatic && !m_store.agent(agentId))
        body.complain(u"from"_s, u"no such user"_s);
    if (body.problem())
        return *body.problem();
    return post(draft);
}

Answer ServerRoutes::type(Visit &visit)
{
    auto &body = visit.body;
    const auto session = sessionIn(body);
    if (!session)
        return session.problem();
    const auto agentId = body.requiredText(u"from"_s);
    if (!body.has(u"typing"_s))
        body.complain(u"typing"_s, u"true or false is required"_s);
    const bool isTyping = body.truth(u"typing"_s, true);
    const bool isAssistant = body.truth(u"ai"_s, false);
    if (!isAssistant && !m_store.agent(agentId))
        body.complain(u"from"_s, u"no such user"_s);
    if (body.problem())
        return *body.problem();
    using Typing = Conversations::Typing;
    using Typist = Conversations::Typist;
    std::ignore
        = m_conversations.type(session->id, agentId, isTyping ? Typing::Started : Typing::Ended,
                               isAssistant ? Typist::Assistant : Typist::Person);
    return HttpResponse::empty();
}

Answer ServerRoutes::post(const MessageDraft &draft)
{
    const auto message = m_conversations.post(draft);
    if (!message)
        return message.problem();
    return HttpResponse::resource(m_resources.of(*message), 201);
}

Outcome<ChatSession> ServerRoutes::sessionIn(JsonReader &body) const
{
    const auto id = body.requiredText(u"session"_s);
    const auto customerId = body.requiredText(u"customerId"_s);
    if (body.problem())
        return *body.problem();
    return m_conversations.ofCustomer(id, customerId);
}

} // namespace Kustomer::Emulation
