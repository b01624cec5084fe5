// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/fileintake.h"

#include "chat/attachments/filedesk.h"
#include "chat/outbox/outboxstore.h"

namespace Kustomer {
namespace {

/// All there are, conversation by conversation.
QList<const Outbox::Entry *> entriesOf(const Outbox &outbox)
{
    QList<const Outbox::Entry *> entries;
    for (const QString &conversationId : outbox.conversations()) {
        for (const QString &clientId : outbox.entriesOf(conversationId))
            entries.append(outbox.find(clientId));
    }
    return entries;
}

} // namespace

FileIntake::FileIntake(OutboxStore *store, FileDesk *files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
{ }

void FileIntake::take(const QString &clientId)
{
    if (m_taking.contains(clientId))
        return;
    m_taking.insert(clientId);
    const auto takeIn = [=, this](const Result<QList<Attachment>> &files) {
        m_taking.remove(clientId);
        const Outbox::Entry *entry = m_store->outbox.find(clientId);
        if (!entry) {
            m_files->discard(clientId);
        } else if (!files) {
            Q_EMIT failed(clientId, files.error());
        } else if (!entry->isHeld()) {
            m_store->outbox.noteHeld(clientId, *files);
            const QStringList sources = entry->draft.files;
            m_store->save(m_life.get(), [=, this] {
                for (const QString &source : sources)
                    m_files->cabinet().release(source); // only now: one of both is on disk
                Q_EMIT held(clientId);
            });
        }
    };
    m_files->holder().hold(clientId, m_store->outbox.find(clientId)->draft.files, m_life.get(),
                           takeIn);
}

void FileIntake::resume()
{
    QSet<QString> known;
    QStringList without;
    for (const Outbox::Entry *entry : entriesOf(m_store->outbox)) {
        known.insert(entry->clientId);
        if (!entry->isHeld() && entry->delivery != Message::Delivery::Failed)
            without.append(entry->clientId);
    }
    m_files->cabinet().sweep(known);
    for (const QString &clientId : std::as_const(without))
        take(clientId);
}

QStringList FileIntake::awaited() const
{
    QStringList files;
    for (const Outbox::Entry *entry : entriesOf(m_store->outbox)) {
        if (!entry->isHeld())
            files += entry->draft.files;
    }
    return files;
}

void FileIntake::clear()
{
    m_taking.clear();
    m_life = std::make_unique<QObject>();
}

} // namespace Kustomer
