// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notifications/notificationchannel.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace Kustomer {

/// The messages of the application's own icon in the tray, as long as it is there.
class TrayChannel final : public NotificationChannel
{
    Q_OBJECT

public:
    explicit TrayChannel(QSystemTrayIcon *icon, QObject *parent = nullptr);

    void show(const ChatNotification &notification) override;
    void close(const QString &) override { } // they go by themselves

private:
    QPointer<QSystemTrayIcon> m_icon;
    QString m_latest; ///< whose message a click is meant for
};

} // namespace Kustomer
