// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatNotification>

namespace Kustomer {

/// A window of the chat, as notifications see it.
class NotificationWindow
{
public:
    /// Whether a person looks at it now, or could.
    enum class View { Active, Visible, Hidden };

    virtual ~NotificationWindow() = default;

    virtual View view() const = 0;
    /// Whether something beside the chat says it on screen already.
    virtual bool tells(const ChatNotification &) const { return false; }
    /// Says it in the window, unless it is seen there anyway.
    virtual void say(const ChatNotification &notification) = 0;
    virtual void takeBack(const QString &conversationId) = 0;
    /// Comes to the front with this conversation.
    virtual void present(const QString &conversationId) = 0;
    /// Whether customers are asked before a card number goes.
    virtual bool warnsOfCardNumbers() const = 0;

protected:
    NotificationWindow() = default;
    Q_DISABLE_COPY_MOVE(NotificationWindow)
};

} // namespace Kustomer
