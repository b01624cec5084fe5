// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/threadid.h"
#include "chat/conversations/conversationnews.h"
#include "chat/conversations/inbox.h"
#include "protocol/json/oneline.h"

// What the customer wrote and the server does not have.

namespace Kustomer {

void Inbox::show(const Message &unsent)
{
    thread(unsent.conversationId)->show(unsent);
    if (isLocalThreadId(unsent.conversationId))
        list(unsent);
}

void Inbox::list(const Message &unsent)
{
    const QString &id = unsent.conversationId;
    const QString text = oneLine(unsent.body, longestLine);
    std::optional<Conversation> listed = known(id);
    if (!listed && unsent.delivery == Message::Delivery::Sending)
        return; // soon it is a conversation like any other
    if (!listed)
        listed = Conversation{.id = id, .title = text};
    listed->lastMessageAt = later(listed->lastMessageAt, unsent.createdAt);
    listed->preview
        = unsent.delivery == Message::Delivery::Failed ? tr("Not sent: %1").arg(text) : text;
    m_model->upsert(*listed);
}

void Inbox::drop(const QString &threadId, const QString &clientId)
{
    TimelineModel *model = thread(threadId)->model();
    model->remove(clientId);
    if (isLocalThreadId(threadId) && model->rowCount() == 0)
        m_model->remove(threadId);
}

void Inbox::adopt(const QString &threadId, const Conversation &conversation)
{
    m_adopted.insert(threadId, conversation.id);
    if (Thread *made = m_threads.take(threadId)) {
        Thread *early = m_threads.take(conversation.id); // its events came before the answer
        m_threads.insert(conversation.id, made);
        made->becomeConversation(conversation.id);
        if (early) {
            made->takeOver(*early);
            early->disconnect(this);
            early->deleteLater();
        }
    }
    m_model->remove(threadId);
    const bool isNew = !known(conversation.id);
    update(conversation, News::Keep);
    if (isNew)
        Q_EMIT conversationCreated(conversation);
}

} // namespace Kustomer
