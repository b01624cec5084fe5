// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/message.h"

#include "protocol/nouns/linkpreview.h"
#include "protocol/nouns/messagetemplate.h"
#include "protocol/nouns/noun.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Result<Message> messageFrom(const Resource &resource)
{
    if (const auto error = wrongType(resource, "chat_message"_L1))
        return *error;
    AttributeReader read(resource);
    Message message;
    message.id = resource.id;
    readFields(read, message, messageFields);
    message.conversationId = resource.relatedId("session"_L1);
    message.direction = resource.attributes["direction"_L1].utf8() == "in"
        ? Message::Direction::FromCustomer
        : Message::Direction::FromCompany;
    message.sender.id = resource.relatedId("sentBy"_L1);
    if (const QStringList attachments = resource.relatedIds("attachments"_L1);
        !attachments.isEmpty()) {
        const QString link
            = resource.relationships["attachments"_L1]["links"_L1]["self"_L1].toString();
        for (const QString &id : attachments)
            message.attachments.append({.id = id, .link = link});
    }
    message.campaignId = resource.relatedId("campaign"_L1);
    message.linkPreviews = linkPreviewsFrom(resource.attributes["unfurledPreviews"_L1]);
    message.templateData = messageTemplateFrom(resource.attributes);
    if (message.body.isEmpty())
        message.body = templateBodyFrom(resource.attributes);
    if (read.failure())
        return *read.failure();
    return message;
}

Result<Message> soleMessageFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "chat_message"_L1);
    return resource ? messageFrom(*resource) : resource.error();
}

Page<Message> messagePageFrom(const Document &document)
{
    return pageFrom<Message>(document, messageFrom);
}

} // namespace Kustomer
