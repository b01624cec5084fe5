// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/access/chataccess.h"
#include "chat/client/chathooks.h"
#include "chat/client/chatoptions.h"
#include "chat/client/clientconsent.h"
#include "chat/client/clientnotifications.h"
#include "chat/client/customerwait.h"
#include "chat/client/logindesk.h"
#include "chat/facets/chatfacets.h"
#include "chat/history/chathistory.h"
#include "chat/identity/erasures.h"
#include "chat/listing/writableconversationlistmodel.h"
#include "chat/running/runningchat.h"
#include "chat/seats/chatseat.h"
#include "chat/seats/seats.h"

#include <memory>

namespace Kustomer {

/// Starts and stops the chat behind a ChatClient.
class ChatLifecycle : public ChatAccess
{
    Q_OBJECT

public:
    explicit ChatLifecycle(ChatClient *client);
    ~ChatLifecycle() override;

    ChatOptions options;
    ChatHooks hooks;
    const std::shared_ptr<Seats> seats = std::make_shared<Seats>();
    ChatSeat ownSeat{*seats}; ///< of an application that has one interface

    ChatClient::State state() const { return m_state; }
    ConversationListModel *conversations() { return &m_conversations; }
    ChatFacets &facets() { return m_facets; }
    ChatNotifications *notifications() { return &m_notifications; }
    ChatConsent *consent() { return &m_consent; }
    ChatHistory *history() { return &m_history; }
    CustomerWait &customer() { return m_customer; }
    LoginDesk &logins() { return m_logins; }
    ChatClient *client() const { return m_client; }
    QString language() const override { return languageOf(options); }

    void setTokenStore(std::unique_ptr<TokenStore> store);
    /// The hooks are other ones now.
    void adoptHooks()
    {
        if (m_chat)
            hooks.applyTo(m_chat);
    }
    /// What of the options is another one while the chat runs.
    enum class Change {
        Place,     ///< where the chat is, and as which brand
        Company,   ///< what is asked of the company
        Assistant, ///< who greets
    };
    void adopt(Change change);

    /// The chat that runs is about to make way for one with other options.
    bool isAnewDue() const { return m_isAnewDue; }

    void start()
    {
        afterwards([this] { startNow(); });
    }
    void stop()
    {
        afterwards([this] { stopNow(); });
    }
    /// Logs out and stops.
    void end(const Answer<Done> &answer);
    /// Erases without a chat what is here of whom the options name now; false: they name nobody.
    bool eraseIdentity(const Answer<Done> &answer);
    /// The client is gone: this goes as well, as soon as nothing of it is at work.
    static void leave(std::unique_ptr<ChatLifecycle> lifecycle);

private:
    void adoptAttention(ChatClient::Attention attention);
    void watch(const QStringList &conversationIds);
    void run(const ChatConfiguration &configuration);
    ChatHistory::BrandsChosen choiceOfBrands();
    void beginAnew();
    void failStart(const Error &error);
    void failWaiting(const Error &reason)
    {
        m_logins.failWaiting(reason);
        m_logins.failStarts(reason);
        m_customer.failWaiting(reason);
    }
    void conclude(ChatClient::State state, const Error &reason);
    void drop(const Error &reason);
    void enter(ChatClient::State state);
    void endWithApplication();
    void startNow();
    void stopNow();
    void openStores();

    ChatClient *m_client;
    LoginDesk m_logins{this};
    ChatFacets m_facets{*this};
    ClientNotifications m_notifications{this};
    ClientConsent m_consent{this};
    ChatHistory m_history{choiceOfBrands(), this};
    WritableConversationListModel m_conversations;
    CustomerWait m_customer{this};
    std::shared_ptr<TokenStore> m_tokenStore; ///< the system's keychain where it is empty at start
    LocalStore m_store;
    Erasures m_erasures{&m_store, this};
    std::unique_ptr<QObject> m_attempt; ///< context of what one start() leads to
    ChatClient::State m_state = ChatClient::State::Stopped;
    bool m_isAnewDue = false; ///< the place changed while the chat runs
};

} // namespace Kustomer
