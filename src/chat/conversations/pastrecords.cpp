// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/pastrecords.h"

#include "chat/storage/recordreader.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

const QString conversationKind = u"conversation"_s;
const QString messageKind = u"message"_s;

namespace {

const QString fromCustomer = u"customer"_s;
const QString fromCompany = u"company"_s;

void put(QJsonObject &object, const QString &name, const QDateTime &instant)
{
    if (instant.isValid())
        object[name] = instant.toMSecsSinceEpoch();
}

QJsonObject objectOf(const User &user)
{
    return {{u"id"_s, user.id},
            {u"displayName"_s, user.displayName},
            {u"avatarUrl"_s, user.avatarUrl.toString(QUrl::FullyEncoded)}};
}

User userFrom(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .displayName = object["displayName"_L1].toString(),
            .avatarUrl = QUrl(object["avatarUrl"_L1].toString())};
}

} // namespace

Record recordOf(const Conversation &conversation)
{
    QJsonArray responders;
    for (const User &user : conversation.responders)
        responders.append(objectOf(user));
    QJsonObject value{
        {u"title"_s, conversation.title},
        {u"preview"_s, conversation.preview},
        {u"previewAuthor"_s, int(conversation.previewAuthor)},
        {u"unreadCount"_s, conversation.unreadCount},
        {u"customerId"_s, conversation.customerId},
        {u"brandId"_s, conversation.brandId},
        {u"customAttributes"_s, QJsonObject::fromVariantMap(conversation.customAttributes)},
        {u"satisfactionId"_s, conversation.satisfaction.id},
        {u"satisfactionStatus"_s, conversation.satisfaction.status},
        {u"responders"_s, responders}};
    put(value, u"createdAt"_s, conversation.createdAt);
    put(value, u"lastMessageAt"_s, conversation.lastMessageAt);
    put(value, u"lastSeenAt"_s, conversation.lastSeenAt);
    put(value, u"endedAt"_s, conversation.endedAt);
    put(value, u"satisfactionLockedAt"_s, conversation.satisfaction.lockedAt);
    return {.kind = conversationKind, .id = conversation.id, .value = value};
}

Record recordOf(const Message &message)
{
    QJsonArray attachments;
    for (const Attachment &attachment : message.attachments)
        attachments.append(attachment.id);
    const bool isOwn = message.direction == Message::Direction::FromCustomer;
    QJsonObject value{{u"clientId"_s, message.clientId},
                      {u"conversationId"_s, message.conversationId},
                      {u"body"_s, message.body},
                      {u"direction"_s, isOwn ? fromCustomer : fromCompany},
                      {u"sender"_s, objectOf(message.sender)},
                      {u"attachments"_s, attachments}};
    put(value, u"createdAt"_s, message.createdAt);
    return {.kind = messageKind, .id = message.id, .value = value};
}

Result<Conversation> conversationFrom(const Record &record)
{
    RecordReader read(record);
    Conversation conversation;
    conversation.id = record.id;
    conversation.title = read.text("title"_L1);
    conversation.preview = read.text("preview"_L1);
    conversation.previewAuthor = Conversation::Author(
        std::clamp(read.number("previewAuthor"_L1), int(Conversation::Author::Unknown),
                   int(Conversation::Author::Company)));
    conversation.createdAt = read.requiredInstant("createdAt"_L1);
    conversation.lastMessageAt = read.instant("lastMessageAt"_L1);
    conversation.lastSeenAt = read.instant("lastSeenAt"_L1);
    conversation.endedAt = read.instant("endedAt"_L1);
    conversation.unreadCount = std::max(0, read.number("unreadCount"_L1));
    conversation.customerId = read.text("customerId"_L1);
    conversation.brandId = read.text("brandId"_L1);
    conversation.customAttributes = record.value["customAttributes"_L1].toObject().toVariantMap();
    conversation.satisfaction = {.id = read.text("satisfactionId"_L1),
                                 .status = read.text("satisfactionStatus"_L1),
                                 .lockedAt = read.instant("satisfactionLockedAt"_L1)};
    for (const QJsonValue &user : record.value["responders"_L1].toArray())
        conversation.responders.append(userFrom(user.toObject()));
    if (read.failure())
        return *read.failure();
    return conversation;
}

Result<Message> messageFrom(const Record &record)
{
    RecordReader read(record);
    Message message;
    message.id = record.id;
    message.clientId = read.text("clientId"_L1);
    message.conversationId = read.requiredText("conversationId"_L1);
    message.body = read.text("body"_L1);
    message.createdAt = read.requiredInstant("createdAt"_L1);
    message.direction = read.requiredText("direction"_L1) == fromCustomer
        ? Message::Direction::FromCustomer
        : Message::Direction::FromCompany;
    message.sender = userFrom(record.value["sender"_L1].toObject());
    for (const QString &id : read.texts("attachments"_L1))
        message.attachments.append({id});
    if (read.failure())
        return *read.failure();
    return message;
}

} // namespace Kustomer
