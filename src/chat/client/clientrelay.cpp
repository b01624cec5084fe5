// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/clientrelay.h"

#include "chat/access/chatreport.h"
#include "chat/client/chatclient.h"
#include "chat/running/runningchat.h"

namespace Kustomer {
namespace {

using Of = ChatReport::Of;

void tellOfChat(ChatReport *report, ChatClient *client)
{
    RunningChat *chat = &report->chat();
    ChatParts *parts = &chat->parts();
    report->relay(chat, &RunningChat::customerLeft, Of::Chat, client, &ChatClient::customerLeft);
    report->relay(chat, &RunningChat::settingsChanged, Of::Chat, client,
                  &ChatClient::settingsChanged);
    report->relay(&parts->company, &Company::availabilityChanged, Of::Chat, client,
                  &ChatClient::availabilityChanged);
    report->relay(&parts->realtime, &Realtime::stateChanged, Of::Chat, client,
                  &ChatClient::connectionStateChanged);
    report->relay(&parts->renewal, &LoginRenewal::loginRequired, Of::Customer, client,
                  &ChatClient::loginRequired);
    report->relay(&parts->courier, &Courier::delivered, Of::Customer, client,
                  &ChatClient::messageSent);
    report->relay(&parts->prelude.forms(), &Forms::sent, Of::Customer, client,
                  &ChatClient::messageSent);
    report->relay(&parts->drafts, &Drafts::changed, Of::Customer, client,
                  &ChatClient::draftChanged);
    report->relay(&parts->surveys, &Surveys::received, Of::Customer, client,
                  &ChatClient::satisfactionReceived);
}

void tellOfConversations(ChatReport *report, ChatClient *client)
{
    Inbox *inbox = &report->chat().parts().inbox;
    const ConversationList *list = &inbox->list();
    const auto tell = [&](auto happened, auto told) {
        report->relay(list, happened, Of::Customer, client, told);
    };
    tell(&ConversationList::loaded, &ChatClient::conversationsLoaded);
    tell(&ConversationList::created, &ChatClient::conversationCreated);
    tell(&ConversationList::ended, &ChatClient::conversationEnded);
    tell(&ConversationList::reopened, &ChatClient::conversationReopened);
    tell(&ConversationList::merged, &ChatClient::conversationMerged);
    tell(&ConversationList::gone, &ChatClient::conversationDeleted);
    report->relay(&inbox->unread(), &Unread::countChanged, Of::Customer, client,
                  &ChatClient::conversationUnreadCountChanged);
    // That nothing is unread is nobody's secret: it is told also where the customer has left.
    QObject::connect(&inbox->unread(), &Unread::totalChanged, report, [report, client](int count) {
        const Of whom = count > 0 ? Of::Customer : Of::Chat;
        report->news().tell(client, whom, &ChatClient::unreadCountChanged, count);
    });
    report->relay(&inbox->threads(), &Threads::typingChanged, Of::Customer, client,
                  &ChatClient::agentTyping);
    report->relay(inbox, &Inbox::messageArrived, Of::Customer, client,
                  &ChatClient::messageReceived);
}

void tellOfDevelopments(ChatReport *report, ChatClient *client)
{
    ChatParts *parts = &report->chat().parts();
    const auto tell = [&](auto happened, auto told) {
        report->relay(&parts->developments, happened, Of::Customer, client, told);
    };
    tell(&Developments::changed, &ChatClient::conversationChanged);
    tell(&Developments::opened, &ChatClient::conversationOpened);
    tell(&Developments::assistantEnded, &ChatClient::assistantEnded);
    tell(&Developments::agentJoined, &ChatClient::agentJoined);
    report->relay(&parts->developments, &Developments::openCountChanged, Of::Chat, client,
                  &ChatClient::openConversationCountChanged);
    report->relay(&parts->fate, &CustomerFate::merged, Of::Customer, client,
                  &ChatClient::customerMerged);
}

} // namespace

void relayToClient(ChatReport *report, ChatClient *client)
{
    tellOfChat(report, client);
    tellOfConversations(report, client);
    tellOfDevelopments(report, client);
}

} // namespace Kustomer
