// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chathooks.h"

#include "chat/running/runningchat.h"

namespace Kustomer {

void ChatHooks::applyTo(RunningChat *chat) const
{
    chat->parts().renewal.setProvider(loginTokenProvider);
    chat->writing().setFilter(outgoingFilter);
    chat->parts().inbox.setIncomingFilter(incomingFilter);
}

} // namespace Kustomer
