// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QDateTime>
#include <QMetaType>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// Something that happened in the chat, for an application's statistics: never a text, a name, an
/// address or a token.
struct KUSTOMERCHAT_CORE_EXPORT Activity
{
    Q_GADGET
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(QString name READ name)
    Q_PROPERTY(QString conversationId MEMBER conversationId)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QDateTime at MEMBER at)

public:
    enum class Kind {
        Started,
        StartFailed,
        Stopped,
        LoggedIn,
        LoginFailed,
        LoggedOut,
        ConsentGiven,
        ConsentWithdrawn,
        ConversationCreated,
        ConversationEnded,
        ConversationReopened,
        MessageSent,
        MessageReceived,
        SurveyReceived,
        NotificationPosted,
        ConnectionLost, ///< neither the socket nor the server answers
        ConnectionBack,
        Failed, ///< errorOccurred() told
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Started;
    QString conversationId = {}; ///< empty where it concerns none
    QString code = {};           ///< of what failed: the kind of its Error, and its code
    QDateTime at = {};           ///< UTC

    /// Such as `MessageSent`.
    QString name() const;

    bool operator==(const Activity &) const = default;
};

KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Activity &activity);

} // namespace Kustomer
