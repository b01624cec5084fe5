// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/outbox.h"

#include "chat/drafts/draftrecord.h"
#include "chat/outbox/echoes.h"
#include "chat/outbox/entryplaces.h"

#include <algorithm>

namespace Kustomer {

void Outbox::enqueue(const Entry &entry)
{
    m_entries.append(entry);
    placeLast(&m_entries);
    m_tracker.touch(entry.clientId);
}

void Outbox::restore(const QList<Entry> &entries)
{
    for (Entry entry : entries) {
        if (find(entry.clientId))
            continue;
        entry.copy = entry.copyOnDisk();
        entry.isUncertain = entry.mayBeSent();
        if (entry.delivery == Message::Delivery::Sending)
            entry.delivery = Message::Delivery::Queued;
        m_entries.append(entry);
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::position);
}

Outbox::Entry *Outbox::at(const QString &clientId)
{
    const auto found = std::ranges::find(m_entries, clientId, &Entry::clientId);
    return found == m_entries.end() ? nullptr : &*found;
}

Outbox::Entry *Outbox::touch(const QString &clientId)
{
    Entry *entry = at(clientId);
    if (entry)
        m_tracker.touch(clientId);
    return entry;
}

const Outbox::Entry *Outbox::find(const QString &clientId) const
{
    const auto found = std::ranges::find(m_entries, clientId, &Entry::clientId);
    return found == m_entries.end() ? nullptr : &*found;
}

const Outbox::Entry *Outbox::nextOf(const QString &conversationId) const
{
    const Entry *next = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.conversationId != conversationId)
            continue;
        if (entry.delivery == Message::Delivery::Sending)
            return nullptr;
        if (!next && entry.delivery == Message::Delivery::Queued)
            next = &entry;
    }
    return next && next->isHeld() ? next : nullptr;
}

QStringList Outbox::conversations() const
{
    QStringList ids;
    for (const Entry &entry : m_entries) {
        if (!ids.contains(entry.conversationId))
            ids.append(entry.conversationId);
    }
    return ids;
}

QStringList Outbox::entriesOf(const QString &conversationId) const
{
    QStringList ids;
    for (const Entry &entry : m_entries) {
        if (entry.conversationId == conversationId)
            ids.append(entry.clientId);
    }
    return ids;
}

bool Outbox::isSending() const
{
    return std::ranges::any_of(
        m_entries, [](const Entry &entry) { return entry.delivery == Message::Delivery::Sending; });
}

bool Outbox::noteWritten(const Entry &written)
{
    Entry *entry = at(written.clientId);
    if (!entry)
        return false;
    const bool isNews = !entry->isWritten();
    entry->copy = written.copyOnDisk();
    return isNews;
}

bool Outbox::countAsWritten(const QString &clientId)
{
    Entry *entry = at(clientId);
    if (!entry || entry->isWritten())
        return false;
    entry->copy = Copy::AsSending;
    return true;
}

void Outbox::suspect(const QString &clientId)
{
    Entry *entry = at(clientId);
    if (entry && entry->copy != Copy::AsWaiting)
        entry->isUncertain = true;
}

void Outbox::startSending(const QString &clientId, const Horizon &horizon, const QDateTime &now)
{
    if (Entry *entry = touch(clientId)) {
        entry->delivery = Message::Delivery::Sending;
        ++entry->attempts;
        if (!entry->isUncertain && horizon.instant.isValid())
            entry->horizon = horizon;
        if (!entry->isUncertain)
            entry->sentAt = entry->hasToUpload() ? QDateTime() : now;
    }
}

void Outbox::noteLeaving(const QString &clientId, const QDateTime &now)
{
    if (Entry *entry = touch(clientId))
        entry->sentAt = now;
}

void Outbox::noteHeld(const QString &clientId, const QList<Attachment> &files)
{
    if (Entry *entry = touch(clientId))
        entry->files = files;
}

void Outbox::noteUploaded(const QString &clientId, int index, const QString &attachmentId)
{
    Entry *entry = touch(clientId);
    if (entry && index < entry->files.size())
        entry->files[index].id = attachmentId;
}

void Outbox::forgetUploads(const QString &clientId)
{
    if (Entry *entry = touch(clientId)) {
        for (Attachment &file : entry->files)
            file.id.clear();
    }
}

