// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notifications/traychannel.h"

#include <QSystemTrayIcon>

namespace Kustomer {

TrayChannel::TrayChannel(QSystemTrayIcon *icon, QObject *parent, std::chrono::milliseconds shown)
    : NotificationChannel(parent)
    , m_icon(icon)
{
    m_shown.setSingleShot(true);
    m_shown.setInterval(shown);
    m_shown.callOnTimeout(this, [this] { m_latest.clear(); });
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
    m_shown.start();
    m_icon->showMessage(notification.title, notification.text, m_icon->icon(), m_shown.interval());
}

/// It goes by itself; a press is not meant for it any more.
void TrayChannel::close(const QString &conversationId)
{
    if (m_latest == conversationId)
        m_latest.clear();
}

} // namespace Kustomer
