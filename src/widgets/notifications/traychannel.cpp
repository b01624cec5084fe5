// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notifications/traychannel.h"

#include <QSystemTrayIcon>

namespace Kustomer {

TrayChannel::TrayChannel(QSystemTrayIcon *icon, QObject *parent)
    : NotificationChannel(parent)
    , m_icon(icon)
{
    connect(icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_latest.isEmpty()) // otherwise it was the application's own
            Q_EMIT chosen(std::exchange(m_latest, {}), {});
    });
}

void TrayChannel::show(const ChatNotification &notification)
{
    if (!m_icon || !m_icon->isVisible() || !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT failed(notification);
        return;
    }
    m_latest = notification.conversationId;
    m_icon->showMessage(notification.title, notification.text, m_icon->icon());
}

} // namespace Kustomer
