// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/changes.h"

#include <KustomerChat/Draft>
#include <KustomerChat/Message>

namespace Kustomer {

/// What the customer wrote and the server has not confirmed yet: Queued → Sending → Sent | Failed.
/// One message of a conversation is on its way at a time, so that their order is kept.
class Outbox
{
public:
    /// The end of what is known of a conversation: the echo of a message that is sent now comes
    /// later.
    struct Horizon
    {
        QDateTime instant = {};
        QString messageId = {}; ///< of the message that was written then, where it is known

        bool operator==(const Horizon &) const = default;
    };

    /// How far the copy on disk has come, and what it says. Where nothing can be kept there, that
    /// counts as on disk.
    enum class Copy {
        None,
        BeingWritten,
        Unsent, ///< another process would send it without a look
        OnDisk  ///< it may have been sent
    };

    struct Entry
    {
        QString clientId = {};
        QString conversationId = {};
        Draft draft = {};
        QDateTime writtenAt = {};
        qint64 position = 0;  ///< among all entries; given by enqueue()
        Horizon horizon = {}; ///< of the first attempt
        Message::Delivery delivery = Message::Delivery::Queued;
        std::optional<Error> error = {};
        bool isUncertain = false; ///< an answer was lost: look for it before sending it again
        int attempts = 0;
        int unreadableAnswers = 0; ///< to it, since the last one that could be read
        QStringList otherIds = {}; ///< messages of the same text that stand for other entries
        Copy copy = Copy::None;
        bool isKept() const { return copy == Copy::Unsent || copy == Copy::OnDisk; }
        std::optional<Message> echo = {}; ///< seen before the answer to the request

        /// The row that stands for this entry until the server has the message.
        Message toMessage() const;
        bool operator==(const Entry &) const = default;
    };

    /// Behind all others, and later than the last one and its horizon.
    void enqueue(const Entry &entry);
    /// Takes in what an earlier process left; what was on its way then is uncertain now.
    void restore(const QList<Entry> &entries);
    /// Null where there is none of this client id.
    const Entry *find(const QString &clientId) const;
    /// The next entry of a conversation; null while one is on its way, has failed or none is left.
    const Entry *nextOf(const QString &conversationId) const;
    /// Conversations with something to send, in the order of writing.
    QStringList conversations() const;
    bool isEmpty() const { return m_entries.isEmpty(); }
    /// Whether an entry is on its way to the server.
    bool isSending() const;

    /// It is on disk now, as it was then; false where that was known, or where there is no such
    /// entry.
    bool accept(const Entry &written);
    /// It goes on without a copy; false as above.
    bool doWithoutCopy(const QString &clientId);
    /// It could not be written: whenever that works, it may have been sent meanwhile.
    void doubt(const QString &clientId);
    /// The horizon counts for the first attempt only.
    void startSending(const QString &clientId, const Horizon &horizon);
    void setHorizon(const QString &clientId, const Horizon &horizon);
    /// The attempt came to nothing and may be repeated; uncertain when the server may have the
    /// message.
    enum class Outcome { NotSent, Unknown };
    void requeue(const QString &clientId, Outcome outcome);
    /// How many answers about this entry in a row could not be read, this one included.
    int countUnreadable(const QString &clientId, const Error &error);
    void fail(const QString &clientId, const Error &error);
    void retry(const QString &clientId);
    /// Nobody wants it any more.
    void remove(const QString &clientId);
    /// The server has it as this message.
    void settle(const QString &clientId, const QString &messageId);
    void clear() { *this = {}; }

    /// A thread became a conversation of the server: all that is in it came later.
    void rename(const QString &threadId, const QString &conversationId);
    /// Finds the entry that a message of the server stands for: sent or lost, same text, newer than
    /// what was known when it was sent. The entry is then confirmed. Empty where there is none.
    QString claim(const Message &echo);
    /// Whether the message stands for this entry, and for no other one.
    bool isEcho(const Message &message, const Entry &entry) const;

    /// What has to be written now.
    Changes<Entry> takeChanges();
    void touchAll() { m_tracker.touchAll(); }

private:
    Entry *touch(const QString &clientId);

    QList<Entry> m_entries;
    ChangeTracker m_tracker;
};

} // namespace Kustomer
