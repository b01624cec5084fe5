// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/nouns.h"

#include "protocol/json/attributereader.h"
#include "protocol/json/oneline.h"
#include "protocol/nouns/satisfaction.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Noun
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Noun)
};

std::optional<Error> wrongType(const Resource &resource, QLatin1StringView type)
{
    if (resource.type == type)
        return std::nullopt;
    return Error{.kind = Error::Kind::Protocol,
                 .message = Noun::tr("%1.type: not “%2”").arg(resource.place, type)};
}

/// The latest responder, as far as a conversation tells (generation 2, wire §7).
QList<User> respondersFrom(const Resource &resource)
{
    const JsonValue user = resource.attributes["previewDetails"_L1]["lastResponder"_L1];
    const QString name = oneLine(user["displayName"_L1].toString(), longestLine);
    if (name.isEmpty())
        return {};
    return {{.displayName = name, .avatarUrl = QUrl(user["avatarUrl"_L1].toString())}};
}

ChatSettings::OffhoursDisplay offhoursDisplayFrom(const QString &text)
{
    if (text == "online"_L1)
        return ChatSettings::OffhoursDisplay::Online;
    if (text == "offline"_L1)
        return ChatSettings::OffhoursDisplay::Offline;
    return ChatSettings::OffhoursDisplay::Hidden;
}

template <typename T>
Page<T> pageFrom(const Document &document, Result<T> (*read)(const Resource &))
{
    Page<T> page{.items = {}, .next = document.nextPage, .problems = document.problems};
    page.items.reserve(document.data.size());
    for (const Resource &resource : document.data) {
        Result<T> item = read(resource);
        if (item)
            page.items.append(std::move(item).value());
        else
            page.problems.append(item.error());
    }
    return page;
}

} // namespace

Result<Message> messageFrom(const Resource &resource)
{
    if (const auto error = wrongType(resource, "chat_message"_L1))
        return *error;
    AttributeReader read(resource);
    Message message;
    message.id = resource.id;
    message.conversationId = resource.relatedId("session"_L1);
    message.body = read.text("body"_L1);
    message.createdAt = read.requiredDate("createdAt"_L1);
    message.direction = read.text("direction"_L1) == "in"_L1 ? Message::Direction::FromCustomer
                                                             : Message::Direction::FromCompany;
    message.sender.id = resource.relatedId("sentBy"_L1);
    const QStringList attachments = resource.relatedIds("attachments"_L1);
    for (const QString &id : attachments)
        message.attachments.append({.id = id});
    if (read.failure())
        return *read.failure();
    return message;
}

Result<Conversation> conversationFrom(const Resource &resource)
{
    if (const auto error = wrongType(resource, "chat_session"_L1))
        return *error;
    AttributeReader read(resource);
    Conversation conversation;
    conversation.id = resource.id;
    conversation.title = read.line("name"_L1);
    conversation.preview = read.text("preview"_L1);
    conversation.createdAt = read.requiredDate("createdAt"_L1);
    conversation.lastMessageAt = read.date("lastMessageAt"_L1);
    conversation.lastSeenAt = read.date("lastSeenAt"_L1);
    conversation.endedAt = read.date("lockedAt"_L1);
    conversation.unreadCount = read.number("unreadMessageCount"_L1);
    conversation.customerId = resource.relatedId("customer"_L1);
    conversation.brandId = read.text("brandId"_L1);
    conversation.customAttributes = resource.attributes["custom"_L1].toVariantMap();
    conversation.satisfaction = satisfactionStateFrom(resource.attributes["satisfaction"_L1]);
    conversation.responders = respondersFrom(resource);
    if (read.failure())
        return *read.failure();
    return conversation;
}

Result<User> userFrom(const Resource &resource)
{
    if (const auto error = wrongType(resource, "user"_L1))
        return *error;
    const AttributeReader read(resource);
    return User{.id = resource.id,
                .displayName = read.line("displayName"_L1),
                .avatarUrl = read.url("avatarUrl"_L1)};
}

Result<ChatSettings> settingsFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "chat_settings"_L1);
    if (!resource)
        return resource.error();
    const AttributeReader read(*resource);
    return ChatSettings{
        .enabled = read.flag("enabled"_L1),
        .teamName = read.line("teamName"_L1),
        .teamIconUrl = read.url("teamIconUrl"_L1),
        .greeting = read.text("greeting"_L1),
        .waitMessage = read.text("waitMessage"_L1),
        .brandId = read.text("brandId"_L1),
        .brandColor = read.line("embedIconColor"_L1),
        .closableChat = read.flag("closableChat"_L1),
        .singleSessionChat = read.flag("singleSessionChat"_L1),
        .noHistory = read.flag("noHistory"_L1),
        .showBrandingIdentifier = read.flag("showBrandingIdentifier"_L1),
        .sendsCustomerTyping = read.flag("showTypingIndicatorWeb"_L1),
        .showsAgentTyping = read.flag("showTypingIndicatorCustomerWeb"_L1),
        .offhoursDisplay = offhoursDisplayFrom(read.text("offhoursDisplay"_L1)),
        .offhoursMessage = read.text("offhoursMessage"_L1),
        .offhoursImageUrl = read.url("offhoursImageUrl"_L1),
        .pusherAccessKey = read.text("pusherAccessKey"_L1),
        .pusherCluster = read.text("pusherCluster"_L1),
    };
}

QDateTime lastActivityFrom(const Document &document)
{
    if (document.data.isEmpty())
        return {};
    AttributeReader read(document.data.first()); // the type is not checked (E7)
    return read.date("lastActivity"_L1);
}

Page<Message> messagePageFrom(const Document &document)
{
    return pageFrom<Message>(document, messageFrom);
}

Page<Conversation> conversationPageFrom(const Document &document)
{
    return pageFrom<Conversation>(document, conversationFrom);
}

} // namespace Kustomer
