// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/gate.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

class JsonReader;

/// The customer's conversations and messages (E8 to E13, E28); foreign ones do not exist.
class ConversationRoutes
{
public:
    ConversationRoutes(const Store &store, Conversations &conversations, const Resources &resources)
        : m_store(store)
        , m_conversations(conversations)
        , m_resources(resources)
    { }

    void addTo(Router &router, const Gate &gate);

private:
    HttpResponse list(const Call &call, const Tracking &tracking) const;
    HttpResponse create(const Call &call, const Tracking &tracking);
    HttpResponse update(const Call &call, const Tracking &tracking);
    HttpResponse describe(const Call &call, const Tracking &tracking);
    HttpResponse listMessages(const Call &call, const Tracking &tracking) const;
    HttpResponse message(const Call &call, const Tracking &tracking) const;
    HttpResponse post(const Call &call, const Tracking &tracking);
    Outcome<ChatSession> lock(const QString &id, JsonReader &reader);
    /// A conversation, if it is the caller's own.
    Outcome<ChatSession> own(const QString &id, const Tracking &tracking) const;

    const Store &m_store;
    Conversations &m_conversations;
    const Resources &m_resources;
};

} // namespace Kustomer::Emulation
