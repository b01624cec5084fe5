// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What an Inbox makes of what it hears; all else is in inbox.cpp.

#include "chat/conversations/inbox.h"

#include <QPointer>

namespace Kustomer {

void Inbox::take(const MessageArrived &event)
{
    const QString id = event.message.conversationId;
    const bool isKnown = m_list.known(id).has_value();
    m_threads.thread(id)->receive(event.message);
    if (!isKnown)
        m_missed.look();
}

void Inbox::take(const QList<Message> &messages)
{
    const QPointer<QObject> stay(m_life.get()); // gone when somebody who is told logs out
    for (const Message &message : messages) {
        if (stay)
            take(MessageArrived{message});
    }
}

void Inbox::take(const MessageClipped &event)
{
    const bool isKnown = m_list.known(event.conversationId).has_value();
    m_threads.thread(event.conversationId)->fetch(event.messageId);
    if (!isKnown)
        m_missed.look();
}

void Inbox::take(const ConversationLocked &event)
{
    update(event.conversation, m_list.now());
}

void Inbox::take(const ConversationClipped &event)
{
    m_missed.lookFor(event.conversationId);
}

void Inbox::take(const ConversationReopened &event)
{
    update(event.conversation, m_list.now());
}

void Inbox::take(const ConversationRemoved &event)
{
    m_list.endRemoved(event.conversationId, event.mergedInto);
    if (!event.mergedInto.isEmpty())
        m_missed.look(); // which brings the one where it goes on
}

void Inbox::take(const LinkPreviewArrived &event)
{
    if (Thread *thread = m_threads.find(event.conversationId)) // else the messages bring it
        thread->addPreview(event.messageId, event.preview);
}

void Inbox::take(const TypingSeen &event)
{
    Thread *thread = m_showsAgentTyping ? m_threads.find(event.conversationId) : nullptr;
    if (!thread)
        return;
    if (event.sign == TypingSeen::Sign::Typing)
        thread->beginTyping(event.userId,
                            event.isAssistant ? ChatStates::Writer::Assistant
                                              : ChatStates::Writer::Person);
    else
        thread->endTyping();
}

} // namespace Kustomer
