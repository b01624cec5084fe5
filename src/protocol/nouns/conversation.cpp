// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/conversation.h"

#include "protocol/json/oneline.h"
#include "protocol/json/wiredate.h"
#include "protocol/nouns/noun.h"
#include "protocol/nouns/satisfaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

bool isCustomer(const JsonValue &lastResponder)
{
    return lastResponder["type"_L1].toString() == "customer"_L1;
}

/// Who wrote the latest message, where the server says it: who answered last need not have written
/// last (wire E8).
Conversation::Author previewAuthorFrom(const Resource &resource, const Conversation &conversation)
{
    const JsonValue details = resource.attributes["previewDetails"_L1];
    if (!isCustomer(details["lastResponder"_L1]))
        return Conversation::Author::Unknown;
    const QDateTime at = dateFromWire(details["messageCreatedAt"_L1].utf8());
    return at.isValid() && at == conversation.lastMessageAt ? Conversation::Author::Customer
                                                            : Conversation::Author::Unknown;
}

/// Who answered last or, where the server does not say their name, the ids of all who did
/// (wire E8).
QList<User> respondersFrom(const Resource &resource)
{
    const JsonValue user = resource.attributes["previewDetails"_L1]["lastResponder"_L1];
    const QString name = oneLine(user["displayName"_L1].toString(), longestLine);
    if (!name.isEmpty() && !isCustomer(user))
        return {{.displayName = name, .avatarUrl = QUrl(user["avatarUrl"_L1].toString())}};
    QList<User> responders;
    const QList<JsonValue> ids = resource.attributes["respondingUserIds"_L1].elements();
    for (const JsonValue &id : ids) {
        if (!id.toString().isEmpty())
            responders.append({.id = id.toString()});
    }
    return responders;
}

/// Since when an assistant leads it, where the server says that one does (wire §20).
QDateTime assistantSinceFrom(const Resource &resource, const Conversation &conversation)
{
    if (!resource.attributes["isInAssistantMode"_L1].toBool())
        return {};
    const QDateTime before = conversation.assistantEndedAt;
    return before.isValid() ? before.addMSecs(1) : conversation.createdAt;
}

} // namespace

Result<Conversation> conversationFrom(const Resource &resource)
{
    if (const auto error = wrongType(resource, "chat_session"_L1))
        return *error;
    AttributeReader read(resource);
    Conversation conversation;
    conversation.id = resource.id;
    readFields(read, conversation, conversationFields);
    conversation.customerId = resource.relatedId("customer"_L1);
    conversation.satisfaction = satisfactionStateFrom(resource.attributes["satisfaction"_L1]);
    conversation.responders = respondersFrom(resource);
    conversation.previewAuthor = previewAuthorFrom(resource, conversation);
    conversation.assistantSince = assistantSinceFrom(resource, conversation);
    if (read.failure())
        return *read.failure();
    return conversation;
}

Result<Conversation> soleConversationFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "chat_session"_L1);
    return resource ? conversationFrom(*resource) : resource.error();
}

Page<Conversation> conversationPageFrom(const Document &document)
{
    return pageFrom<Conversation>(document, conversationFrom);
}

} // namespace Kustomer
