// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notifications/notificationchannel.h"

#include <QHash>

#include <optional>

QT_BEGIN_NAMESPACE
class QDBusPendingCall;
class QDBusServiceWatcher;
QT_END_NAMESPACE

namespace Kustomer {

/// The notification server of a desktop, org.freedesktop.Notifications, and what it is capable of.
class FreedesktopChannel final : public NotificationChannel
{
    Q_OBJECT

public:
    explicit FreedesktopChannel(QObject *parent = nullptr);
    ~FreedesktopChannel() override;

    void show(const ChatNotification &notification) override;
    void close(const QString &conversationId) override;

private Q_SLOTS:
    // By string, as Qt D-Bus connects.
    void act(uint id, const QString &action);
    void learnToken(uint id, const QString &token);
    void answer(uint id, const QString &text);
    void forget(uint id);

private:
    struct Shown
    {
        ChatNotification wanted;
        std::optional<ChatNotification> onItsWay = {};
        uint id = 0; ///< that the server gave it
        bool isWanted = true;
    };

    void join();
    void learnCapabilities();
    void send(const QString &conversationId);
    void take(const QString &conversationId, const QDBusPendingCall &call);
    void fail(const QString &conversationId);
    void loseServer();
    QVariantList argumentsOf(const ChatNotification &notification, uint replaced) const;
    QStringList actions() const;
    QString conversationOf(uint id) const;

    QHash<QString, Shown> m_shown; ///< by conversation
    QHash<uint, QString> m_tokens;
    std::optional<QStringList> m_capabilities; ///< as soon as the server has said them
    QDBusServiceWatcher *m_server = nullptr;   ///< while there is a bus
    bool m_isAsking = false;
};

} // namespace Kustomer
