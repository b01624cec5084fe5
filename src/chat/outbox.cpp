// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox.h"

#include <algorithm>

namespace Kustomer {

Message Outbox::Entry::toMessage() const
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

void Outbox::enqueue(const Entry &entry)
{
    m_entries.append(entry);
}

Outbox::Entry *Outbox::entry(const QString &clientId)
{
    const auto found = std::ranges::find(m_entries, clientId, &Entry::clientId);
    return found == m_entries.end() ? nullptr : &*found;
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
    return next;
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

bool Outbox::isSending() const
{
    return std::ranges::any_of(
        m_entries, [](const Entry &entry) { return entry.delivery == Message::Delivery::Sending; });
}

void Outbox::startSending(const QString &clientId)
{
    if (Entry *found = entry(clientId)) {
        found->delivery = Message::Delivery::Sending;
        ++found->attempts;
    }
}

void Outbox::requeue(const QString &clientId, Outcome outcome)
{
    if (Entry *found = entry(clientId)) {
        found->delivery = Message::Delivery::Queued;
        found->isUncertain = found->isUncertain || outcome == Outcome::Unknown;
    }
}

void Outbox::fail(const QString &clientId, const Error &error)
{
    if (Entry *found = entry(clientId)) {
        found->delivery = Message::Delivery::Failed;
        found->error = error;
    }
}

void Outbox::remove(const QString &clientId)
{
    m_entries.removeIf([&](const Entry &entry) { return entry.clientId == clientId; });
}

void Outbox::retry(const QString &clientId)
{
    Entry *found = entry(clientId);
    if (!found || found->delivery != Message::Delivery::Failed)
        return;
    found->delivery = Message::Delivery::Queued;
    found->error.reset();
    found->attempts = 0;
}

void Outbox::rename(const QString &threadId, const QString &conversationId)
{
    for (Entry &entry : m_entries) {
        if (entry.conversationId != threadId)
            continue;
        entry.conversationId = conversationId;
        entry.isUncertain = false;
        if (entry.delivery == Message::Delivery::Sending)
            entry.delivery = Message::Delivery::Queued;
    }
}

QString Outbox::claim(const Message &echo)
{
    if (echo.direction != Message::Direction::FromCustomer)
        return {};
    for (Entry &entry : m_entries) {
        const bool mayBeSent = entry.delivery == Message::Delivery::Sending || entry.isUncertain;
        const bool isNewer = !entry.knownUntil.isValid() || echo.createdAt > entry.knownUntil;
        if (mayBeSent && isNewer && !entry.echo && entry.conversationId == echo.conversationId
            && entry.draft.body == echo.body) {
            entry.echo = echo;
            return entry.clientId;
        }
    }
    return {};
}

} // namespace Kustomer
