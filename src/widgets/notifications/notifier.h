// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatNotification>

#include <QList>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace Kustomer {

class ChatClient;
class NotificationChannel;
class NotificationWindow;

/// Shows the notifications of a client, once, however many windows it has: in the one that is
/// active, else on the desktop, else by the icon in the tray, else in the windows.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// The one of this client, which goes with it.
    static Notifier *of(ChatClient *client);

    /// Not owned; remove() ends it.
    void add(NotificationWindow *window) { m_windows.append(window); }
    void remove(NotificationWindow *window) { m_windows.removeOne(window); }
    /// Not owned; nullptr: there is none.
    void setTrayIcon(QSystemTrayIcon *icon);

private:
    explicit Notifier(ChatClient *client);

    void take(const ChatNotification &notification);
    void withdraw(const QString &conversationId);
    void tell(const ChatNotification &notification, NotificationChannel *channel);
    NotificationChannel *after(NotificationChannel *channel) const;
    void follow(NotificationChannel *channel);
    void present(const QString &conversationId, const QString &activationToken);
    void answer(const QString &conversationId, const QString &text);
    /// Keeps an answer that does not go as it is, below what was being written.
    void putAside(const QString &conversationId, const QString &text);
    NotificationWindow *best() const;

    ChatClient *m_client;
    QList<NotificationWindow *> m_windows; ///< the newest last
    NotificationChannel *m_desktop = nullptr;
    NotificationChannel *m_tray = nullptr;
    QPointer<QSystemTrayIcon> m_trayIcon; ///< whose channel it is; another may come to lie there
};

} // namespace Kustomer
