// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/client/articles.h"
#include "chat/client/attachments.h"
#include "chat/client/chatcampaigns.h"
#include "chat/client/chatforms.h"
#include "chat/client/chatnews.h"
#include "chat/client/chatqueue.h"
#include "chat/client/chatseat.h"
#include "chat/client/chatsurveys.h"
#include "chat/client/seats.h"
#include "chat/consent/chatconsent.h"
#include "chat/conversations/writableconversationlistmodel.h"
#include "chat/notifications/chatnotifications.h"
#include "chat/running/runningchat.h"

#include <memory>

namespace Kustomer {

/// What an application sets before it starts the chat.
struct ChatOptions
{
    QString apiKey = {};
    QUrl apiUrl = {};
    QUrl realtimeUrl = {};
    QString hostDomain = {};
    QString brandId = {};
    QString assistantId = {};
    QString scheduleId = {};
    QString language = {};
    QString profile = {};
    QString storageDirectory = {};
    Pace pace = {};
    NetworkFactory network = {};
};

/// Decodes the key and checks the addresses; an Error (Configuration) says what cannot be used.
Result<ChatConfiguration> configurationFrom(const ChatOptions &options);

/// Something was asked for that only a started chat can do.
Error notStartedReason();

/// Starts and stops the chat behind a ChatClient and lets the client tell what happens in it.
class ChatLifecycle : public QObject
{
    Q_OBJECT

public:
    explicit ChatLifecycle(ChatClient *client);
    ~ChatLifecycle() override;

    ChatOptions options;
    const std::shared_ptr<Seats> seats = std::make_shared<Seats>();
    ChatSeat ownSeat{seats}; ///< of an application that has one interface

    ChatClient::State state() const { return m_state; }
    /// Null while the client is neither starting nor started.
    RunningChat *chat() const { return m_chat; }
    ConversationListModel *conversations() { return &m_conversations; }
    /// Asks a chat that is starting or started for something: now or, where a model is telling,
    /// afterwards.
    template <typename Command>
    void command(const Command &command)
    {
        m_telling.afterwards(this, [this, command] {
            if (m_chat)
                command(*m_chat);
        });
    }
    ChatNews &news() { return m_news; }
    Articles *articles() { return &m_articles; }
    Attachments *attachments() { return &m_attachments; }
    ChatSurveys *surveys() { return &m_surveys; }
    ChatForms *forms() { return &m_forms; }
    ChatQueue *queue() { return &m_queue; }
    ChatCampaigns *campaigns() { return &m_campaigns; }
    ChatNotifications *notifications() { return &m_notifications; }
    ChatConsent *consent() { return &m_consent; }
    void setTokenStore(std::unique_ptr<TokenStore> store);
    void setLoginTokenProvider(const ChatClient::LoginTokenProvider &provider);
    /// What of the options is another one while the chat runs.
    enum class Change {
        Place,   ///< where the chat is, as which brand, and who greets
        Company, ///< what is asked of the company
    };
    void adopt(Change change);
    void setOutgoingFilter(const ChatClient::OutgoingFilter &filter);
    void setIncomingFilter(const ChatClient::IncomingFilter &filter);

    void start();
    void stop();
    /// Waits for start(), also where nobody has called it yet.
    void logIn(const QString &jwt, const ChatClient::Answer<LoginResponse> &answer);
    void logOut();
    /// The client is gone: this goes as well, as soon as nothing of it is at work.
    static void leave(std::unique_ptr<ChatLifecycle> lifecycle);

private:
    void adoptAttention(ChatClient::Attention attention);
    void watch(const QStringList &conversationIds);
    void run(const ChatConfiguration &configuration);
    template <typename Sender, typename... Values>
    void relay(const Sender *sender, void (Sender::*signal)(Values...), ChatNews::Of whom,
               void (ChatClient::*told)(Values...));
    void tellOfChat();
    void tellOfIdentity();
    void tellOfInbox();
    void tellOfSurveys();
    void tellOfForms();
    void tellOfWaitsAndCampaigns();
    void tellOfLogin();
    void tellOfNotifications();
    ChatConsent::Concern concernOfConsent();
    ChatNotifications::Knowledge knowledgeOfNotifications();
    void revokeConsent();
    void beginAnew();
    void failStart(const Error &error);
    void failWaitingLogin(const Error &error);
    void drop(const Error &reason);
    void enter(ChatClient::State state);
    void endWithApplication();
    void startNow();
    void stopNow();
    void logInNow(const QString &jwt, const ChatClient::Answer<LoginResponse> &answer);
    void failLogin(const Error &error);
    void logOutNow();

    Telling m_telling;
    ChatNews m_news;
    Articles m_articles{this};
    Attachments m_attachments{this};
    ChatSurveys m_surveys{this};
    ChatForms m_forms{this};
    ChatQueue m_queue{this};
    ChatCampaigns m_campaigns{this};
    ChatNotifications m_notifications{this};
    ChatConsent m_consent{concernOfConsent(), this};
    WritableConversationListModel m_conversations;
    std::unique_ptr<TokenStore> m_tokenStore; ///< the system's keychain where it is empty at start
    LocalStore m_store;
    RunningChat *m_chat = nullptr; ///< a child, like those that were stopped and have work to end
    std::unique_ptr<QObject> m_attempt; ///< context of what one start() leads to
    ChatClient::State m_state = ChatClient::State::Stopped;
    ChatClient::LoginTokenProvider m_loginTokenProvider;
    ChatClient::OutgoingFilter m_outgoingFilter;
    ChatClient::IncomingFilter m_incomingFilter;
    std::optional<QString> m_waitingLogin;           ///< token of a login before start()
    ChatClient::Answer<LoginResponse> m_loginAnswer; ///< to the login that waits or runs
    bool m_isLoginTold = false;
    bool m_isAnewDue = false; ///< the place changed while the chat runs
};

} // namespace Kustomer
