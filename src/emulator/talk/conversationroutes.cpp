// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/conversationroutes.h"

#include "emulator/talk/listings.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void ConversationRoutes::openDoors(Doors &doors)
{
    const auto add = [&](const QByteArray &method, const QString &path, auto handler) {
        doors.customer(method, path, std::bind_front(handler, this));
    };
    add("GET"_ba, u"/c/v1/chat/sessions"_s, &ConversationRoutes::list);
    add("POST"_ba, u"/c/v1/chat/sessions"_s, &ConversationRoutes::create);
    add("PUT"_ba, u"/c/v1/chat/sessions/{}"_s, &ConversationRoutes::update);
    add("PATCH"_ba, u"/c/v1/conversations/{}"_s, &ConversationRoutes::describe);
    add("GET"_ba, u"/c/v1/chat/sessions/{}/messages"_s, &ConversationRoutes::listMessages);
    add("GET"_ba, u"/c/v1/chat/sessions/{}/messages/{}"_s, &ConversationRoutes::message);
    add("POST"_ba, u"/c/v1/chat/messages"_s, &ConversationRoutes::post);
}

Answer ConversationRoutes::list(const Visit &visit) const
{
    return sessionPage(m_store.sessions(visit.caller.customerId), m_resources, visit.request);
}

Answer ConversationRoutes::create(Visit &visit)
{
    auto &body = visit.body;
    const SessionDraft draft{.customerId = visit.caller.customerId,
                             .trackingId = visit.caller.trackingId,
                             .title = body.text(u"title"_s),
                             .brandId = body.text(u"brandId"_s),
                             .assistantId = body.text(u"assistant"_s)};
    if (body.problem())
        return *body.problem();
    const auto session = m_conversations.start(draft);
    return HttpResponse::resource(m_resources.of(session), 201);
}

Answer ConversationRoutes::update(Visit &visit)
{
    auto &body = visit.body;
    const auto seenAt = body.date(u"lastSeenAt"_s);
    const bool isEnd = body.truth(u"locked"_s, false);
    if (body.has(u"locked"_s) && !isEnd)
        body.complain(u"locked"_s, u"a customer can only end a conversation"_s);
    const auto reason
        = body.oneOf(u"lockReason"_s, {u"customer_ended"_s, u"timed_out"_s}, u"customer_ended"_s);
    if (body.problem())
        return *body.problem();
    auto session = m_conversations.ofCustomer(visit.arguments.first(), visit.caller.customerId);
    if (!session)
        return session.problem();
    if (const auto problem = isEnd ? problemWithEnd(reason) : std::nullopt)
        return *problem;
    if (seenAt.isValid())
        session = m_conversations.markSeen(session->id, seenAt);
    if (isEnd)
        session = m_conversations.lock(session->id, reason);
    return answer(session);
}

Answer ConversationRoutes::describe(Visit &visit)
{
    const auto session
        = m_conversations.ofCustomer(visit.arguments.first(), visit.caller.customerId);
    if (!session)
        return session.problem();
    const auto custom = visit.body.object(u"custom"_s);
    if (visit.body.problem())
        return *visit.body.problem();
    return answer(m_conversations.describe(session->id, custom));
}

Answer ConversationRoutes::listMessages(const Visit &visit) const
{
    const auto session
        = m_conversations.ofCustomer(visit.arguments.first(), visit.caller.customerId);
    if (!session)
        return session.problem();
    return messagePage(m_store.messages(session->id), m_resources, visit.request);
}

Answer ConversationRoutes::message(const Visit &visit) const
{
    const auto session
        = m_conversations.ofCustomer(visit.arguments.first(), visit.caller.customerId);
    if (!session)
        return session.problem();
    const auto message = m_store.message(session->id, visit.arguments.last());
    if (!message)
        return Problem::notFound(u"No such message"_s);
    return HttpResponse::resource(m_resources.of(*message));
}

Answer ConversationRoutes::post(Visit &visit)
{
    auto &body = visit.body;
    MessageDraft draft{.sessionId = body.requiredText(u"session"_s),
                       .body = body.text(u"body"_s),
                       .trackingId = visit.caller.trackingId,
                       .payload = body.text(u"payload"_s),
                       .idempotencyKey
                       = QString::fromUtf8(visit.request.header("idempotency-key"))};
    draft.attachments = m_conversations.attachmentsIn(body, visit.caller.customerId);
    refuseSilence(body, draft);
    if (body.problem())
        return *body.problem();
    const auto session = m_conversations.ofCustomer(draft.sessionId, visit.caller.customerId);
    if (!session)
        return session.problem();
    const auto message = m_conversations.post(draft);
    if (!message)
        return message.problem();
    return HttpResponse::resource(m_resources.of(*message), 201);
}

std::optional<Problem> ConversationRoutes::problemWithEnd(const QString &reason) const
{
    const bool isClosable = m_store.organisation().settings["closableChat"_L1].toBool();
    if (reason == "customer_ended"_L1 && !isClosable)
        return Problem::forbidden(u"Customers can't end conversations here"_s);
    return {};
}

Answer ConversationRoutes::answer(const Outcome<ChatSession> &session) const
{
    if (!session)
        return session.problem();
    return HttpResponse::resource(m_resources.of(*session));
}

} // namespace Kustomer::Emulation
