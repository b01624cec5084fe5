// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/outboxrows.h"

#include "chat/attachments/filedesk.h"
#include "chat/outbox/outboxstore.h"

#include <QPointer>

namespace Kustomer {

OutboxRows::OutboxRows(const OutboxStore *store, const FileDesk *files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
{ }

void OutboxRows::show(const QString &clientId)
{
    const Outbox::Entry *entry = m_store->outbox.find(clientId);
    const bool isConfirmed = entry && entry->echo; // then its row is the message already
    const bool isReady = entry && (entry->isHeld() || entry->error);
    if (!isReady || !entry->isWritten() || isConfirmed)
        return;
    Message row = entry->toMessage();
    // Whoever waits is not told of each attempt anew.
    const bool isAgain = entry->attempts > 1 && !entry->hasToUpload();
    if (isAgain && row.delivery == Message::Delivery::Sending)
        row.delivery = Message::Delivery::Queued;
    if (entry->isHeld())
        row.attachments = m_files->shown(row.attachments);
    Q_EMIT shown(row);
}

void OutboxRows::showAll(const QString &conversationId)
{
    const QPointer<QObject> stay(m_life.get()); // gone when who is told logs out
    for (const QString &clientId : m_store->outbox.entriesOf(conversationId)) {
        if (stay)
            show(clientId);
    }
}

} // namespace Kustomer
