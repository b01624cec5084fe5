// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/requests/requests.h"

#include "protocol/json/wiredate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Requests {
namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray objectsOf(const QStringList &values, const QString &name)
{
    QJsonArray objects;
    for (const QString &value : values)
        objects.append(QJsonObject{{name, value}});
    return objects;
}

QString nameOf(SocialProfile::Network network)
{
    switch (network) {
    case SocialProfile::Network::Twitter:
        return u"twitter"_s;
    case SocialProfile::Network::Facebook:
        return u"facebook"_s;
    case SocialProfile::Network::Instagram:
        return u"instagram"_s;
    case SocialProfile::Network::LinkedIn:
        return u"linkedin"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray login(const QString &jwt)
{
    return json({{u"externalToken"_s, jwt}});
}

QByteArray newConversation(const QString &title, const QString &brandId, const QString &assistantId)
{
    QJsonObject object{{u"title"_s, title}};
    if (!brandId.isEmpty())
        object[u"brandId"_s] = brandId;
    if (!assistantId.isEmpty())
        object[u"assistant"_s] = assistantId;
    return json(object);
}

QByteArray assistantInit(const QString &assistantId)
{
    return json({{u"assistant"_s, assistantId}});
}

QByteArray conversationSeen(const QDateTime &lastSeenAt)
{
    return json({{u"lastSeenAt"_s, dateToWire(lastSeenAt)}});
}

QByteArray conversationEnd(const QString &reason)
{
    return json({{u"locked"_s, true}, {u"lockReason"_s, reason}});
}

QByteArray newMessage(const QString &conversationId, const Draft &draft,
                      const QStringList &attachmentIds)
{
    QJsonObject object{{u"session"_s, conversationId},
                       {u"attachments"_s, QJsonArray::fromStringList(attachmentIds)}};
    if (!draft.body.isEmpty())
        object[u"body"_s] = draft.body;
    if (!draft.payload.isEmpty())
        object[u"payload"_s] = draft.payload;
    return json(object);
}

QByteArray newAttachment(const Attachment &file)
{
    return json({{u"name"_s, file.name},
                 {u"contentLength"_s, file.size},
                 {u"contentType"_s, file.contentType}});
}

QByteArray customerDescription(const CustomerDescription &description)
{
    QJsonObject object;
    if (!description.emails.isEmpty())
        object[u"emails"_s] = objectsOf(description.emails, u"email"_s);
    if (!description.phones.isEmpty())
        object[u"phones"_s] = objectsOf(description.phones, u"phone"_s);
    QJsonArray socials;
    for (const SocialProfile &profile : description.socials) {
        socials.append(
            QJsonObject{{u"username"_s, profile.username}, {u"type"_s, nameOf(profile.network)}});
    }
    if (!socials.isEmpty())
        object[u"socials"_s] = socials;
    if (!description.customAttributes.isEmpty())
        object[u"custom"_s] = QJsonObject::fromVariantMap(description.customAttributes);
    return object.isEmpty() ? QByteArray() : json(object);
}

QByteArray conversationDescription(const QVariantMap &customAttributes)
{
    if (customAttributes.isEmpty())
        return {};
    return json({{u"custom"_s, QJsonObject::fromVariantMap(customAttributes)}});
}

QByteArray channelAuthorization(const QString &channel, const QString &socketId)
{
    return "channel_name=" + QUrl::toPercentEncoding(channel)
        + "&socket_id=" + QUrl::toPercentEncoding(socketId);
}

} // namespace Kustomer::Requests
