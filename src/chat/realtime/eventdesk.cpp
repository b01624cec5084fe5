// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/eventdesk.h"

#include "chat/conversations/inbox.h"
#include "chat/surveys/surveys.h"

namespace Kustomer {
namespace {

/// An event without a line here does not compile.
struct Way
{
    const EventDesk::Rooms &rooms;

    void operator()(const MessageArrived &event) const { rooms.inbox->take(event); }
    void operator()(const MessageClipped &event) const { rooms.inbox->take(event); }
    void operator()(const ConversationLocked &event) const { rooms.inbox->take(event); }
    void operator()(const ConversationClipped &event) const { rooms.inbox->take(event); }
    void operator()(const TypingSeen &event) const { rooms.inbox->take(event); }
    void operator()(const SurveyArrived &event) const { rooms.surveys->take(event); }
    void operator()(const SurveyClipped &event) const { rooms.surveys->take(event); }
    void operator()(const LinkPreviewArrived &event) const { rooms.inbox->take(event); }
    void operator()(const ConversationReopened &event) const { rooms.inbox->take(event); }
    void operator()(const ConversationRemoved &event) const { rooms.inbox->take(event); }
    void operator()(const UnknownEvent &) const { }
};

} // namespace

void EventDesk::take(const ChatEvent &event) const
{
    std::visit(Way{m_rooms}, event);
}

} // namespace Kustomer
