// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/kustomerchatwidgetrelay.h"

#include "widgets/kustomerchatwidget.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/ChatConsent>
#include <KustomerChat/ChatHistory>
#include <KustomerChat/ChatNotifications>

namespace Kustomer {
namespace {

void relayProperties(const ChatClient &client, KustomerChatWidget *widget)
{
    const auto relay = [&client, widget](auto from, auto to) {
        QObject::connect(&client, from, widget, to);
    };
    relay(&ChatClient::apiKeyChanged, &KustomerChatWidget::apiKeyChanged);
    relay(&ChatClient::apiUrlChanged, &KustomerChatWidget::apiUrlChanged);
    relay(&ChatClient::realtimeUrlChanged, &KustomerChatWidget::realtimeUrlChanged);
    relay(&ChatClient::hostDomainChanged, &KustomerChatWidget::hostDomainChanged);
    relay(&ChatClient::brandIdChanged, &KustomerChatWidget::brandIdChanged);
    relay(&ChatClient::assistantIdChanged, &KustomerChatWidget::assistantIdChanged);
    relay(&ChatClient::scheduleIdChanged, &KustomerChatWidget::scheduleIdChanged);
    relay(&ChatClient::languageChanged, &KustomerChatWidget::languageChanged);
    relay(&ChatClient::profileChanged, &KustomerChatWidget::profileChanged);
    relay(&ChatClient::storageDirectoryChanged, &KustomerChatWidget::storageDirectoryChanged);
    relay(&ChatClient::stateChanged, &KustomerChatWidget::stateChanged);
    relay(&ChatClient::connectionStateChanged, &KustomerChatWidget::connectionStateChanged);
    relay(&ChatClient::loggedInChanged, &KustomerChatWidget::loggedInChanged);
    relay(&ChatClient::unreadCountChanged, &KustomerChatWidget::unreadCountChanged);
    relay(&ChatClient::availabilityChanged, &KustomerChatWidget::availabilityChanged);
    relay(&ChatClient::settingsChanged, &KustomerChatWidget::settingsChanged);
}

void relayGuestProperties(const ChatClient &client, KustomerChatWidget *widget)
{
    const ChatNotifications *news = client.notifications();
    QObject::connect(news, &ChatNotifications::enabledChanged, widget,
                     &KustomerChatWidget::notificationsEnabledChanged);
    QObject::connect(news, &ChatNotifications::contentChanged, widget,
                     &KustomerChatWidget::notificationContentChanged);
    QObject::connect(news, &ChatNotifications::soundingChanged, widget,
                     &KustomerChatWidget::notificationSoundChanged);
    QObject::connect(client.consent(), &ChatConsent::requiredChanged, widget,
                     &KustomerChatWidget::consentRequiredChanged);
    QObject::connect(client.attachments(), &Attachments::limitsChanged, widget,
                     &KustomerChatWidget::maximumMessageBytesChanged);
}

void relayHistory(const ChatClient &client, KustomerChatWidget *widget)
{
    const ChatHistory *history = client.history();
    QObject::connect(history, &ChatHistory::policyChanged, widget,
                     &KustomerChatWidget::historyPolicyChanged);
    QObject::connect(history, &ChatHistory::attributesChanged, widget,
                     &KustomerChatWidget::historyAttributesChanged);
    QObject::connect(history, &ChatHistory::allBrandsChanged, widget,
                     &KustomerChatWidget::showAllBrandsConversationHistoryChanged);
}

void relayDevelopments(const ChatClient &client, KustomerChatWidget *widget)
{
    const auto relay = [&client, widget](auto from, auto to) {
        QObject::connect(&client, from, widget, to);
    };
    relay(&ChatClient::openConversationCountChanged,
          &KustomerChatWidget::openConversationCountChanged);
    relay(&ChatClient::conversationUnreadCountChanged,
          &KustomerChatWidget::conversationUnreadCountChanged);
    relay(&ChatClient::conversationChanged, &KustomerChatWidget::conversationChanged);
    relay(&ChatClient::conversationOpened, &KustomerChatWidget::conversationOpened);
    relay(&ChatClient::assistantEnded, &KustomerChatWidget::assistantEnded);
    relay(&ChatClient::agentJoined, &KustomerChatWidget::agentJoined);
    relay(&ChatClient::customerMerged, &KustomerChatWidget::customerMerged);
    relay(&ChatClient::customerDeleted, &KustomerChatWidget::customerDeleted);
}

void relayNews(const ChatClient &client, KustomerChatWidget *widget)
{
    const auto relay = [&client, widget](auto from, auto to) {
        QObject::connect(&client, from, widget, to);
    };
    relay(&ChatClient::started, &KustomerChatWidget::started);
    relay(&ChatClient::startFailed, &KustomerChatWidget::startFailed);
    relay(&ChatClient::stopped, &KustomerChatWidget::stopped);
    relay(&ChatClient::loggedIn, &KustomerChatWidget::loggedIn);
    relay(&ChatClient::loginFailed, &KustomerChatWidget::loginFailed);
    relay(&ChatClient::loggedOut, &KustomerChatWidget::loggedOut);
    relay(&ChatClient::customerLeft, &KustomerChatWidget::customerLeft);
    relay(&ChatClient::loginRequired, &KustomerChatWidget::loginRequired);
    relay(&ChatClient::conversationsLoaded, &KustomerChatWidget::conversationsLoaded);
    relay(&ChatClient::conversationCreated, &KustomerChatWidget::conversationCreated);
    relay(&ChatClient::conversationEnded, &KustomerChatWidget::conversationEnded);
    relay(&ChatClient::conversationReopened, &KustomerChatWidget::conversationReopened);
    relay(&ChatClient::conversationMerged, &KustomerChatWidget::conversationMerged);
    relay(&ChatClient::conversationDeleted, &KustomerChatWidget::conversationDeleted);
    relay(&ChatClient::messageReceived, &KustomerChatWidget::messageReceived);
    relay(&ChatClient::messageSent, &KustomerChatWidget::messageSent);
    relay(&ChatClient::agentTyping, &KustomerChatWidget::agentTyping);
    relay(&ChatClient::satisfactionReceived, &KustomerChatWidget::satisfactionReceived);
    relay(&ChatClient::errorOccurred, &KustomerChatWidget::errorOccurred);
}

} // namespace

void relay(const ChatClient &client, KustomerChatWidget *widget)
{
    relayProperties(client, widget);
    relayGuestProperties(client, widget);
    relayHistory(client, widget);
    relayDevelopments(client, widget);
    relayNews(client, widget);
}

} // namespace Kustomer
