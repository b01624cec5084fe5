// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/client/chatclient.h"
#include "chat/client/chatseat.h"
#include "chat/client/runningchat.h"
#include "chat/client/seats.h"
#include "chat/conversations/conversationlistmodel.h"

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
};

/// Decodes the key and checks the addresses; an Error (Configuration) says what cannot be used.
Result<ChatConfiguration> configurationFrom(const ChatOptions &options);

/// Starts and stops the chat behind a ChatClient and lets the client tell what happens in it.
class ChatLifecycle : public QObject
{
    Q_OBJECT

public:
    explicit ChatLifecycle(ChatClient *client);
    ~ChatLifecycle() override;

    ChatOptions options;
    std::unique_ptr<TokenStore> tokenStore; ///< the system's keychain where it is empty at start
    const std::shared_ptr<Seats> seats = std::make_shared<Seats>();
    ChatSeat ownSeat{seats}; ///< of an application that has one interface

    ChatClient::State state() const { return m_state; }
    /// Null while the client is neither starting nor started.
    RunningChat *chat() const { return m_chat.get(); }
    ConversationListModel *conversations() { return &m_conversations; }
    const Error &lastError() const { return m_lastError; }
    void setLoginTokenProvider(const ChatClient::LoginTokenProvider &provider);

    void start();
    void stop();

private:
    void adoptAttention(ChatClient::Attention attention);
    void watch(const QStringList &conversationIds);
    void run(const ChatConfiguration &configuration);
    void tellOfChat();
    void tellOfIdentity();
    void tellOfInbox();
    void failStart(const Error &error);
    void drop(const Error &reason);
    void silence(RunningChat *chat);
    void enter(ChatClient::State state);

    ChatClient *m_client;
    ConversationListModel m_conversations;
    LocalStore m_store;
    std::unique_ptr<RunningChat> m_chat;
    ChatClient::State m_state = ChatClient::State::Stopped;
    ChatClient::LoginTokenProvider m_loginTokenProvider;
    Error m_lastError;
};

} // namespace Kustomer
