// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Draft>
#include <KustomerChat/Message>

#include <QList>
#include <QStringList>

namespace Kustomer {

/// What the customer wrote and the server has not confirmed yet: Queued → Sending → Sent | Failed.
/// One message of a conversation is on its way at a time, so that their order is kept.
class Outbox
{
public:
    struct Entry
    {
        QString clientId;
        QString conversationId;
        Draft draft;
        QDateTime writtenAt;
        QDateTime knownUntil; ///< the newest message of the conversation when this one was written
        Message::Delivery delivery = Message::Delivery::Queued;
        std::optional<Error> error = {};
        bool isUncertain = false; ///< an answer was lost: look for it before sending it again
        int attempts = 0;
        std::optional<Message> echo = {}; ///< seen before the answer to the request

        /// The row that stands for this entry until the server has the message.
        Message toMessage() const;
    };

    void enqueue(const Entry &entry);
    /// Null where there is none of this client id.
    const Entry *find(const QString &clientId) const;
    /// The next entry of a conversation; null while one is on its way, has failed or none is left.
    const Entry *nextOf(const QString &conversationId) const;
    /// Conversations with something to send, in the order of writing.
    QStringList conversations() const;
    bool isEmpty() const { return m_entries.isEmpty(); }
    /// Whether an entry is on its way to the server.
    bool isSending() const;

    void startSending(const QString &clientId);
    /// The attempt came to nothing and may be repeated; uncertain when the server may have the
    /// message.
    enum class Outcome { NotSent, Unknown };
    void requeue(const QString &clientId, Outcome outcome);
    void fail(const QString &clientId, const Error &error);
    /// The server has it, or nobody wants it any more.
    void remove(const QString &clientId);
    void retry(const QString &clientId);
    void clear() { m_entries.clear(); }

    /// A thread became a conversation of the server: nothing of it was sent before.
    void rename(const QString &threadId, const QString &conversationId);
    /// Finds the entry that a message of the server stands for: sent or lost, same text, newer than
    /// what was known when it was written. The entry is then confirmed. Empty where there is none.
    QString claim(const Message &echo);

private:
    Entry *entry(const QString &clientId);

    QList<Entry> m_entries;
};

} // namespace Kustomer
