// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatoragents.h"

#include "emulator/hall/hall.h"
#include "emulator/keep/store.h"
#include "emulator/talk/conversations.h"

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

QString EmulatorAgents::sendAsAgent(const QString &conversationId, const QString &body)
{
    const auto message = hall().talk.post({.sessionId = conversationId,
                                           .direction = Emulation::Message::Direction::Out,
                                           .body = body,
                                           .sentBy = hall().store.firstAgentId()});
    return message ? message->id : QString();
}

QString EmulatorAgents::sendAsAgent(const QString &conversationId, const AgentMessage &message)
{
    const auto &talk = hall().talk;
    const bool saysNothing = message.body.isEmpty() && message.attachments.isEmpty();
    const bool isKnown = message.agentId.isEmpty() || hall().store.agent(message.agentId);
    if (saysNothing || !isKnown || !talk.mayAttach(message.attachments, {}))
        return {};
    const auto agentId = message.agentId.isEmpty() ? hall().store.firstAgentId() : message.agentId;
    const auto posted = hall().talk.post({.sessionId = conversationId,
                                          .direction = Emulation::Message::Direction::Out,
                                          .body = message.body,
                                          .sentBy = agentId,
                                          .meta = message.meta,
                                          .attachments = message.attachments});
    return posted ? posted->id : QString();
}

bool EmulatorAgents::setAgentTyping(const QString &conversationId, Typing typing, Typist typist)
{
    using Emulation::Conversations;
    return bool(hall().talk.type(conversationId, hall().store.firstAgentId(),
                                 typing == Typing::Started ? Conversations::Typing::Started
                                                           : Conversations::Typing::Ended,
                                 typist == Typist::Assistant ? Conversations::Typist::Assistant
                                                             : Conversations::Typist::Person));
}

bool EmulatorAgents::endConversation(const QString &id)
{
    return bool(hall().talk.lock(id, u"user_ended"_s));
}

bool EmulatorAgents::reopenConversation(const QString &id)
{
    return bool(hall().talk.reopen(id));
}

} // namespace Kustomer
