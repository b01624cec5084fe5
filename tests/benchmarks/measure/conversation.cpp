// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "measure/conversation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <array>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;
using Kustomer::Message;

namespace {

constexpr int secondsBetween = 97;
const QString conversationId = u"65f1c0de0000000000000101"_s;
const QString agentId = u"65f1c0de0000000000000f01"_s;

const std::array bodies{
    u"Hello! My order **4417** should have been here on Tuesday. Do you know where it is?"_s,
    u"Let me have a look."_s,
    u"The carrier says:\n\n- *Depot:* Harbour Street 12\n- *Parcel:* `NW-40021-DE`\n- Next try: today"_s,
    u"You can follow it at https://acme.example.com/track/NW-40021-DE or call us, as you like."_s,
    u"Thank you 🙏 that is very kind of you 🙂"_s,
    u"🎉🎉🎉"_s,
    u"> Can I pick it up myself?\n\nYes, they are open until six. Please bring an ID and the "
    u"number of the parcel; I have told them that you are coming, so it should not take long."_s,
    u"```\ncurl -s https://acme.example.com/status\n{\"state\": \"delivered\"}\n```"_s,
    u"[The receipt](https://acme.example.com/receipts/4417) and ![a picture](https://acme.example.com/a.png)"_s,
    u"Ok"_s,
    u"There are three ways to go on from here, and all of them are fine with us. You keep the lamp "
    u"and we give you **15 %** back; we send you a new one and you keep the old one until it is "
    u"there; or you return it and get all of your money. Which one would you like best?"_s,
};

const QString &bodyOf(int number)
{
    const auto count = int(bodies.size());
    return bodies[size_t(((number % count) + count) % count)];
}

QDateTime createdAt(int number)
{
    const QDateTime start(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);
    return start.addSecs(qint64(number) * secondsBetween);
}

bool isFromCustomer(int number)
{
    return number % 5 == 0 || number % 5 == 1;
}

QJsonObject relationTo(const QString &type, const QString &id)
{
    return {{u"data"_s, QJsonObject{{u"type"_s, type}, {u"id"_s, id}}}};
}

QJsonObject resourceOf(const Message &message)
{
    QJsonObject relationships{
        {u"org"_s, relationTo(u"org"_s, u"65f1c0de0000000000000001"_s)},
        {u"customer"_s, relationTo(u"customer"_s, u"65f1c0de0000000000000003"_s)},
        {u"session"_s, relationTo(u"chat_session"_s, conversationId)},
        {u"attachments"_s, QJsonObject{{u"data"_s, QJsonArray()}}}};
    const bool isIn = message.direction == Message::Direction::FromCustomer;
    if (!isIn)
        relationships[u"sentBy"_s] = relationTo(u"user"_s, agentId);
    return {{u"type"_s, u"chat_message"_s},
            {u"id"_s, message.id},
            {u"attributes"_s,
             QJsonObject{{u"body"_s, message.body},
                         {u"direction"_s, isIn ? u"in"_s : u"out"_s},
                         {u"trackingId"_s, u"65f1c0de0000000000000004"_s},
                         {u"createdAt"_s, message.createdAt.toString(Qt::ISODateWithMs)},
                         {u"importedAt"_s, QJsonValue()}}},
            {u"relationships"_s, relationships},
            {u"links"_s, QJsonObject{{u"self"_s, "/c/v1/chat/messages/"_L1 + message.id}}}};
}

} // namespace

QString idOf(int number)
{
    return u"65f1%1"_s.arg(quint32(number) ^ 0x80000000U, 20, 16, QChar(u'0'));
}

Message message(int number)
{
    static const Kustomer::User agent{
        .id = agentId, .displayName = u"Mira Lindqvist"_s, .avatarUrl = {}};
    Message message{.id = idOf(number),
                    .conversationId = conversationId,
                    .body = bodyOf(number),
                    .createdAt = createdAt(number)};
    message.body.detach(); // as it comes from the wire: every message holds its own text
    if (isFromCustomer(number))
        message.direction = Message::Direction::FromCustomer;
    else
        message.sender = agent;
    if (number % 25 == 3)
        message.attachments = {{.id = idOf(number)}};
    return message;
}

QList<Message> messages(int first, int count)
{
    QList<Message> result;
    result.reserve(count);
    for (int number = first; number < first + count; ++number)
        result << message(number);
    return result;
}

QByteArray pageOf(int count)
{
    QJsonArray resources;
    for (const Message &message : messages(0, count))
        resources.append(resourceOf(message));
    return QJsonDocument(QJsonObject{{u"data"_s, resources}}).toJson(QJsonDocument::Compact);
}

QByteArray eventOf(int number, const QString &body)
{
    Message news = message(number);
    news.direction = Message::Direction::FromCompany;
    news.body = body;
    const QJsonObject document{{u"data"_s, resourceOf(news)}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace Benchmarks
