// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/echoes.h"

#include "protocol/json/wiretext.h"

#include <algorithm>

namespace Kustomer {
namespace {

bool haveSameContent(const OutboxEntry &entry, const Message &message)
{
    const bool isOtherChoice = !message.payload.isEmpty() && message.payload != entry.draft.payload;
    QStringList files;
    for (const Attachment &file : message.attachments)
        files.append(file.id);
    return !isOtherChoice && std::ranges::is_permutation(files, entry.attachmentIds())
        && isSameText(entry.draft.body, message.body);
}

/// Whether it came later than what was known when the entry was sent first.
bool isBehindHorizon(const Message &message, const OutboxEntry::Horizon &horizon)
{
    const QDateTime &until = horizon.instant;
    const bool isAtHorizon = message.createdAt == until && !horizon.messageId.isEmpty()
        && message.id != horizon.messageId;
    const bool wasSent = until.isValid(); // which has to be known first
    return wasSent && (message.createdAt > until || isAtHorizon);
}

/// Whether it stands for another entry already.
bool isTaken(const Message &message, const OutboxEntry &entry, const QList<OutboxEntry> &all)
{
    return entry.otherIds.contains(message.id)
        || std::ranges::any_of(all, [&message](const OutboxEntry &other) {
               return other.echo && other.echo->id == message.id;
           });
}

} // namespace

bool isEcho(const Message &message, const OutboxEntry &entry, const QList<OutboxEntry> &all)
{
    return message.direction == Message::Direction::FromCustomer
        && entry.conversationId == message.conversationId && !isTaken(message, entry, all)
        && isBehindHorizon(message, entry.horizon) && haveSameContent(entry, message);
}

} // namespace Kustomer
