// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How a KustomerChatWidget tells of messages that nobody is looking at.

#include "widgets/kustomerchatwidgetparts.h"
#include "widgets/launcher/launcherpanel.h"
#include "widgets/notifications/notifier.h"
#include "widgets/sight/onscreen.h"

#include <KustomerChat/ChatNotifications>

using Kustomer::ChatNotifications;
using Kustomer::Notifier;

KustomerChatWidget::Private::View KustomerChatWidget::Private::view() const
{
    if (!Kustomer::isOnScreen(*q))
        return View::Hidden;
    return q->isActiveWindow() ? View::Active : View::Visible;
}

bool KustomerChatWidget::Private::tells(const Kustomer::ChatNotification &notification) const
{
    const auto *panel = qobject_cast<Kustomer::LauncherPanel *>(q->parentWidget());
    return panel && panel->tells(notification.message);
}

void KustomerChatWidget::Private::say(const Kustomer::ChatNotification &notification)
{
    shell->sayNews(notification);
}

void KustomerChatWidget::Private::takeBack(const QString &conversationId)
{
    shell->takeNewsBack(conversationId);
}

void KustomerChatWidget::Private::present(const QString &conversationId)
{
    q->openChat();
    QWidget *window = q->window();
    window->show();
    window->raise();
    window->activateWindow();
    q->openConversation(conversationId);
}

bool KustomerChatWidget::notificationsEnabled() const
{
    return d->client->notifications()->isEnabled();
}

void KustomerChatWidget::setNotificationsEnabled(bool enabled)
{
    d->client->notifications()->setEnabled(enabled);
}

KustomerChatWidget::NotificationContent KustomerChatWidget::notificationContent() const
{
    switch (d->client->notifications()->content()) {
    case ChatNotifications::Content::Full:
        break;
    case ChatNotifications::Content::SenderOnly:
        return SenderOnly;
    case ChatNotifications::Content::Hidden:
        return Hidden;
    }
    return Full;
}

void KustomerChatWidget::setNotificationContent(NotificationContent content)
{
    using Content = ChatNotifications::Content;
    d->client->notifications()->setContent(content == Hidden           ? Content::Hidden
                                               : content == SenderOnly ? Content::SenderOnly
                                                                       : Content::Full);
}

bool KustomerChatWidget::notificationSound() const
{
    return d->client->notifications()->isSounding();
}

void KustomerChatWidget::setNotificationSound(bool sound)
{
    d->client->notifications()->setSounding(sound);
}

void KustomerChatWidget::setTrayIcon(QSystemTrayIcon *icon)
{
    Notifier::of(d->client)->setTrayIcon(icon);
}
