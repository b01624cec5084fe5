// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/gate.h"
#include "emulator/realtime/publisher.h"
#include "emulator/talk/conversations.h"

namespace Kustomer::Emulation {

/// The documented server API below `/v2.1/chat/`, with which agents act (§16.1).
class ServerRoutes
{
public:
    ServerRoutes(const Store &store, Conversations &conversations, const Resources &resources,
                 Publisher &publisher)
        : m_store(store)
        , m_conversations(conversations)
        , m_resources(resources)
        , m_publisher(publisher)
    { }

    void addTo(Router &router, const Gate &gate);

private:
    HttpResponse listSessions(const Call &call) const;
    HttpResponse createSession(const Call &call);
    HttpResponse listMessages(const Call &call) const;
    HttpResponse postAsCustomer(const Call &call);
    HttpResponse postAsAgent(const Call &call);
    HttpResponse type(const Call &call);
    HttpResponse post(const MessageDraft &draft);
    /// The conversation in a body's `session`, if it is the one of its `customerId`.
    Outcome<ChatSession> sessionIn(const QJsonObject &body) const;

    const Store &m_store;
    Conversations &m_conversations;
    const Resources &m_resources;
    Publisher &m_publisher;
};

} // namespace Kustomer::Emulation
