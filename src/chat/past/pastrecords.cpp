// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/past/pastrecords.h"

#include "chat/attachments/filerecord.h"
#include "chat/storage/fieldtable.h"
#include "protocol/nouns/conversation.h"
#include "protocol/nouns/linkpreview.h"
#include "protocol/nouns/message.h"
#include "protocol/nouns/messagetemplate.h"
#include "protocol/nouns/user.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

const QString conversationKind = u"conversation"_s;
const QString messageKind = u"message"_s;

namespace {

const QString templateKey = u"template"_s;
const QString previewsKey = u"linkPreviews"_s;
const QString fromCustomer = u"customer"_s;
const QString fromCompany = u"company"_s;

QJsonObject objectOf(const User &user)
{
    QJsonObject object{{u"id"_s, user.id}};
    writeFields(object, user, userFields);
    return object;
}

User userOf(const QJsonValue &value)
{
    Record record;
    record.value = value.toObject();
    RecordReader read(record);
    User user;
    user.id = read.text("id"_L1);
    readFields(read, user, userFields);
    return user;
}

QJsonArray arrayOf(const QList<LinkPreview> &previews)
{
    QJsonArray array;
    for (const LinkPreview &preview : previews)
        array.append(toJson(preview));
    return array;
}

std::optional<QList<LinkPreview>> previewsIn(const QJsonObject &value)
{
    if (!value.contains(previewsKey))
        return std::nullopt;
    const QByteArray kept = QJsonDocument(value[previewsKey].toArray()).toJson();
    const Result<JsonValue> list = JsonValue::fromJson(kept);
    return list ? linkPreviewsFrom(*list) : std::nullopt;
}

std::optional<MessageTemplate> templateIn(const QJsonObject &value)
{
    const QByteArray kept = QJsonDocument(value[templateKey].toObject()).toJson();
    const Result<JsonValue> attributes = JsonValue::fromJson(kept);
    return attributes ? messageTemplateFrom(*attributes) : std::nullopt;
}

} // namespace

Record recordOf(const Conversation &conversation)
{
    QJsonArray responders;
    for (const User &user : conversation.responders)
        responders.append(objectOf(user));
    QJsonObject value{{u"satisfactionId"_s, conversation.satisfaction.id},
                      {u"satisfactionStatus"_s, conversation.satisfaction.status},
                      {u"previewAuthor"_s, int(conversation.previewAuthor)},
                      {u"outcome"_s, int(conversation.outcome)},
                      {u"responders"_s, responders}};
    put(value, "satisfactionLockedAt"_L1, conversation.satisfaction.lockedAt);
    writeFields(value, conversation, conversationFields);
    return {.kind = conversationKind, .id = conversation.id, .value = value};
}

Record recordOf(const Message &message)
{
    QList<Attachment> files = message.attachments;
    for (Attachment &file : files)
        file.localPath.clear(); // where it is depends on where the folder is
    const bool isOwn = message.direction == Message::Direction::FromCustomer;
    QJsonObject value{{u"conversationId"_s, message.conversationId},
                      {u"direction"_s, isOwn ? fromCustomer : fromCompany},
                      {u"sender"_s, objectOf(message.sender)},
                      {u"attachments"_s, filesToJson(files)}};
    if (message.templateData)
        value.insert(templateKey, attributesOf(*message.templateData));
    if (message.linkPreviews)
        value.insert(previewsKey, arrayOf(*message.linkPreviews));
    writeFields(value, message, messageFields);
    return {.kind = messageKind, .id = message.id, .value = value};
}

Result<Conversation> conversationFrom(const Record &record)
{
    RecordReader read(record);
    Conversation conversation;
    conversation.id = record.id;
    readFields(read, conversation, conversationFields);
    conversation.unreadCount = std::max(0, conversation.unreadCount);
    conversation.previewAuthor = Conversation::Author(
        std::clamp(read.number("previewAuthor"_L1), int(Conversation::Author::Unknown),
                   int(Conversation::Author::Company)));
    conversation.outcome = Conversation::Outcome(std::clamp(read.number("outcome"_L1),
                                                            int(Conversation::Outcome::Kept),
                                                            int(Conversation::Outcome::Gone)));
    conversation.satisfaction = {.id = read.text("satisfactionId"_L1),
                                 .status = read.text("satisfactionStatus"_L1),
                                 .lockedAt = read.instant("satisfactionLockedAt"_L1)};
    for (const QJsonValue &user : record.value["responders"_L1].toArray())
        conversation.responders.append(userOf(user));
    if (read.failure())
        return *read.failure();
    return conversation;
}

Result<Message> messageFrom(const Record &record)
{
    RecordReader read(record);
    Message message;
    message.id = record.id;
    message.conversationId = read.requiredText("conversationId"_L1);
    readFields(read, message, messageFields);
    message.direction = read.requiredText("direction"_L1) == fromCustomer
        ? Message::Direction::FromCustomer
        : Message::Direction::FromCompany;
    message.sender = userOf(record.value["sender"_L1]);
    message.templateData = templateIn(record.value);
    message.linkPreviews = previewsIn(record.value);
    message.attachments = filesFromJson(record.value["attachments"_L1].toArray());
    if (read.failure())
        return *read.failure();
    return message;
}

} // namespace Kustomer
