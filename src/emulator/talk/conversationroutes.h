// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/talk/conversations.h"
#include "emulator/talk/resources.h"

namespace Kustomer::Emulation {

/// The customer's conversations and messages (wire E8 to E13, E28); foreign ones do not exist.
class ConversationRoutes
{
public:
    ConversationRoutes(const Store &store, Conversations &conversations, const Resources &resources)
        : m_store(store)
        , m_conversations(conversations)
        , m_resources(resources)
    { }

    void openDoors(Doors &doors);

private:
    Answer list(const Visit &visit) const;
    Answer create(Visit &visit);
    Answer update(Visit &visit);
    Answer describe(Visit &visit);
    Answer listMessages(const Visit &visit) const;
    Answer message(const Visit &visit) const;
    Answer post(Visit &visit);
    /// Whether the customer may end the conversation for this reason.
    std::optional<Problem> problemWithEnd(const QString &reason) const;
    Answer answer(const Outcome<ChatSession> &session) const;

    const Store &m_store;
    Conversations &m_conversations;
    const Resources &m_resources;
};

} // namespace Kustomer::Emulation
