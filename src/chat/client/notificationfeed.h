// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/notifications/chatnotifications.h"

namespace Kustomer {

class ChatLifecycle;
class ChatReport;

/// Lets notifications hear of what comes, is read and is looked at.
class NotificationFeed : public QObject
{
    Q_OBJECT

public:
    /// A part of the first; both outlive it.
    NotificationFeed(ChatLifecycle *lifecycle, ChatNotifications *notifications);
    ~NotificationFeed() override { m_notifications->setKnowledge({}); }

private:
    ChatNotifications::Knowledge knowledge() const;
    void follow(ChatReport *report);

    ChatLifecycle *m_lifecycle;
    ChatNotifications *m_notifications;
};

} // namespace Kustomer
