// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/unreadlines.h"

#include "chat/conversations/threads.h"
#include "chat/conversations/unread.h"
#include "chat/listing/conversationlist.h"

namespace Kustomer {

void UnreadLines::watch(const QStringList &conversationIds)
{
    const QStringList before = std::exchange(m_watched, conversationIds);
    for (const QString &left : before) {
        const bool isStillThere = conversationIds.contains(m_threads->idOf(left));
        if (Thread *thread = isStillThere ? nullptr : m_threads->find(left))
            thread->sheet().clearUnreadLine();
    }
    for (const QString &id : conversationIds) {
        if (!before.contains(id))
            draw(id);
    }
}

void UnreadLines::noteArrival(const Message &message)
{
    const bool isUnseen = m_watched.contains(message.conversationId)
        && m_attention == ChatStates::Attention::Background
        && message.direction == Message::Direction::FromCompany;
    if (isUnseen)
        draw(message.conversationId);
}

void UnreadLines::draw(const QString &conversationId)
{
    const std::optional<Conversation> conversation = m_list->known(conversationId);
    if (conversation && conversation->unreadCount > 0)
        m_threads->obtain(conversationId)
            ->sheet()
            .drawUnreadLine(m_unread->seenUntil(*conversation));
}

} // namespace Kustomer
