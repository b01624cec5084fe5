// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/sendverdict.h"
#include "chat/storage/changes.h"

namespace Kustomer {

/// What the customer wrote and the server has not confirmed yet: Queued → Sending → Sent | Failed.
/// One message of a conversation is on its way at a time, so that their order is kept.
class Outbox
{
public:
    using Entry = OutboxEntry;
    using Horizon = OutboxEntry::Horizon;
    using Copy = OutboxEntry::Copy;

    /// Behind all others, and later than the last one and its horizon.
    void enqueue(const Entry &entry);
    /// Takes in what an earlier process left; what was on its way then is uncertain now.
    void restore(const QList<Entry> &entries);
    /// Null where there is none of this client id.
    const Entry *find(const QString &clientId) const;
    /// The next entry of a conversation; null while one is on its way, has failed or none is left,
    /// and while the files of the next one are not held.
    const Entry *nextOf(const QString &conversationId) const;
    QStringList entriesOf(const QString &conversationId) const;
    /// Conversations with something to send, in the order of writing.
    QStringList conversations() const;
    bool isEmpty() const { return m_entries.isEmpty(); }
    /// Whether an entry is on its way to the server.
    bool isSending() const;

    /// The disk has this entry as it was when it was handed over. False where that is no news: the
    /// disk had it before, or it has left the outbox.
    bool noteWritten(const Entry &written);
    /// The disk does not take the entry, which goes on out of memory. False where that is no news.
    bool countAsWritten(const QString &clientId);
    /// The disk did not take the entry: once it does, the message may have been sent meanwhile.
    void suspect(const QString &clientId);
    /// The horizon counts for the first attempt only.
    void startSending(const QString &clientId, const Horizon &horizon, const QDateTime &now = {});
    /// The message leaves now: after a look, or after its files.
    void noteLeaving(const QString &clientId, const QDateTime &now);
    /// The files of the entry are held here, whatever becomes of the originals.
    void noteHeld(const QString &clientId, const QList<Attachment> &files);
    /// The server has one of the files, under this id.
    void noteUploaded(const QString &clientId, int index, const QString &attachmentId);
    /// The server may have them no more: the next attempt begins with the files.
    void forgetUploads(const QString &clientId);
    /// Takes a file out of the entry.
    void removeFile(const QString &clientId, int index);
    /// The server has done with what left last.
    void noteAnswered(const QString &clientId);
    void setHorizon(const QString &clientId, const Horizon &horizon);
    /// The attempt came to nothing and may be repeated.
    void requeue(const QString &clientId, SendVerdict verdict);
    /// How many answers about this entry in a row could not be read, this one included.
    int countUnreadable(const QString &clientId, const Error &error);
    void fail(const QString &clientId, const Error &error);
    void retry(const QString &clientId);
    /// Nobody wants the entry any more.
    void remove(const QString &clientId);
    /// The server has what the entry stands for, as this message.
    void settle(const QString &clientId, const Message &message);
    void clear() { *this = {}; }

    /// A thread became a conversation of the server: all that is in it came later.
    void rename(const QString &threadId, const QString &conversationId);
    /// Finds the entry that a message of the server stands for: sent or lost, same content, newer
    /// than what was known when it was sent. The entry is then confirmed. Empty where there is
    /// none.
    QString claim(const Message &echo);
    /// Whether the message stands for this entry, and for no other one (see echoes.h).
    bool isEcho(const Message &message, const Entry &entry) const;

    /// What has to be written now.
    Changes<Entry> takeChanges();
    void touchAll() { m_tracker.touchAll(); }

private:
    Entry *at(const QString &clientId);
    Entry *touch(const QString &clientId);
    void placeAround(const Entry &confirmed, const QDateTime &instant);

    QList<Entry> m_entries;
    ChangeTracker m_tracker;
};

} // namespace Kustomer
