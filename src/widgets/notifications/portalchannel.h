// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notifications/notificationchannel.h"

#include <QSet>

#include <optional>

QT_BEGIN_NAMESPACE
class QDBusMessage;
QT_END_NAMESPACE

namespace Kustomer {

/// The way out of a sandbox, org.freedesktop.portal.Notification.
class PortalChannel final : public NotificationChannel
{
    Q_OBJECT

public:
    explicit PortalChannel(QObject *parent = nullptr);
    ~PortalChannel() override;

    void show(const ChatNotification &notification) override;
    void close(const QString &conversationId) override;

private Q_SLOTS:
    // By string, as Qt D-Bus connects.
    void act(const QDBusMessage &message);

private:
    void join();
    void learnVersion();
    void send(const ChatNotification &notification);
    QVariantMap contentOf(const ChatNotification &notification) const;

    QList<ChatNotification> m_waiting; ///< until the version is known
    QSet<QString> m_shown;             ///< conversations
    std::optional<uint> m_version;
    bool m_isJoined = false;
    bool m_isAsking = false;
};

} // namespace Kustomer
