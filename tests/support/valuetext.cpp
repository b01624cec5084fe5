// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/valuetext.h"

#include "protocol/json/wiredate.h"
#include "support/places.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {
namespace {

QString part(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : ", "_L1 + label + value;
}

QString ended(const QString &line, const QString &text)
{
    return (line + ": "_L1 + text).trimmed();
}

} // namespace

QString textOf(const QDateTime &instant)
{
    return instant.isValid() ? dateToWire(instant) : QString();
}

QString textOf(const Message &message)
{
    QStringList files;
    for (const Attachment &attachment : message.attachments)
        files.append(attachment.id
                     + (attachment.link.isEmpty() ? QString() : " at "_L1 + attachment.link));
    const bool isIn = message.direction == Message::Direction::FromCustomer;
    const QString line = message.id + " in "_L1 + message.conversationId
        + (isIn ? ", in, "_L1 : ", out, "_L1) + textOf(message.createdAt)
        + part(u"by "_s, message.sender.id) + part(u"files "_s, files.join(u' '));
    return ended(line, message.body);
}

QString textOf(const Conversation &conversation)
{
    const QString state
        = conversation.isEnded() ? "ended "_L1 + textOf(conversation.endedAt) : u"open"_s;
    const Satisfaction &survey = conversation.satisfaction;
    const QString line = conversation.id + u" “%1” since "_s.arg(conversation.title)
        + textOf(conversation.createdAt) + part({}, state)
        + part(u"because "_s, conversation.lockReason)
        + part({}, conversation.lockedByCustomer ? u"by the customer"_s : QString())
        + part(u"read "_s, conversation.lastReadMessageId)
        + part(u"latest "_s, textOf(conversation.lastMessageAt))
        + part(u"seen "_s, textOf(conversation.lastSeenAt))
        + part(u"unread "_s, QString::number(conversation.unreadCount))
        + part(u"customer "_s, conversation.customerId) + part(u"brand "_s, conversation.brandId)
        + part(u"custom "_s, QStringList(conversation.customAttributes.keys()).join(u' '))
        + part(u"survey "_s, (survey.id + u' ' + survey.status).trimmed());
    return ended(line, conversation.preview);
}

QByteArray fixture(const QString &name)
{
    QFile file(Testing::fixturePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Kustomer::Testing
