// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a Courier does with the files of messages.

#include "chat/attachments/filedesk.h"
#include "chat/sending/courier.h"

#include <QPointer>

namespace Kustomer {

void Courier::takeFiles(const QString &clientId)
{
    if (m_taking.contains(clientId))
        return;
    m_taking.insert(clientId);
    const auto take = [=, this](const Result<QList<Attachment>> &held) {
        m_taking.remove(clientId);
        const Outbox::Entry *entry = m_store.outbox.find(clientId);
        if (!entry || entry->isHeld()) {
            if (!entry)
                m_files->discard(clientId);
            return;
        }
        if (!held) {
            fail(clientId, held.error());
            return;
        }
        const QString conversationId = entry->conversationId;
        m_store.outbox.noteHeld(clientId, *held);
        save([=, this] {
            const QPointer<QObject> stay(m_errands.get());
            show(clientId);
            if (stay)
                goOn(conversationId);
        });
    };
    m_files->holder().hold(clientId, m_store.outbox.find(clientId)->draft.files, m_errands.get(),
                           take);
}

void Courier::resumeFiles(const QList<Outbox::Entry> &entries)
{
    QSet<QString> known;
    for (const QString &conversationId : m_store.outbox.conversations()) {
        for (const QString &clientId : m_store.outbox.entriesOf(conversationId))
            known.insert(clientId);
    }
    m_files->cabinet().sweep(known);
    for (const Outbox::Entry &entry : entries) {
        const Outbox::Entry *now = m_store.outbox.find(entry.clientId);
        if (now && !now->isHeld() && now->delivery != Message::Delivery::Failed)
            takeFiles(entry.clientId);
    }
}

void Courier::cancelUpload(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    const bool isUploading = m_files->uploads().isRunning(clientId);
    const bool isWaiting
        = entry && entry->delivery == Message::Delivery::Queued && entry->hasToUpload();
    if (!entry || (!isUploading && !isWaiting))
        return;
    m_files->uploads().cancel(clientId);
    fail(clientId, {.kind = Error::Kind::Cancelled, .message = tr("The upload was cancelled.")});
}

void Courier::retryFile(const QString &clientId, int index)
{
    if (m_files->uploads().isRunning(clientId))
        m_files->uploads().retry(clientId, index);
    else
        retry(clientId);
}

void Courier::removeFile(const QString &clientId, int index)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry || entry->delivery != Message::Delivery::Failed)
        return;
    m_store.outbox.removeFile(clientId, index);
    m_files->uploads().forget(clientId);
    if (m_store.outbox.find(clientId)->draft.isBlank()) {
        discard(clientId);
        return;
    }
    save();
    show(clientId);
}

} // namespace Kustomer
