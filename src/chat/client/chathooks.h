// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/client/chatclient.h"

namespace Kustomer {

class RunningChat;

/// Where an application has a say while the chat runs.
struct ChatHooks
{
    ChatClient::LoginTokenProvider loginTokenProvider;
    ChatClient::OutgoingFilter outgoingFilter;
    ChatClient::IncomingFilter incomingFilter;

    void applyTo(RunningChat *chat) const;
};

} // namespace Kustomer
