// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/threadid.h"
#include "chat/conversations/inbox.h"

#include <algorithm>

// What an earlier process knew, and what this one leaves to the next.

namespace Kustomer {

void Inbox::recall(const QList<Conversation> &conversations)
{
    for (const Conversation &conversation : conversations) {
        if (known(conversation.id))
            continue;
        m_recalled.insert(conversation.id);
        m_model->upsert(conversation);
    }
    recountTotal();
}

QList<Conversation> Inbox::newest(int most) const
{
    QList<Conversation> conversations;
    for (int row = 0; row < m_model->rowCount() && conversations.size() < most; ++row) {
        if (!isLocalThreadId(m_model->at(row).id)) // those are in the outbox
            conversations.append(m_model->at(row));
    }
    return conversations;
}

std::optional<QList<Message>> Inbox::newestMessages(const QString &id, int most) const
{
    const Thread *thread = m_threads.value(id);
    return thread ? thread->newest(most) : std::nullopt;
}

void Inbox::dropUnlisted(const Page<Conversation> &page)
{
    const auto oldest = std::ranges::min_element(page.items, {}, &Conversation::lastMessageAt);
    const QSet<QString> recalled = m_recalled;
    for (const QString &id : recalled) {
        const std::optional<Conversation> shown = known(id);
        if (!shown) // whoever was told of the last one logged out
            return;
        const bool hadToBeListed = page.next.isEmpty()
            || (oldest != page.items.end() && shown->lastMessageAt > oldest->lastMessageAt);
        if (!hadToBeListed)
            continue;
        m_recalled.remove(id);
        m_model->remove(id);
        Q_EMIT touched(id);
    }
    recountTotal();
}

} // namespace Kustomer
