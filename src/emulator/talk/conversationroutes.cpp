// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/conversationroutes.h"

#include "emulator/http/jsonreader.h"
#include "emulator/talk/listings.h"

#include <QJsonArray>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void ConversationRoutes::addTo(Router &router, const Gate &gate)
{
    const auto add = [&](const QByteArray &method, const QString &path, auto member) {
        router.add(method, path,
                   gate.customer([this, member](const Call &call, const Tracking &tracking) {
                       return (this->*member)(call, tracking);
                   }));
    };
    add("GET"_ba, u"/c/v1/chat/sessions"_s, &ConversationRoutes::list);
    add("POST"_ba, u"/c/v1/chat/sessions"_s, &ConversationRoutes::create);
    add("PUT"_ba, u"/c/v1/chat/sessions/{}"_s, &ConversationRoutes::update);
    add("PATCH"_ba, u"/c/v1/conversations/{}"_s, &ConversationRoutes::describe);
    add("GET"_ba, u"/c/v1/chat/sessions/{}/messages"_s, &ConversationRoutes::listMessages);
    add("GET"_ba, u"/c/v1/chat/sessions/{}/messages/{}"_s, &ConversationRoutes::message);
    add("POST"_ba, u"/c/v1/chat/messages"_s, &ConversationRoutes::post);
}

HttpResponse ConversationRoutes::list(const Call &call, const Tracking &tracking) const
{
    return sessionPage(m_store.sessions(tracking.customerId), m_resources, call.request);
}

HttpResponse ConversationRoutes::create(const Call &call, const Tracking &tracking)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    JsonReader reader(*body);
    const auto title = reader.text(u"title"_s);
    const auto brandId = reader.text(u"brandId"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    const auto session
        = m_conversations.start(tracking.customerId, tracking.trackingId, title, brandId);
    return HttpResponse::json(Resources::document(m_resources.of(session)), 201);
}

HttpResponse ConversationRoutes::update(const Call &call, const Tracking &tracking)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    auto session = own(call.arguments.first(), tracking);
    JsonReader reader(*body);
    const auto seenAt = reader.date(u"lastSeenAt"_s);
    const bool isLocked = reader.truth(u"locked"_s, false);
    if (reader.has(u"locked"_s) && !isLocked)
        reader.complain(u"locked"_s, u"a customer can only end a conversation"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    if (session && seenAt.isValid())
        session = m_conversations.markSeen(session->id, seenAt);
    if (session && isLocked)
        session = lock(session->id, reader);
    if (!session)
        return HttpResponse::error(session.problem());
    return HttpResponse::json(Resources::document(m_resources.of(*session)));
}

Outcome<ChatSession> ConversationRoutes::lock(const QString &id, JsonReader &reader)
{
    const auto reason
        = reader.oneOf(u"lockReason"_s, {u"customer_ended"_s, u"timed_out"_s}, u"customer_ended"_s);
    if (reader.problem())
        return *reader.problem();
    const bool isClosable = m_store.organisation().settings["closableChat"_L1].toBool();
    if (reason == "customer_ended"_L1 && !isClosable)
        return Problem::forbidden(u"Customers can't end conversations here"_s);
    return m_conversations.lock(id, reason);
}

HttpResponse ConversationRoutes::describe(const Call &call, const Tracking &tracking)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    auto session = own(call.arguments.first(), tracking);
    if (!session)
        return HttpResponse::error(session.problem());
    JsonReader reader(*body);
    const auto custom = reader.object(u"custom"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    session = m_conversations.describe(session->id, custom);
    return HttpResponse::json(Resources::document(m_resources.of(*session)));
}

HttpResponse ConversationRoutes::listMessages(const Call &call, const Tracking &tracking) const
{
    const auto session = own(call.arguments.first(), tracking);
    if (!session)
        return HttpResponse::error(session.problem());
    return messagePage(m_store.messages(session->id), m_resources, call.request);
}

HttpResponse ConversationRoutes::message(const Call &call, const Tracking &tracking) const
{
    const auto session = own(call.arguments.first(), tracking);
    if (!session)
        return HttpResponse::error(session.problem());
    const auto message = m_store.message(session->id, call.arguments.last());
    if (!message)
        return HttpResponse::error(Problem::notFound(u"No such message"_s));
    return HttpResponse::json(Resources::document(m_resources.of(*message)));
}

HttpResponse ConversationRoutes::post(const Call &call, const Tracking &tracking)
{
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    JsonReader reader(*body);
    const MessageDraft draft{.sessionId = reader.requiredText(u"session"_s),
                             .body = reader.text(u"body"_s),
                             .trackingId = tracking.trackingId,
                             .payload = reader.text(u"payload"_s),
                             .idempotencyKey
                             = QString::fromUtf8(call.request.header("idempotency-key"))};
    if (!reader.array(u"attachments"_s).isEmpty())
        reader.complain(u"attachments"_s, u"no such attachment"_s);
    if (draft.body.trimmed().isEmpty())
        reader.complain(u"body"_s, u"a message needs a text or an attachment"_s);
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    const auto session = own(draft.sessionId, tracking);
    if (!session)
        return HttpResponse::error(session.problem());
    const auto message = m_conversations.post(draft);
    if (!message)
        return HttpResponse::error(message.problem());
    return HttpResponse::json(Resources::document(m_resources.of(*message)), 201);
}

Outcome<ChatSession> ConversationRoutes::own(const QString &id, const Tracking &tracking) const
{
    const auto session = m_store.session(id);
    if (session && session->customerId == tracking.customerId)
        return *session;
    return Problem::notFound(u"No such conversation"_s);
}

} // namespace Kustomer::Emulation
