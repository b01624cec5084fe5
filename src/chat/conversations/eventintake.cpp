// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/eventintake.h"

#include "chat/conversations/missed.h"
#include "chat/conversations/removal.h"
#include "chat/listing/conversationnews.h"

#include <QPointer>

#include <algorithm>

namespace Kustomer {

EventIntake::EventIntake(ConversationList *list, Threads *threads, Missed *missed, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_threads(threads)
    , m_missed(missed)
{ }

void EventIntake::setSettings(const ChatSettings &settings)
{
    m_showsAgentTyping = settings.showsAgentTyping;
    if (m_showsAgentTyping)
        return;
    const QList<Thread *> threads = m_threads->all();
    for (Thread *thread : threads)
        thread->endTyping();
}

void EventIntake::take(QList<Message> messages)
{
    const QPointer<QObject> stay(m_life.get()); // gone when somebody who is told logs out
    for (auto first = messages.begin(); stay && first != messages.end();) {
        const QString id = first->conversationId;
        const auto last = std::find_if(first, messages.end(), [&id](const Message &message) {
            return message.conversationId != id;
        });
        if (first == messages.begin() && last == messages.end()) {
            receive(id, std::move(messages)); // as nearly always
            return;
        }
        receive(id, {std::make_move_iterator(first), std::make_move_iterator(last)});
        first = last;
    }
}

bool EventIntake::isStranger(const QString &conversationId) const
{
    return !m_list->scope().brandId.isEmpty() && !m_list->known(conversationId);
}

bool EventIntake::isTakenIn(const QString &conversationId) const
{
    return !isStranger(conversationId) || m_threads->find(conversationId);
}

void EventIntake::receive(const QString &conversationId, QList<Message> messages)
{
    const QPointer<QObject> stay(m_life.get());
    const bool isKnown = m_list->known(conversationId).has_value();
    if (isTakenIn(conversationId))
        m_threads->obtain(conversationId)->receive(std::move(messages));
    if (stay && !isKnown)
        m_missed->look();
}

void EventIntake::take(const MessageClipped &event)
{
    const bool isKnown = m_list->known(event.conversationId).has_value();
    if (isTakenIn(event.conversationId))
        m_threads->obtain(event.conversationId)->fetch(event.messageId);
    if (!isKnown)
        m_missed->look();
}

void EventIntake::take(const ConversationLocked &event)
{
    Q_EMIT updated(event.conversation, m_list->now());
}

void EventIntake::take(const ConversationClipped &event)
{
    if (isStranger(event.conversationId))
        m_missed->look();
    else
        m_missed->lookFor(event.conversationId);
}

void EventIntake::take(const ConversationReopened &event)
{
    Q_EMIT updated(event.conversation, m_list->now());
}

void EventIntake::take(const ConversationRemoved &event)
{
    endRemoved(m_list, *m_threads, event.conversationId, event.mergedInto);
    if (!event.mergedInto.isEmpty())
        m_missed->look(); // which brings the one where it goes on
}

void EventIntake::take(const LinkPreviewArrived &event)
{
    if (Thread *thread = m_threads->find(event.conversationId)) // else the messages bring it
        thread->sheet().addPreview(event.messageId, event.preview);
}

void EventIntake::take(const ConversationChanged &event)
{
    Q_EMIT updated(event.conversation, m_list->now());
}

void EventIntake::take(const AssistantEnded &event)
{
    Conversation conversation = event.conversation;
    if (!conversation.assistantEndedAt.isValid()) // not every service says when
        conversation.assistantEndedAt = later(conversation.createdAt, conversation.lastMessageAt);
    Q_EMIT updated(conversation, m_list->now());
}

void EventIntake::take(const TypingSeen &event)
{
    Thread *thread = m_showsAgentTyping ? m_threads->find(event.conversationId) : nullptr;
    const std::optional<Conversation> conversation = m_list->known(event.conversationId);
    if (!thread || (conversation && conversation->isEnded())) // nobody answers there any more
        return;
    if (event.sign == TypingSeen::Sign::Typing)
        thread->beginTyping(event.userId,
                            event.isAssistant ? ChatStates::Writer::Assistant
                                              : ChatStates::Writer::Person);
    else
        thread->endTyping(event.userId);
}

} // namespace Kustomer
