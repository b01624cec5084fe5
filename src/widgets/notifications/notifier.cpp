// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notifications/notifier.h"

#include "widgets/notifications/desktopchannel.h"
#include "widgets/notifications/notificationwindow.h"
#include "widgets/notifications/traychannel.h"
#include "widgets/text/cardnumbers.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/ChatNotifications>

#include <QSystemTrayIcon>

#include <algorithm>

namespace Kustomer {

Notifier *Notifier::of(ChatClient *client)
{
    auto *present = client->findChild<Notifier *>(QString(), Qt::FindDirectChildrenOnly);
    return present ? present : new Notifier(client);
}

Notifier::Notifier(ChatClient *client)
    : QObject(client)
    , m_client(client)
{
    ChatNotifications *news = client->notifications();
    connect(news, &ChatNotifications::posted, this, &Notifier::take);
    connect(news, &ChatNotifications::withdrawn, this, &Notifier::withdraw);
}

void Notifier::setTrayIcon(QSystemTrayIcon *icon)
{
    if (std::exchange(m_trayIcon, icon) == icon)
        return;
    delete std::exchange(m_tray, nullptr);
    if (!icon)
        return;
    m_tray = new TrayChannel(icon, this);
    follow(m_tray);
}

void Notifier::follow(NotificationChannel *channel)
{
    connect(channel, &NotificationChannel::chosen, this, &Notifier::present);
    connect(channel, &NotificationChannel::read, m_client,
            [this](const QString &id) { m_client->markRead(id); });
    connect(channel, &NotificationChannel::answered, this, &Notifier::answer);
    connect(channel, &NotificationChannel::failed, this,
            [this, channel](const ChatNotification &notification) {
                tell(notification, after(channel));
            });
}

void Notifier::take(const ChatNotification &notification)
{
    NotificationWindow *window = best();
    if (!window) // nobody could be led anywhere
        return;
    const auto tells = [&](const NotificationWindow *one) {
        return one->tells(notification);
    };
    if (std::ranges::any_of(m_windows, tells))
        return;
    if (window->view() == NotificationWindow::View::Active) {
        window->say(notification);
        return;
    }
    if (!m_desktop) { // made when there is something to tell for the first time
        m_desktop = makeDesktopChannel(this);
        if (m_desktop)
            follow(m_desktop);
    }
    tell(notification, m_desktop ? m_desktop : m_tray);
}

NotificationChannel *Notifier::after(NotificationChannel *channel) const
{
    return channel == m_desktop ? m_tray : nullptr;
}

void Notifier::tell(const ChatNotification &notification, NotificationChannel *channel)
{
    if (channel) {
        channel->show(notification);
        return;
    }
    for (NotificationWindow *window : std::as_const(m_windows))
        window->say(notification);
}

void Notifier::withdraw(const QString &conversationId)
{
    for (NotificationChannel *channel : {m_desktop, m_tray}) {
        if (channel)
            channel->close(conversationId);
    }
    for (NotificationWindow *window : std::as_const(m_windows))
        window->takeBack(conversationId);
}

void Notifier::present(const QString &conversationId, const QString &activationToken)
{
    permitActivation(activationToken);
    if (NotificationWindow *window = best())
        window->present(conversationId);
}

void Notifier::answer(const QString &conversationId, const QString &text)
{
    const Draft draft{.body = text};
    if (draft.isBlank())
        return;
    const NotificationWindow *window = best();
    if (window && window->warnsOfCardNumbers() && !cardNumbersIn(text).isEmpty()) {
        putAside(conversationId, text);
        present(conversationId, {});
    } else if (m_client->sendMessage(conversationId, draft).isEmpty()) {
        putAside(conversationId, text);
    } else {
        m_client->markRead(conversationId);
    }
}

void Notifier::putAside(const QString &conversationId, const QString &text)
{
    Draft draft = m_client->draft(conversationId);
    draft.body = draft.body.trimmed().isEmpty() ? text : draft.body + u'\n' + text;
    m_client->setDraft(conversationId, draft);
}

NotificationWindow *Notifier::best() const
{
    const auto best = std::ranges::min_element(
        m_windows, {}, [](const NotificationWindow *one) { return one->view(); });
    return best == m_windows.end() ? nullptr : *best;
}

} // namespace Kustomer
