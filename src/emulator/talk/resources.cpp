// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/resources.h"

#include "emulator/http/jsonapi.h"

#include <QJsonArray>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

int unreadCount(const ChatSession &session, const QList<Message> &messages)
{
    const auto isRead = [&session](const Message &message) {
        const bool isSeen = session.lastSeenAt.isValid() && message.createdAt < session.lastSeenAt;
        return message.direction == Message::Direction::In || isSeen;
    };
    const auto newestRead = std::find_if(messages.rbegin(), messages.rend(), isRead);
    return int(std::distance(messages.rbegin(), newestRead));
}

QJsonArray respondersOf(const QList<Message> &messages)
{
    QJsonArray responders;
    for (const auto &message : messages) {
        if (!message.sentBy.isEmpty() && !responders.contains(message.sentBy))
            responders.append(message.sentBy);
    }
    return responders;
}

} // namespace

QJsonObject Resources::of(const ChatSession &session) const
{
    const auto messages = m_store.messages(session.id);
    QJsonObject attributes{{u"name"_s, textOrNull(session.title)},
                           {u"preview"_s, textOrNull(session.preview)},
                           {u"trackingId"_s, session.trackingId},
                           {u"brandId"_s, textOrNull(session.brandId)},
                           {u"createdAt"_s, wireDate(session.createdAt)},
                           {u"lastSeenAt"_s, dateOrNull(session.lastSeenAt)},
                           {u"lastMessageAt"_s, dateOrNull(session.lastMessageAt)},
                           {u"lockedAt"_s, dateOrNull(session.lockedAt)},
                           {u"lockReason"_s, textOrNull(session.lockReason)},
                           {u"lockedByCustomer"_s, session.lockReason == "customer_ended"_L1},
                           {u"unreadMessageCount"_s, unreadCount(session, messages)},
                           {u"respondingUserIds"_s, respondersOf(messages)},
                           {u"previewDetails"_s,
                            QJsonObject{{u"name"_s, textOrNull(session.title)},
                                        {u"messageCreatedAt"_s, dateOrNull(session.lastMessageAt)},
                                        {u"lastResponder"_s, lastResponder(messages)}}},
                           {u"custom"_s, session.custom}};
    for (const auto &adorn : m_adornments)
        adorn(attributes, session);
    return resource(u"chat_session"_s, session.id, attributes,
                    {{u"org"_s, relationTo(u"org"_s, m_store.organisation().id)},
                     {u"customer"_s, relationTo(u"customer"_s, session.customerId)}});
}

QJsonObject Resources::of(const Message &message) const
{
    QJsonObject attributes{
        {u"body"_s, message.body},
        {u"direction"_s, message.direction == Message::Direction::In ? u"in"_s : u"out"_s},
        {u"trackingId"_s, message.trackingId},
        {u"createdAt"_s, wireDate(message.createdAt)},
        {u"importedAt"_s, QJsonValue()}};
    if (!message.payload.isEmpty())
        attributes[u"payload"_s] = message.payload;
    if (!message.meta.isEmpty())
        attributes[u"meta"_s] = message.meta;
    if (!message.previews.isEmpty())
        attributes[u"unfurledPreviews"_s] = message.previews;
    QJsonArray files;
    for (const auto &id : message.attachments)
        files.append(relationTo(u"attachment"_s, id.toString())["data"_L1]);
    const QJsonObject attachments{
        {u"data"_s, files},
        {u"links"_s,
         QJsonObject{{u"self"_s, u"/c/v1/chat/messages/%1/attachments"_s.arg(message.id)}}}};
    QJsonObject relationships{{u"org"_s, relationTo(u"org"_s, m_store.organisation().id)},
                              {u"customer"_s, relationTo(u"customer"_s, message.customerId)},
                              {u"session"_s, relationTo(u"chat_session"_s, message.sessionId)},
                              {u"campaign"_s,
                               message.campaignId.isEmpty()
                                   ? QJsonObject{{u"data"_s, QJsonValue()}}
                                   : relationTo(u"campaign"_s, message.campaignId)},
                              {u"attachments"_s, attachments}};
    if (!message.sentBy.isEmpty())
        relationships[u"sentBy"_s] = relationTo(u"user"_s, message.sentBy);
    return resource(u"chat_message"_s, message.id, attributes, relationships);
}

QJsonValue Resources::lastResponder(const QList<Message> &messages) const
{
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        if (const auto agent = m_store.agent(message->sentBy)) {
            return QJsonObject{{u"type"_s, u"user"_s},
                               {u"displayName"_s, agent->displayName},
                               {u"avatarUrl"_s, textOrNull(m_people.avatarUrlOf(*agent))}};
        }
    }
    return {};
}

} // namespace Kustomer::Emulation
