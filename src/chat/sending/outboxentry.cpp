// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/outboxentry.h"

#include "protocol/json/wiretext.h"

#include <algorithm>

namespace Kustomer {

bool OutboxEntry::hasContentOf(const Message &message) const
{
    QStringList attached;
    for (const Attachment &attachment : message.attachments)
        attached.append(attachment.id);
    return std::ranges::is_permutation(attached, attachmentIds)
        && isSameText(draft.body, message.body);
}

bool OutboxEntry::isBehindHorizon(const Message &message) const
{
    const QDateTime &until = horizon.instant;
    const bool isAtHorizon = message.createdAt == until && !horizon.messageId.isEmpty()
        && message.id != horizon.messageId;
    const bool wasSent = until.isValid(); // which has to be known first
    return wasSent && (message.createdAt > until || isAtHorizon);
}

Message OutboxEntry::toMessage() const
{
    Message message;
    message.clientId = clientId;
    message.conversationId = conversationId;
    message.body = draft.body;
    message.createdAt = writtenAt;
    message.direction = Message::Direction::FromCustomer;
    message.delivery = delivery;
    message.error = error;
    return message;
}

} // namespace Kustomer
