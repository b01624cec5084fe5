// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

namespace Kustomer {

/// What a person is told of messages that nobody has seen: one for each conversation, replaced as
/// long as it stands (SDK: kustomerShouldDisplayInAppNotification).
struct KUSTOMERCHAT_CORE_EXPORT ChatNotification
{
    Q_GADGET
    Q_PROPERTY(QString conversationId MEMBER conversationId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(Sound sound MEMBER sound)
    Q_PROPERTY(Kustomer::Message message MEMBER message)

public:
    /// How much of a message others may read who see the screen.
    enum class Content {
        Full,       ///< who wrote, and what
        SenderOnly, ///< who wrote
        Hidden,     ///< that something was written
    };
    Q_ENUM(Content)

    enum class Sound { Played, None };
    Q_ENUM(Sound)

    QString conversationId = {};
    QString title = {}; ///< plain, one line
    QString text = {};  ///< plain
    int count = 1;      ///< of messages that it stands for
    Sound sound = Sound::Played;
    Message message = {}; ///< the newest of them, whatever may be shown of it

    bool operator==(const ChatNotification &) const = default;
};

/// Prints the conversation's id and the count; never texts.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ChatNotification &notification);

/// What an application wants to happen to a notification.
enum class NotificationDecision {
    Show, ///< as it is now
    Drop, ///< the application tells of it by itself, or nobody is to be told
};

} // namespace Kustomer
