// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/storage/record.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>
#include <KustomerChat/Result>

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Kustomer {

class LocalStore;
struct Pace;

/// The newest conversations and the newest messages of each, on disk so that the next start has
/// something to show. What is changed is said by id; it is read and written after a pause.
class Past : public Part
{
    Q_OBJECT

public:
    static constexpr int mostConversations = 50;
    static constexpr int mostMessages = 50; ///< of each conversation

    /// What is known now.
    struct Knowledge
    {
        /// The newest conversations, the ones to keep.
        std::function<QList<Conversation>()> conversations;
        /// The newest messages of one, without a gap; none: they stay on disk as they are.
        std::function<std::optional<QList<Message>>(const QString &conversationId)> messages;
    };

    Past(LocalStore *store, const Pace &pace, Knowledge knowledge, QObject *parent = nullptr);
    /// What was noted is on disk.
    ~Past() override { flush(); }

    /// Takes in what an earlier process left.
    void restore(const QList<Record> &records) override;
    void keep() override { flush(); }
    void forget() override { clear(); }
    QList<Conversation> conversations();
    QList<Message> messagesOf(const QString &conversationId);

    /// This conversation, or its messages, may have changed.
    void note(const QString &conversationId);
    void flush();
    /// Forgets everything here; on disk it stays.
    void clear();

Q_SIGNALS:
    /// Whatever is known of the messages of a conversation is on disk, or is written next.
    void messagesKept(const QString &conversationId);

private:
    struct Kept
    {
        std::optional<Record> conversation;
        QList<Record> messages;
    };

    RecordChanges takeChanges(QStringList *whole);
    void removeAllBut(const QSet<QString> &newest, RecordChanges &changes);
    RecordChanges everything() const;
    /// What cannot be read is told of once.
    Error discarded(const Record &record, const Error &problem);
    void report(const QList<Error> &problems);

    LocalStore *m_store;
    Knowledge m_knowledge;
    QHash<QString, Kept> m_kept; ///< what is on disk, by conversation
    QSet<QString> m_noted;
    QTimer m_pause;
    bool m_mustWriteAll = false;
};

} // namespace Kustomer
