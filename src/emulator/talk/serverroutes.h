// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

/// The documented server API below `/v2.1/chat/`, with which agents act (wire §16.1).
class ServerRoutes
{
public:
    ServerRoutes(const Store &store, Conversations &conversations, const Resources &resources)
        : m_store(store)
        , m_conversations(conversations)
        , m_resources(resources)
    { }

    void openDoors(Doors &doors);

private:
    Answer listSessions(const Visit &visit) const;
    Answer createSession(Visit &visit);
    Answer listMessages(const Visit &visit) const;
    Answer postAsCustomer(Visit &visit);
    Answer postAsAgent(Visit &visit);
    Answer type(Visit &visit);
    Answer post(const MessageDraft &draft);
    /// The conversation in a body's `session`, if it is the one of its `customerId`.
    Outcome<ChatSession> sessionIn(JsonReader &body) const;

    const Store &m_store;
    Conversations &m_conversations;
    const Resources &m_resources;
};

} // namespace Kustomer::Emulation
