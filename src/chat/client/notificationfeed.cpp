// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/notificationfeed.h"

#include "chat/client/chatlifecycle.h"

namespace Kustomer {

NotificationFeed::NotificationFeed(ChatLifecycle *lifecycle, ChatNotifications *notifications)
    : QObject(lifecycle)
    , m_lifecycle(lifecycle)
    , m_notifications(notifications)
{
    m_notifications->setKnowledge(knowledge());
    connect(m_lifecycle, &ChatLifecycle::begun, this, &NotificationFeed::follow);
    // direct: the seats belong to no object that could move to another thread with this one
    connect(
        m_lifecycle->seats.get(), &Seats::viewsChanged, this,
        [this] { m_notifications->settle(m_lifecycle->seats->seen()); }, Qt::DirectConnection);
}

ChatNotifications::Knowledge NotificationFeed::knowledge() const
{
    const ChatLifecycle *chat = m_lifecycle;
    const auto inbox = [chat] {
        return chat->chat() ? &chat->chat()->parts().inbox : nullptr;
    };
    return {.isOnScreen = [chat](const QString &id) { return chat->seats->seen().contains(id); },
            .isRead =
                [inbox](const QString &id) {
                    const auto conversation = inbox() ? inbox()->list().known(id) : std::nullopt;
                    return conversation && conversation->unreadCount == 0;
                },
            .person =
                [inbox](const QString &id) {
                    return inbox() ? inbox()->threads().people().describe(id) : User{.id = id};
                },
            .isNameDue =
                [inbox](const QString &id) {
                    return inbox() && inbox()->threads().people().isAsking(id);
                },
            .teamName =
                [chat] {
                    return chat->chat() ? chat->chat()->settings().teamName : QString();
                }};
}

void NotificationFeed::follow(ChatReport *report)
{
    Inbox *inbox = &report->chat().parts().inbox;
    connect(inbox, &Inbox::messageArrived, report,
            [this](const Message &message) { m_notifications->take(message); });
    connect(inbox, &Inbox::touched, report, [this] { m_notifications->review(); });
    connect(&inbox->unread(), &Unread::totalChanged, report, [this] { m_notifications->review(); });
    connect(&report->chat(), &RunningChat::customerLeft, report,
            [this] { m_notifications->forget(); });
}

} // namespace Kustomer
