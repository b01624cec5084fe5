// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/outboxentry.h"

#include "protocol/files/filename.h"
#include "protocol/json/wiretext.h"

#include <algorithm>

namespace Kustomer {

namespace {

QStringList idsOf(const QList<Attachment> &attachments)
{
    QStringList ids;
    for (const Attachment &attachment : attachments)
        ids.append(attachment.id);
    return ids;
}

/// What can be said of files that nobody could take.
QList<Attachment> filesAt(const QStringList &paths)
{
    QList<Attachment> files;
    for (const QString &path : paths)
        files.append({.name = cleanFileName(path), .localPath = path});
    return files;
}

} // namespace

bool OutboxEntry::hasToUpload() const
{
    return !isHeld()
        || std::ranges::any_of(files, [](const Attachment &file) { return file.id.isEmpty(); });
}

QStringList OutboxEntry::attachmentIds() const
{
    return idsOf(files);
}

bool OutboxEntry::hasContentOf(const Message &message) const
{
    const bool isOtherChoice = !message.payload.isEmpty() && message.payload != draft.payload;
    return !isOtherChoice
        && std::ranges::is_permutation(idsOf(message.attachments), attachmentIds())
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
    message.attachments = isHeld() ? files : filesAt(draft.files);
    message.payload = draft.payload;
    message.createdAt = writtenAt;
    message.direction = Message::Direction::FromCustomer;
    message.delivery = delivery;
    message.error = error;
    return message;
}

} // namespace Kustomer
