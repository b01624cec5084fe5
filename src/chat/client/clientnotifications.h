// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/notifications/chatnotifications.h"

namespace Kustomer {

class ChatLifecycle;
class ChatReport;

/// The notifications of a client: hear of what comes, is read and is looked at.
class ClientNotifications : public ChatNotifications
{
    Q_OBJECT

public:
    /// A part of it.
    explicit ClientNotifications(ChatLifecycle *lifecycle);

private:
    Knowledge knowledgeOf(const ChatLifecycle *chat) const;
    void follow(ChatReport *report);
};

} // namespace Kustomer
