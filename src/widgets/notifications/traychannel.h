// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notifications/notificationchannel.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace Kustomer {

/// The messages of the application's own icon in the tray, as long as it is there.
class TrayChannel final : public NotificationChannel
{
    Q_OBJECT

public:
    /// A press counts as one on the chat's message as long as that is shown.
    explicit TrayChannel(QSystemTrayIcon *icon, QObject *parent = nullptr,
                         std::chrono::milliseconds shown = std::chrono::seconds(10));

    void show(const ChatNotification &notification) override;
    void close(const QString &conversationId) override;

private:
    QPointer<QSystemTrayIcon> m_icon;
    QTimer m_shown;
    QString m_latest; ///< whose message a click is meant for
};

} // namespace Kustomer
