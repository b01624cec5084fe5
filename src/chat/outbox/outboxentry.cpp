// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/outboxentry.h"

#include "protocol/files/filename.h"

#include <algorithm>

namespace Kustomer {

namespace {

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
    QStringList ids;
    for (const Attachment &file : files)
        ids.append(file.id);
    return ids;
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
