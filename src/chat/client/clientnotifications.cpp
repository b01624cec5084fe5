// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/clientnotifications.h"

#include "chat/client/chatlifecycle.h"

namespace Kustomer {

ClientNotifications::ClientNotifications(ChatLifecycle *lifecycle)
    : ChatNotifications(lifecycle)
{
    setKnowledge(knowledgeOf(lifecycle));
    connect(lifecycle, &ChatLifecycle::begun, this, &ClientNotifications::follow);
    // direct: the seats belong to no object that could move to another thread with this one
    connect(
        lifecycle->seats.get(), &Seats::viewsChanged, this,
        [this, lifecycle] { settle(lifecycle->seats->seen()); }, Qt::DirectConnection);
}

ChatNotifications::Knowledge ClientNotifications::knowledgeOf(const ChatLifecycle *chat) const
{
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
                    const People *people = inbox() ? &inbox()->threads().people() : nullptr;
                    return people && people->isAsking(id)
                        && people->toldOf({.id = id}).displayName.isEmpty();
                },
            .teamName
            = [chat] { return chat->chat() ? chat->chat()->settings().teamName : QString(); },
            .language =
                [chat] {
                    return chat->language();
                }};
}

void ClientNotifications::follow(ChatReport *report)
{
    setPace(report->chat().parts().configuration.pace);
    Inbox *inbox = &report->chat().parts().inbox;
    connect(inbox, &Inbox::messageArrived, report,
            [this](const Message &message) { take(message); });
    connect(inbox, &Inbox::touched, report, [this] { review(); });
    connect(&inbox->unread(), &Unread::totalChanged, report, [this] { review(); });
    connect(&report->chat(), &RunningChat::customerForgotten, report, [this] { forget(); });
}

} // namespace Kustomer
