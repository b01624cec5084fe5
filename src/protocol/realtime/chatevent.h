// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonvalue.h"
#include "protocol/values/result.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>

#include <QJsonObject>

#include <variant>

namespace Kustomer {

/// A message arrived, from the company or from another device of the customer (wire §8.2).
struct MessageArrived
{
    Message message;
};
/// A message arrived that was too large for an event and has to be fetched (wire E12, §8.3).
struct MessageClipped
{
    QString messageId;
    QString conversationId;
};
/// A conversation has ended (wire §8.2).
struct ConversationLocked
{
    Conversation conversation;
};
/// A conversation has ended whose state has to be fetched (wire E8, §8.3).
struct ConversationClipped
{
    QString conversationId;
};
/// Somebody started or ended typing in a conversation (wire §8.4).
struct TypingSeen
{
    enum class Sign { Typing, Ended };

    QString conversationId;
    QString userId;
    Sign sign = Sign::Ended;
    bool isAssistant = false; ///< an artificial intelligence
};
/// The survey of a conversation is there, or was answered here or on another device (wire §16.3).
struct SurveyArrived
{
    Satisfaction satisfaction;
};
/// The same, where it was too large for an event and has to be asked for (wire E25, §8.3).
struct SurveyClipped
{
    QString conversationId;
};
/// The service says more of a page to which a message links (wire §16.2).
struct LinkPreviewArrived
{
    QString conversationId;
    QString messageId;
    LinkPreview preview;
};
/// A conversation was reopened; the service's event is not known (wire §20).
struct ConversationReopened
{
    Conversation conversation;
};
/// A conversation goes on in another one, or is gone; the service's events are not known
/// (wire §20).
struct ConversationRemoved
{
    QString conversationId;
    QString mergedInto; ///< empty: it was deleted
};
/// The title or the attributes of a conversation are others; the service's event is not known
/// (wire §20).
struct ConversationChanged
{
    Conversation conversation;
};
/// An assistant has led a conversation as far as it could, and hands over to people; the service's
/// event is not known (wire §20).
struct AssistantEnded
{
    Conversation conversation;
};
/// The customer is another one now, with whom the service has merged them; the service's event is
/// not known (wire §12, §20).
struct CustomerMerged
{
    QString customerId;
};
/// The service has deleted the customer; its event is not known (wire §12, §20).
struct CustomerDeleted
{ };
/// An event of a kind that this client does not know.
struct UnknownEvent
{ };

using ChatEvent
    = std::variant<UnknownEvent, MessageArrived, MessageClipped, ConversationLocked,
                   ConversationClipped, TypingSeen, SurveyArrived, SurveyClipped,
                   LinkPreviewArrived, ConversationReopened, ConversationRemoved,
                   ConversationChanged, AssistantEnded, CustomerMerged, CustomerDeleted>;

/// The name of the typing event, in both directions (wire §8.2).
QString typingEventName();
/// What the customer's own typing event carries (wire §8.4).
QJsonObject typingPayload(const QString &conversationId, const QString &customerId,
                          const QString &status, qint64 msecsSinceEpoch);

/// Reads an event of the service; an Error says which part is not what it should be.
Result<ChatEvent> chatEventFrom(const QString &name, const JsonValue &payload);

} // namespace Kustomer
