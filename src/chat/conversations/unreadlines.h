// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatStates>
#include <KustomerChat/Message>

#include <QStringList>

namespace Kustomer {

class ConversationList;
class Threads;
class Unread;

/// Where the "new messages" line is drawn: in what is on screen, before what was not seen when it
/// came there.
class UnreadLines
{
public:
    /// All of them outlive it.
    UnreadLines(const ConversationList *list, Threads *threads, const Unread *unread)
        : m_list(list)
        , m_threads(threads)
        , m_unread(unread)
    { }

    /// These are on screen.
    void watch(const QStringList &conversationIds);
    void setAttention(ChatStates::Attention attention) { m_attention = attention; }
    void noteArrival(const Message &message);
    /// A local thread became this conversation.
    void adopt(const QString &threadId, const QString &conversationId)
    {
        m_watched.replaceInStrings(threadId, conversationId);
    }
    void forget() { m_watched.clear(); }

private:
    void draw(const QString &conversationId);

    const ConversationList *m_list;
    Threads *m_threads;
    const Unread *m_unread;
    QStringList m_watched;
    ChatStates::Attention m_attention = ChatStates::Attention::Background;
};

} // namespace Kustomer
