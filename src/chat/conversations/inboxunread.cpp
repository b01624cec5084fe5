// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/conversationnews.h"
#include "chat/conversations/inbox.h"

// What the customer has not seen.

namespace Kustomer {

void Inbox::recount(const QString &id)
{
    std::optional<Conversation> conversation = known(id);
    Thread *thread = m_threads.value(id);
    if (conversation && thread && thread->model()->newestConfirmed()) {
        const QDateTime seen = later(conversation->lastSeenAt, m_seen.value(id));
        conversation->unreadCount = thread->model()->unreadCount(seen);
        m_model->upsert(*conversation);
    }
    recountTotal();
    Q_EMIT touched(id);
}

void Inbox::recountTotal()
{
    int total = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        total += m_model->at(row).unreadCount;
    if (m_unreadCount == total)
        return;
    m_unreadCount = total;
    Q_EMIT unreadCountChanged(total);
}

QHash<QString, int> Inbox::unreadCounts() const
{
    QHash<QString, int> counts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).unreadCount > 0)
            counts.insert(m_model->at(row).id, m_model->at(row).unreadCount);
    }
    return counts;
}

void Inbox::markRead(const QString &id)
{
    std::optional<Conversation> conversation = known(id);
    if (!conversation || conversation->unreadCount == 0)
        return;
    conversation->unreadCount = 0;
    m_model->upsert(*conversation);
    const Thread *present = m_threads.value(id);
    const Message *newest = present ? present->model()->newestConfirmed() : nullptr;
    // in the server's time: a clock that goes fast would hide what comes next
    const QDateTime seen
        = later(conversation->lastMessageAt, newest ? newest->createdAt : QDateTime()).addMSecs(1);
    m_seen.insert(id, later(m_seen.value(id), seen));
    recount(id);
    m_api->markSeen(id, seen, m_calls.get(), [this](const Result<Conversation> &answer) {
        if (answer)
            update(*answer, News::Tell);
        else
            Q_EMIT problemNoticed(answer.error());
    });
}

} // namespace Kustomer
