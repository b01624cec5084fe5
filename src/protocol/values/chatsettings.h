// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/VolumeControl>
#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// What the company configured for its chat (SDK: getChatSettings).
struct KUSTOMERCHAT_CORE_EXPORT ChatSettings
{
    Q_GADGET
    Q_PROPERTY(QString teamName MEMBER teamName)
    Q_PROPERTY(QUrl teamIconUrl MEMBER teamIconUrl)
    Q_PROPERTY(QUrl launcherIconUrl MEMBER launcherIconUrl)
    Q_PROPERTY(QString greeting MEMBER greeting)
    Q_PROPERTY(QString waitMessage MEMBER waitMessage)
    Q_PROPERTY(bool enabled MEMBER enabled)
    Q_PROPERTY(QString brandId MEMBER brandId)
    Q_PROPERTY(QString brandColor MEMBER brandColor)
    Q_PROPERTY(QString activeForm MEMBER activeForm)
    Q_PROPERTY(QString activeAssistant MEMBER activeAssistant)
    Q_PROPERTY(QString knowledgeBaseId MEMBER knowledgeBaseId)
    Q_PROPERTY(QString widgetType MEMBER widgetType)
    Q_PROPERTY(QString autoreply MEMBER autoreply)
    Q_PROPERTY(bool campaignsEnabled MEMBER campaignsEnabled)
    Q_PROPERTY(bool outboundChatEnabled MEMBER outboundChatEnabled)
    Q_PROPERTY(bool showEmailInputBanner MEMBER showEmailInputBanner)
    Q_PROPERTY(bool showBrandingIdentifier MEMBER showBrandingIdentifier)
    Q_PROPERTY(bool sendsCustomerTyping MEMBER sendsCustomerTyping)
    Q_PROPERTY(bool showsAgentTyping MEMBER showsAgentTyping)
    Q_PROPERTY(OffhoursDisplay offhoursDisplay MEMBER offhoursDisplay)
    Q_PROPERTY(QString offhoursMessage MEMBER offhoursMessage)
    Q_PROPERTY(QUrl offhoursImageUrl MEMBER offhoursImageUrl)
    Q_PROPERTY(bool closableChat MEMBER closableChat)
    Q_PROPERTY(bool singleSessionChat MEMBER singleSessionChat)
    Q_PROPERTY(bool noHistory MEMBER noHistory)
    Q_PROPERTY(bool disableAttachments MEMBER disableAttachments)
    Q_PROPERTY(Kustomer::VolumeControl volumeControl MEMBER volumeControl)

public:
    /// What chat does outside business hours.
    enum class OffhoursDisplay { Online, Offline, Hidden };
    Q_ENUM(OffhoursDisplay)

    bool enabled = false;  ///< false: chat is switched off
    QString teamName = {}; ///< falls back to the organisation's name
    QUrl teamIconUrl = {};
    QUrl launcherIconUrl = {}; ///< `embedIconUrl`; empty: the chat's own
    QString greeting = {};     ///< empty: none
    QString waitMessage = {};  ///< shown until somebody answered
    QString brandId = {};
    QString brandColor = {}; ///< `embedIconColor`, as CSS colour text; empty: none

    QString activeForm = {};      ///< id of the form that opens new conversations; empty: none
    QString activeAssistant = {}; ///< id of the assistant that does; empty: none
    QString knowledgeBaseId = {};
    QString widgetType = {}; ///< chat, knowledge base or both, as the server says it
    QString autoreply = {};
    bool campaignsEnabled = false;
    bool outboundChatEnabled = false;
    bool showEmailInputBanner = false; ///< visitors are asked for their e-mail address

    bool closableChat = false;      ///< customers may end conversations
    bool singleSessionChat = false; ///< at most one open conversation
    bool noHistory = false;         ///< only open conversations are shown
    bool showBrandingIdentifier = false;
    bool disableAttachments = false; ///< customers cannot send files

    bool sendsCustomerTyping = false; ///< `showTypingIndicatorWeb`
    bool showsAgentTyping = false;    ///< `showTypingIndicatorCustomerWeb`

    OffhoursDisplay offhoursDisplay = OffhoursDisplay::Hidden;
    QString offhoursMessage = {};
    QUrl offhoursImageUrl = {};

    VolumeControl volumeControl = {};

    bool asksWithoutCustomer = false; ///< `csat`: for opinions of what no customer wrote in
    bool asksWithoutAgent = false;    ///< and of what no agent wrote in

    QString pusherAccessKey = {}; ///< empty: no realtime, polling only
    QString pusherCluster = {};   ///< empty: the default host

    bool operator==(const ChatSettings &) const = default;
};

/// Prints the team's name and whether chat is switched on.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ChatSettings &settings);

} // namespace Kustomer
