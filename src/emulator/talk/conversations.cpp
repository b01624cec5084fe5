// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/conversations.h"

#include "emulator/http/jsonpatch.h"

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype PreviewLength = 200;

Problem unknownSession()
{
    return Problem::notFound(u"No such conversation"_s);
}

} // namespace

void refuseSilence(JsonReader &body, const MessageDraft &draft)
{
    if (draft.isSilent())
        body.complain(u"body"_s, u"a message needs a text or an attachment"_s);
}

Conversations::Conversations(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{ }

ChatSession Conversations::start(const SessionDraft &draft)
{
    const auto now = touch(draft.customerId);
    const ChatSession session{.id = m_store.nextId(now),
                              .customerId = draft.customerId,
                              .trackingId = draft.trackingId,
                              .title = draft.title,
                              .brandId = draft.brandId,
                              .assistantId = draft.assistantId,
                              .createdAt = now};
    m_store.save(session);
    m_store.commit();
    Q_EMIT started(session);
    return session;
}

Outcome<ChatSession> Conversations::ofCustomer(const QString &id, const QString &customerId) const
{
    const auto session = m_store.session(id);
    if (session && session->customerId == customerId && !session->isRemoved())
        return *session;
    return unknownSession();
}

Outcome<Message> Conversations::post(const MessageDraft &draft)
{
    if (const auto earlier = earlierPost(draft))
        return *earlier;
    const auto taken = take(draft);
    if (taken)
        Q_EMIT messagePosted(*taken);
    return taken;
}

Outcome<Message> Conversations::take(const MessageDraft &draft)
{
    auto session = m_store.session(draft.sessionId);
    if (!session)
        return unknownSession();
    if (session->isLocked() && m_ended == EmulatorStates::EndedConversations::RefuseMessages)
        return Problem::conflict(u"session_locked"_s, u"The conversation has ended"_s);
    const auto isObjectedTo = draft.direction == Message::Direction::In;
    for (const auto &objection : isObjectedTo ? m_objections : QList<Objection>()) {
        if (const auto problem = objection(*session))
            return *problem;
    }

    const auto now = touch(session->customerId);
    const auto at = draft.writtenAt.isValid() ? draft.writtenAt : now;
    const Message message{.id = m_store.nextId(at),
                          .sessionId = session->id,
                          .customerId = session->customerId,
                          .trackingId
                          = draft.trackingId.isEmpty() ? session->trackingId : draft.trackingId,
                          .direction = draft.direction,
                          .body = draft.body,
                          .createdAt = at,
                          .sentBy = draft.sentBy,
                          .payload = draft.payload,
                          .idempotencyKey = draft.idempotencyKey,
                          .meta = draft.meta,
                          .attachments = QJsonArray::fromStringList(draft.attachments),
                          .campaignId = draft.campaignId};
    session->preview = message.body.left(PreviewLength);
    session->lastMessageAt = at;
    const auto isReopened = session->unlock();
    m_store.save(message);
    m_store.save(*session);
    m_store.commit();
    if (isReopened)
        Q_EMIT reopened(*session);
    return message;
}

bool Conversations::mayAttach(const QStringList &ids, const QString &customerId) const
{
    return std::ranges::all_of(ids, [&](const QString &id) {
        return m_attachmentCheck && m_attachmentCheck(id, customerId);
    });
}

QStringList Conversations::attachmentsIn(JsonReader &body, const QString &customerId) const
{
    const auto name = u"attachments"_s;
    QStringList ids;
    for (const auto &value : body.array(name))
        ids.append(value.toString());
    if (!mayAttach(ids, customerId))
        body.complain(name, u"no such attachment"_s);
    return ids;
}

Outcome<ChatSession> Conversations::markSeen(const QString &id, const QDateTime &seenAt)
{
    auto session = m_store.session(id);
    if (!session)
        return unknownSession();
    if (!session->lastSeenAt.isValid() || session->lastSeenAt < seenAt) {
        session->lastSeenAt = seenAt;
        m_store.save(*session);
        m_store.commit();
        Q_EMIT seen(*session);
    }
    return *session;
}

Outcome<ChatSession> Conversations::lock(const QString &id, const QString &reason)
{
    auto session = m_store.session(id);
    if (!session)
        return unknownSession();
    if (session->isLocked())
        return *session;
    session->lockedAt = touch(session->customerId);
    session->lockReason = reason;
    m_store.save(*session);
    m_store.commit();
    Q_EMIT ended(*session);
    return *session;
}

Outcome<ChatSession> Conversations::reopen(const QString &id)
{
    auto session = m_store.session(id);
    if (!session)
        return unknownSession();
    session->unlock();
    m_store.save(*session);
    touch(session->customerId);
    m_store.commit();
    Q_EMIT reopened(*session);
    return *session;
}

Outcome<ChatSession> Conversations::remove(const QString &id, const QString &goesOnIn)
{
    auto session = m_store.session(id);
    if (!session || session->isRemoved())
        return unknownSession();
    const auto target = m_store.session(goesOnIn);
    if (!goesOnIn.isEmpty() && (!target || target->isRemoved() || target->id == id))
        return unknownSession();
    session->removedAt = touch(session->customerId);
    m_store.save(*session);
    m_store.commit();
    Q_EMIT removed(*session, goesOnIn);
    return *session;
}

Outcome<Message> Conversations::addPreview(const QString &messageId, const QJsonObject &preview)
{
    auto message = m_store.message(messageId);
    if (!message)
        return Problem::notFound(u"No such message"_s);
    message->previews.append(preview);
    m_store.save(*message);
    m_store.commit();
    return *message;
}

Outcome<ChatSession> Conversations::describe(const QString &id, const QJsonObject &custom)
{
    auto session = m_store.session(id);
    if (!session)
        return unknownSession();
    session->custom = patched(session->custom, custom);
    m_store.save(*session);
    m_store.commit();
    Q_EMIT described(*session);
    return *session;
}

Outcome<ChatSession> Conversations::rename(const QString &id, const QString &title)
{
    auto session = m_store.session(id);
    if (!session)
        return unknownSession();
    session->title = title;
    m_store.save(*session);
    m_store.commit();
    return *session;
}

Outcome<ChatSession> Conversations::type(const QString &id, const QString &agentId, Typing typing,
                                         Typist typist)
{
    const auto session = m_store.session(id);
    if (!session)
        return unknownSession();
    Q_EMIT typed(id, agentId, typing, typist);
    return *session;
}

std::optional<Message> Conversations::earlierPost(const MessageDraft &draft) const
{
    if (draft.idempotencyKey.isEmpty())
        return {};
    const auto messages = m_store.messages(draft.sessionId);
    const auto found = std::ranges::find(messages, draft.idempotencyKey, &Message::idempotencyKey);
    return found == messages.end() ? std::nullopt : std::optional(*found);
}

QDateTime Conversations::touch(const QString &customerId)
{
    auto customer = m_store.customer(customerId);
    if (!customer)
        return m_clock.now();
    const auto moment = customer->touch(m_clock.now());
    m_store.save(*customer);
    return moment;
}

} // namespace Kustomer::Emulation
