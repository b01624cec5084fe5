// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/realtime/eventdesk.h"
#include "chat/realtime/realtime.h"

namespace Kustomer {

struct ChatParts;
class Telling;

/// How the parts of a chat concern each other: who hears of what happens to whom.
class Wiring : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Wiring(ChatParts *parts, Telling *telling, QObject *parent = nullptr);

private:
    void connectIdentity();
    void connectSending();
    void connectInbox();
    void connectQueue();
    void connectDevelopments();
    void connectRealtime();
    /// What the socket brings waits until nothing is being told.
    template <typename... Values, typename Reaction>
    void hear(void (Realtime::*news)(Values...), const Reaction &reaction);
    void watchOver();

    ChatParts *m_parts;
    Telling *m_telling;
    EventDesk m_desk;
};

} // namespace Kustomer
