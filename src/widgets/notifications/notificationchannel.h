// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatNotification>

#include <QObject>

namespace Kustomer {

/// A way to tell a person something outside of the windows of the chat. What is shown of a
/// conversation takes the place of what was shown of it before, and goes with the channel.
class NotificationChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const ChatNotification &notification) = 0;
    virtual void close(const QString &conversationId) = 0;

Q_SIGNALS:
    /// The person wants to see the conversation; the token, where there is one, lets a window come
    /// to the front.
    void chosen(const QString &conversationId, const QString &activationToken);
    /// The person has read it there.
    void read(const QString &conversationId);
    /// The person answers there.
    void answered(const QString &conversationId, const QString &text);
    /// It cannot be shown this way.
    void failed(const Kustomer::ChatNotification &notification);
};

} // namespace Kustomer
