// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversations/readmarks.h"

namespace Kustomer {

class ConversationList;
class Threads;

/// How much of each conversation the customer has not seen (wire §7).
class Unread : public QObject
{
    Q_OBJECT

public:
    Unread(ReadMarks *marks, ConversationList *list, Threads *threads, QObject *parent = nullptr);

    int total() const { return m_total; }
    /// Of each conversation that has any.
    QHash<QString, int> counts() const;
    /// Until when the customer has seen a conversation, on any device.
    QDateTime seenUntil(const Conversation &conversation) const;

    /// Counts anew what may have changed; loads what has to be counted.
    void recount(const QString &conversationId);
    void markRead(const QString &conversationId);
    /// The customer has left; their list is empty.
    void forget();

Q_SIGNALS:
    void countChanged(const QString &conversationId, int count);
    void totalChanged(int total);

private:
    int countOf(const Conversation &conversation);
    void tell();

    ReadMarks *m_marks;
    ConversationList *m_list;
    Threads *m_threads;
    QHash<QString, int> m_counts; ///< as was told
    int m_total = 0;
};

} // namespace Kustomer
