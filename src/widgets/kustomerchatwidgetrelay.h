// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

class KustomerChatWidget;

namespace Kustomer {

class ChatClient;

/// Passes on what a client says, as what its widget says: properties that changed, and news.
void relay(const ChatClient &client, KustomerChatWidget *widget);

} // namespace Kustomer
