// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"
#include "protocol/nouns/field.h"

#include <KustomerChat/ChatSettings>

namespace Kustomer {

inline constexpr std::tuple settingsFields{
    Field{&ChatSettings::enabled, QLatin1StringView("enabled")},
    Field{&ChatSettings::teamName, QLatin1StringView("teamName"), Reading::Line},
    Field{&ChatSettings::teamIconUrl, QLatin1StringView("teamIconUrl")},
    Field{&ChatSettings::launcherIconUrl, QLatin1StringView("launcherIconUrl"), Reading::Plain,
          QLatin1StringView("embedIconUrl")},
    Field{&ChatSettings::greeting, QLatin1StringView("greeting")},
    Field{&ChatSettings::waitMessage, QLatin1StringView("waitMessage")},
    Field{&ChatSettings::brandId, QLatin1StringView("brandId")},
    Field{&ChatSettings::brandColor, QLatin1StringView("brandColor"), Reading::Line,
          QLatin1StringView("embedIconColor")},
    Field{&ChatSettings::activeForm, QLatin1StringView("activeForm")},
    Field{&ChatSettings::activeAssistant, QLatin1StringView("activeAssistant")},
    Field{&ChatSettings::knowledgeBaseId, QLatin1StringView("kbId")},
    Field{&ChatSettings::widgetType, QLatin1StringView("widgetType")},
    Field{&ChatSettings::autoreply, QLatin1StringView("autoreply")},
    Field{&ChatSettings::campaignsEnabled, QLatin1StringView("campaignsEnabled")},
    Field{&ChatSettings::outboundChatEnabled, QLatin1StringView("outboundChatEnabled")},
    Field{&ChatSettings::showEmailInputBanner, QLatin1StringView("showEmailInputBanner")},
    Field{&ChatSettings::closableChat, QLatin1StringView("closableChat")},
    Field{&ChatSettings::singleSessionChat, QLatin1StringView("singleSessionChat")},
    Field{&ChatSettings::noHistory, QLatin1StringView("noHistory")},
    Field{&ChatSettings::showBrandingIdentifier, QLatin1StringView("showBrandingIdentifier")},
    Field{&ChatSettings::disableAttachments, QLatin1StringView("disableAttachments")},
    Field{&ChatSettings::sendsCustomerTyping, QLatin1StringView("sendsCustomerTyping"),
          Reading::Plain, QLatin1StringView("showTypingIndicatorWeb")},
    Field{&ChatSettings::showsAgentTyping, QLatin1StringView("showsAgentTyping"), Reading::Plain,
          QLatin1StringView("showTypingIndicatorCustomerWeb")},
    Field{&ChatSettings::offhoursMessage, QLatin1StringView("offhoursMessage")},
    Field{&ChatSettings::offhoursImageUrl, QLatin1StringView("offhoursImageUrl")},
    Field{&ChatSettings::asksWithoutCustomer, QLatin1StringView("asksWithoutCustomer"),
          Reading::KeptOnly},
    Field{&ChatSettings::asksWithoutAgent, QLatin1StringView("asksWithoutAgent"),
          Reading::KeptOnly},
    Field{&ChatSettings::pusherAccessKey, QLatin1StringView("pusherAccessKey")},
    Field{&ChatSettings::pusherCluster, QLatin1StringView("pusherCluster")},
};

/// `chat_settings`; every attribute has a default (wire E1).
Result<ChatSettings> settingsFrom(const Document &document);

} // namespace Kustomer
