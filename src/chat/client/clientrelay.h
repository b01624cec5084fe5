// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer {

class ChatClient;
class ChatReport;

/// Lets the client tell what happens in a chat. What has a facet is told by that.
void relayToClient(ChatReport *report, ChatClient *client);

} // namespace Kustomer
