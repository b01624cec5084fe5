// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/eventdesk.h"

#include "chat/conversations/eventintake.h"
#include "chat/identity/customerfate.h"
#include "chat/surveys/surveys.h"

namespace Kustomer {
namespace {

/// An event without a line here does not compile.
struct Way
{
    const EventDesk::Parts &parts;

    void operator()(const MessageArrived &event) const
    {
        parts.conversations->take(QList{event.message});
    }
    void operator()(const MessageClipped &event) const { parts.conversations->take(event); }
    void operator()(const ConversationLocked &event) const { parts.conversations->take(event); }
    void operator()(const ConversationClipped &event) const { parts.conversations->take(event); }
    void operator()(const TypingSeen &event) const { parts.conversations->take(event); }
    void operator()(const SurveyArrived &event) const
    {
        if (parts.conversations->isTakenIn(event.satisfaction.conversationId))
            parts.surveys->take(event);
    }
    void operator()(const SurveyClipped &event) const
    {
        if (parts.conversations->isTakenIn(event.conversationId))
            parts.surveys->take(event);
    }
    void operator()(const LinkPreviewArrived &event) const { parts.conversations->take(event); }
    void operator()(const ConversationReopened &event) const { parts.conversations->take(event); }
    void operator()(const ConversationRemoved &event) const { parts.conversations->take(event); }
    void operator()(const ConversationChanged &event) const { parts.conversations->take(event); }
    void operator()(const AssistantEnded &event) const { parts.conversations->take(event); }
    void operator()(const CustomerMerged &event) const { parts.customer->take(event); }
    void operator()(const CustomerDeleted &event) const { parts.customer->take(event); }
    void operator()(const UnknownEvent &) const { }
};

} // namespace

void EventDesk::take(const ChatEvent &event) const
{
    std::visit(Way{m_parts}, event);
}

void EventDesk::take(QList<Message> messages) const
{
    m_parts.conversations->take(std::move(messages));
}

QObject *EventDesk::life() const
{
    return m_parts.conversations->life();
}

} // namespace Kustomer
