// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/removal.h"

#include "chat/conversations/threads.h"
#include "chat/listing/conversationlist.h"
#include "chat/listing/conversationnews.h"

namespace Kustomer {

void endRemoved(ConversationList *list, const Threads &threads, const QString &id,
                const QString &mergedInto)
{
    const Thread *thread = list->known(id) ? nullptr : threads.find(id);
    const QList<Message> messages = thread ? thread->model()->confirmed() : QList<Message>();
    if (!messages.isEmpty()) {
        Conversation seen{.id = id, .createdAt = messages.first().createdAt};
        seen = withMessages(std::move(seen), messages);
        seen.lastSeenAt = seen.lastMessageAt.addMSecs(1); // nothing older can be had any more
        list->update(seen, list->now());
    }
    list->endRemoved(id, mergedInto);
}

} // namespace Kustomer