void Outbox::removeFile(const QString &clientId, int index)
{
    Entry *entry = touch(clientId);
    if (!entry || index < 0 || index >= entry->draft.files.size())
        return;
    if (entry->isHeld())
        entry->files.removeAt(index);
    entry->draft.files.removeAt(index);
}

void Outbox::noteAnswered(const QString &clientId)
{
    if (Entry *entry = touch(clientId))
        entry->sentAt = {};
}

void Outbox::setHorizon(const QString &clientId, const Horizon &horizon)
{
    if (Entry *entry = touch(clientId))
        entry->horizon = horizon;
}

void Outbox::requeue(const QString &clientId, SendVerdict verdict)
{
    if (Entry *entry = touch(clientId)) {
        entry->delivery = Message::Delivery::Queued;
        entry->isUncertain = entry->isUncertain || verdict != SendVerdict::NotSent;
        if (verdict == SendVerdict::Unknown)
            entry->sentAt = {};
    }
}

int Outbox::countUnreadable(const QString &clientId, const Error &error)
{
    Entry *entry = touch(clientId);
    if (!entry)
        return 0;
    if (isUnreadable(error)) {
        entry->isUncertain = true; // it was accepted, as far as can be told
        return ++entry->unreadableAnswers;
    }
    return entry->unreadableAnswers = 0;
}

void Outbox::fail(const QString &clientId, const Error &error)
{
    if (Entry *entry = touch(clientId)) {
        entry->delivery = Message::Delivery::Failed;
        entry->error = error;
    }
}

void Outbox::retry(const QString &clientId)
{
    const Entry *failed = find(clientId);
    if (!failed || failed->delivery != Message::Delivery::Failed)
        return;
    Entry *entry = touch(clientId);
    entry->delivery = Message::Delivery::Queued;
    entry->error.reset();
    entry->attempts = 0;
    entry->unreadableAnswers = 0;
}

void Outbox::remove(const QString &clientId)
{
    m_tracker.touch(clientId);
    m_entries.removeIf([&](const Entry &entry) { return entry.clientId == clientId; });
}

void Outbox::settle(const QString &clientId, const Message &message)
{
    const Entry *settled = find(clientId);
    if (!settled)
        return;
    for (Entry &other : m_entries) { // a second text of this kind is another message
        const bool isOther
            = other.conversationId == settled->conversationId && other.clientId != clientId;
        if (isOther && isSameContent(other.draft, settled->draft)) {
            other.otherIds.append(message.id);
            m_tracker.touch(other.clientId);
        }
    }
    placeAround(*settled, message.createdAt);
    remove(QString(clientId));
}

void Outbox::rename(const QString &threadId, const QString &conversationId)
{
    for (Entry &entry : m_entries) {
        if (entry.conversationId != threadId)
            continue;
        m_tracker.touch(entry.clientId);
        entry.conversationId = conversationId;
        entry.horizon = {.instant = QDateTime::fromMSecsSinceEpoch(0).toUTC()};
        entry.sentAt = {}; // what left was about the conversation
        if (entry.delivery == Message::Delivery::Sending)
            entry.delivery = Message::Delivery::Queued;
    }
}

bool Outbox::isEcho(const Message &message, const Entry &entry) const
{
    return Kustomer::isEcho(message, entry, m_entries);
}

void Outbox::placeAround(const Entry &confirmed, const QDateTime &instant)
{
    const QStringList moved = placeBefore(&m_entries, confirmed, instant);
    for (const QString &clientId : moved)
        m_tracker.touch(clientId);
}

Changes<Outbox::Entry> Outbox::takeChanges()
{
    for (Entry &entry : m_entries) {
        if (entry.copy == Copy::None)
            entry.copy = Copy::BeingWritten;
    }
    return m_tracker.take(m_entries, &Entry::clientId);
}

QString Outbox::claim(const Message &echo)
{
    for (Entry &entry : m_entries) {
        if (entry.mayBeSent() && !entry.echo && isEcho(echo, entry)) {
            entry.echo = echo;
            placeAround(entry, echo.createdAt);
            return entry.clientId;
        }
    }
    return {};
}

} // namespace Kustomer
