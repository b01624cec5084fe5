// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a ChatLifecycle tells the application of what happens in the chat.

#include "chat/client/chatlifecycle.h"

namespace Kustomer {

using Of = ChatNews::Of;

template <typename Sender, typename... Values>
void ChatLifecycle::relay(const Sender *sender, void (Sender::*signal)(Values...), Of whom,
                          void (ChatClient::*told)(Values...))
{
    connect(sender, signal, m_attempt.get(),
            [this, whom, told](Values... values) { m_news.tell(whom, told, values...); });
}

void ChatLifecycle::tellOfChat()
{
    relay(m_chat, &RunningChat::settingsChanged, Of::Chat, &ChatClient::settingsChanged);
    relay(m_chat, &RunningChat::availabilityChanged, Of::Chat, &ChatClient::availabilityChanged);
    relay(&m_chat->realtime(), &Realtime::stateChanged, Of::Chat,
          &ChatClient::connectionStateChanged);
    relay(&m_chat->courier(), &Courier::delivered, Of::Customer, &ChatClient::messageSent);
    relay(&m_chat->drafts(), &Drafts::changed, Of::Customer, &ChatClient::draftChanged);
    connect(m_chat, &RunningChat::customerLeft, m_attempt.get(),
            [this] { m_news.forgetCustomer(); });
    connect(m_chat, &RunningChat::problemNoticed, m_attempt.get(),
            [this](const Error &error) { m_news.tellProblem(error); });
    connect(m_chat, &RunningChat::started, m_attempt.get(), [this] {
        enter(ChatClient::State::Started);
        m_news.tell(Of::Chat, &ChatClient::started);
        tellOfLogin();
    });
    connect(m_chat, &RunningChat::startFailed, m_attempt.get(),
            [this](const Error &error) { failStart(error); });
}

void ChatLifecycle::tellOfIdentity()
{
    const IdentityKeeper *identity = &m_chat->identity();
    connect(identity, &IdentityKeeper::loggedIn, m_attempt.get(),
            [this](const LoginResponse &response) {
                tellOfLogin();
                m_news.tell(Of::Chat, &ChatClient::loggedIn, response);
                if (const auto answer = std::exchange(m_loginAnswer, {}))
                    answer(response);
            });
    connect(identity, &IdentityKeeper::loginFailed, m_attempt.get(),
            [this](const Error &error) { failLogin(error); });
    connect(identity, &IdentityKeeper::identityLost, m_attempt.get(), [this] { tellOfLogin(); });
    relay(&m_chat->renewal(), &LoginRenewal::loginRequired, Of::Customer,
          &ChatClient::loginRequired);
}

void ChatLifecycle::tellOfInbox()
{
    Inbox *inbox = &m_chat->inbox();
    const ConversationList *list = &inbox->list();
    relay(list, &ConversationList::loaded, Of::Customer, &ChatClient::conversationsLoaded);
    relay(list, &ConversationList::created, Of::Customer, &ChatClient::conversationCreated);
    relay(list, &ConversationList::ended, Of::Customer, &ChatClient::conversationEnded);
    relay(list, &ConversationList::reopened, Of::Customer, &ChatClient::conversationReopened);
    relay(list, &ConversationList::merged, Of::Customer, &ChatClient::conversationMerged);
    relay(list, &ConversationList::gone, Of::Customer, &ChatClient::conversationDeleted);
    relay(&inbox->unread(), &Unread::totalChanged, Of::Customer, &ChatClient::unreadCountChanged);
    relay(&inbox->threads(), &Threads::typingChanged, Of::Customer, &ChatClient::agentTyping);
    relay(inbox, &Inbox::messageArrived, Of::Customer, &ChatClient::messageReceived);
}

void ChatLifecycle::tellOfSurveys()
{
    const Surveys *surveys = &m_chat->surveys();
    relay(surveys, &Surveys::received, Of::Customer, &ChatClient::satisfactionReceived);
    connect(surveys, &Surveys::received, m_attempt.get(), [this](const Satisfaction &survey) {
        m_news.tellBy(&m_surveys, Of::Customer, &ChatSurveys::received, survey);
    });
    connect(surveys, &Surveys::changed, m_attempt.get(), [this](const Satisfaction &survey) {
        m_news.tellBy(&m_surveys, Of::Customer, &ChatSurveys::changed, survey);
    });
}

void ChatLifecycle::tellOfForms()
{
    const Forms *forms = &m_chat->prelude().forms();
    connect(forms, &Forms::changed, m_attempt.get(), [this](const FormState &state) {
        m_news.tellBy(&m_forms, Of::Customer, &ChatForms::changed, state);
    });
    connect(forms, &Forms::delivered, m_attempt.get(), [this](const Message &message) {
        if (message.direction == Message::Direction::FromCustomer)
            m_news.tell(Of::Customer, &ChatClient::messageSent, message);
    });
    connect(&m_chat->prelude().emails(), &EmailCapture::wantedChanged, m_attempt.get(),
            [this] { m_news.tellBy(&m_forms, Of::Chat, &ChatForms::emailWantedChanged); });
}

void ChatLifecycle::tellOfWaitsAndCampaigns()
{
    connect(&m_chat->queue(), &Queue::changed, m_attempt.get(), [this](const QString &id) {
        m_news.tellBy(&m_queue, Of::Customer, &ChatQueue::changed, id);
    });
    connect(&m_chat->inbox(), &Inbox::messageArrived, m_attempt.get(),
            [this](const Message &message) {
                if (!message.campaignId.isEmpty())
                    m_news.tellBy(&m_campaigns, Of::Customer, &ChatCampaigns::received, message);
            });
}

} // namespace Kustomer
