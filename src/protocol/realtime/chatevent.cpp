// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/realtime/chatevent.h"

#include "protocol/nouns/conversation.h"
#include "protocol/nouns/linkpreview.h"
#include "protocol/nouns/message.h"
#include "protocol/nouns/satisfaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Event
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Event)
};

Error malformed(const QString &text)
{
    return {.kind = Error::Kind::Protocol, .message = text};
}

/// Only true counts (wire §8.3).
bool isClipped(const JsonValue &payload)
{
    const QVariant clipped = payload["clipped"_L1].toVariant();
    return clipped.typeId() == QMetaType::Bool && clipped.toBool();
}

Result<ChatEvent> messageEventFrom(const JsonValue &payload)
{
    const Result<Resource> resource = resourceFromValue(payload["data"_L1], u"data"_s);
    if (!resource)
        return resource.error();
    const QString conversationId = resource->relatedId("session"_L1);
    if (conversationId.isEmpty())
        return malformed(Event::tr("%1.relationships.session: missing").arg(resource->place()));
    if (isClipped(payload))
        return ChatEvent(MessageClipped{resource->id, conversationId});
    Result<Message> message = messageFrom(*resource);
    if (!message)
        return message.error();
    return ChatEvent(MessageArrived{std::move(message).value()});
}

/// Of what is told with the whole conversation, and with its id alone where that is too large.
template <typename Told>
Result<ChatEvent> conversationEventFrom(const JsonValue &payload)
{
    const Result<Resource> resource = resourceFromValue(payload["data"_L1], u"data"_s);
    if (!resource)
        return resource.error();
    if (isClipped(payload))
        return ChatEvent(ConversationClipped{resource->id});
    Result<Conversation> conversation = conversationFrom(*resource);
    if (!conversation)
        return conversation.error();
    return ChatEvent(Told{std::move(conversation).value()});
}

Result<ChatEvent> typingEventFrom(const JsonValue &payload)
{
    const QString status = payload["status"_L1].toString();
    const bool isKnown = status == "typing"_L1 || status == "typing-ended"_L1;
    if (payload["type"_L1].toString() != "conversation"_L1 || !isKnown)
        return ChatEvent(UnknownEvent{});
    if (payload["userType"_L1].toString() == "customer"_L1)
        return ChatEvent(UnknownEvent{}); // the customer on another device
    return ChatEvent(TypingSeen{.conversationId = payload["id"_L1].toString(),
                                .userId = payload["userId"_L1].toString(),
                                .sign = status == "typing"_L1 ? TypingSeen::Sign::Typing
                                                              : TypingSeen::Sign::Ended,
                                .isAssistant = payload["ai"_L1].toBool()});
}

Result<ChatEvent> surveyEventFrom(const JsonValue &payload)
{
    const Result<Resource> resource = resourceFromValue(payload["data"_L1], u"data"_s);
    if (!resource)
        return resource.error();
    const QString conversationId = resource->relatedId("session"_L1);
    if (conversationId.isEmpty())
        return malformed(Event::tr("%1.relationships.session: missing").arg(resource->place()));
    if (isClipped(payload))
        return ChatEvent(SurveyClipped{conversationId});
    Result<Satisfaction> satisfaction = satisfactionFrom(documentFromValue(payload));
    if (!satisfaction)
        return satisfaction.error();
    return ChatEvent(SurveyArrived{std::move(satisfaction).value()});
}

Result<ChatEvent> previewEventFrom(const JsonValue &payload)
{
    const JsonValue data = payload["data"_L1];
    const JsonValue attributes = data["attributes"_L1];
    const JsonValue object = attributes.isObject() ? attributes : data.isObject() ? data : payload;
    const std::optional<LinkPreview> preview = linkPreviewFrom(object);
    const QString messageId = object["originalMessageId"_L1].toString();
    const QString conversationId = object["sessionId"_L1].toString();
    if (!preview || messageId.isEmpty() || conversationId.isEmpty())
        return malformed(Event::tr("%1: no preview of a link").arg(u"data"_s));
    return ChatEvent(LinkPreviewArrived{conversationId, messageId, *preview});
}

Result<ChatEvent> removalEventFrom(const JsonValue &payload)
{
    const Result<Resource> resource = resourceFromValue(payload["data"_L1], u"data"_s);
    if (!resource)
        return resource.error();
    const QString into = resource->attributes["into"_L1].toString();
    return ChatEvent(
        ConversationRemoved{resource->id, into.isEmpty() ? payload["into"_L1].toString() : into});
}

Result<ChatEvent> customerMergeFrom(const JsonValue &payload)
{
    const Result<Resource> resource = resourceFromValue(payload["data"_L1], u"data"_s);
    if (!resource)
        return resource.error();
    const QString into = resource->attributes["into"_L1].toString();
    if (into.isEmpty())
        return malformed(Event::tr("%1.attributes.into: missing").arg(resource->place()));
    return ChatEvent(CustomerMerged{into});
}

Result<ChatEvent> customerDeletionFrom(const JsonValue &payload)
{
    const Result<Resource> resource = resourceFromValue(payload["data"_L1], u"data"_s);
    return resource ? Result<ChatEvent>(ChatEvent(CustomerDeleted{})) : resource.error();
}

/// What an event of this name is read by (wire §8.2).
struct Reader
{
    QLatin1StringView name;
    Result<ChatEvent> (*read)(const JsonValue &payload);
};

constexpr Reader readers[]{
    {"kustomer.app.chat.message.send"_L1, messageEventFrom},
    {"kustomer.app.chat.session.end"_L1, conversationEventFrom<ConversationLocked>},
    {"client-kustomer.app.chat.activity.typing"_L1, typingEventFrom},
    {"kustomer.app.chat.satisfaction.send"_L1, surveyEventFrom},
    {"kustomer.app.chat.message.unfurled"_L1, previewEventFrom},
    {"kustomer.app.chat.session.reopen"_L1, conversationEventFrom<ConversationReopened>},
    {"kustomer.app.chat.session.merge"_L1, removalEventFrom},
    {"kustomer.app.chat.session.delete"_L1, removalEventFrom},
    {"kustomer.app.chat.session.update"_L1, conversationEventFrom<ConversationChanged>},
    {"kustomer.app.chat.assistant.end"_L1, conversationEventFrom<AssistantEnded>},
    {"kustomer.app.chat.customer.merge"_L1, customerMergeFrom},
    {"kustomer.app.chat.customer.delete"_L1, customerDeletionFrom},
};

} // namespace

QString typingEventName()
{
    return u"client-kustomer.app.chat.activity.typing"_s;
}

QJsonObject typingPayload(const QString &conversationId, const QString &customerId,
                          const QString &status, qint64 msecsSinceEpoch)
{
    return {{u"type"_s, u"conversation"_s}, {u"id"_s, conversationId},
            {u"userId"_s, customerId},      {u"userType"_s, u"customer"_s},
            {u"status"_s, status},          {u"createdAt"_s, msecsSinceEpoch}};
}

Result<ChatEvent> chatEventFrom(const QString &name, const JsonValue &payload)
{
    const auto *reader = std::ranges::find(readers, name, &Reader::name);
    return reader == std::end(readers) ? ChatEvent(UnknownEvent{}) : reader->read(payload);
}

} // namespace Kustomer
