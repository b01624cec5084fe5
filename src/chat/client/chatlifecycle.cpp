// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatlifecycle.h"

#include "transport/base/endpoint.h"
#include "transport/secrets/keychaintokenstore.h"

#include <QLocale>

namespace Kustomer {

namespace {

/// Empty where it is nobody's language: then the server's default counts.
QString systemLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QString() : locale.name().toLower();
}

} // namespace

Result<ChatConfiguration> configurationFrom(const ChatOptions &options)
{
    const Result<ChatKey> key = chatKeyFrom(options.apiKey);
    if (!key)
        return key.error();
    const Result<QUrl> baseUrl = checkedBaseUrl(
        options.apiUrl.isEmpty() ? key->baseUrl(options.hostDomain) : options.apiUrl);
    if (!baseUrl)
        return baseUrl.error();
    if (!options.realtimeUrl.isEmpty()) {
        const Result<QUrl> socketUrl = checkedSocketUrl(options.realtimeUrl);
        if (!socketUrl)
            return socketUrl.error();
    }
    return ChatConfiguration{.key = *key,
                             .baseUrl = *baseUrl,
                             .realtimeUrl = options.realtimeUrl,
                             .brandId = options.brandId,
                             .assistantId = options.assistantId,
                             .scheduleId = options.scheduleId,
                             .language
                             = options.language.isEmpty() ? systemLanguage() : options.language,
                             .profile = options.profile,
                             .pace = options.pace};
}

ChatLifecycle::ChatLifecycle(ChatClient *client)
    : m_client(client)
{
    connect(seats.get(), &Seats::attentionChanged, this, &ChatLifecycle::adoptAttention);
    connect(seats.get(), &Seats::watchedChanged, this, &ChatLifecycle::watch);
}

ChatLifecycle::~ChatLifecycle()
{
    seats->disconnect(this);
    silence(m_chat.get());
    const std::unique_ptr<RunningChat> last = std::move(m_chat); // its end finds no chat any more
    // those that were stopped use the model and the store, too
    qDeleteAll(findChildren<RunningChat *>(Qt::FindDirectChildrenOnly));
}

void ChatLifecycle::silence(RunningChat *chat)
{
    if (!chat)
        return;
    for (QObject *part :
         {static_cast<QObject *>(chat), static_cast<QObject *>(&chat->identity()),
          static_cast<QObject *>(&chat->renewal()), static_cast<QObject *>(&chat->inbox()),
          static_cast<QObject *>(&chat->inbox().list()),
          static_cast<QObject *>(&chat->inbox().threads()),
          static_cast<QObject *>(&chat->inbox().unread()), static_cast<QObject *>(&chat->courier()),
          static_cast<QObject *>(&chat->realtime())}) {
        part->disconnect(m_client);
        part->disconnect(this);
    }
}

void ChatLifecycle::watch(const QStringList &conversationIds)
{
    if (m_chat)
        m_chat->watch(conversationIds);
}

void ChatLifecycle::adoptAttention(ChatClient::Attention attention)
{
    if (!m_chat)
        return;
    m_chat->realtime().setAttention(attention);
    m_chat->inbox().setAttention(attention);
    if (attention == ChatClient::Attention::Background)
        m_chat->saveDrafts();
}

void ChatLifecycle::setLoginTokenProvider(const ChatClient::LoginTokenProvider &provider)
{
    m_loginTokenProvider = provider;
    if (m_chat)
        m_chat->renewal().setProvider(provider);
}

void ChatLifecycle::start()
{
    if (m_state == ChatClient::State::Starting || m_state == ChatClient::State::Started)
        return;
    enter(ChatClient::State::Starting);
    if (m_state != ChatClient::State::Starting)
        return;
    const Result<ChatConfiguration> configuration = configurationFrom(options);
    if (configuration) {
        run(*configuration);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, error = configuration.error()] { failStart(error); }, Qt::QueuedConnection);
}

void ChatLifecycle::run(const ChatConfiguration &configuration)
{
    if (!tokenStore)
        tokenStore = std::make_unique<KeychainTokenStore>();
    m_store.setDirectory(options.storageDirectory);
    m_chat = std::make_unique<RunningChat>(configuration, tokenStore.get(), &m_store,
                                           &m_conversations);
    m_chat->realtime().setAttention(seats->attention());
    m_chat->inbox().setAttention(seats->attention());
    m_chat->watch(seats->watched());
    m_chat->renewal().setProvider(m_loginTokenProvider);
    tellOfChat();
    tellOfIdentity();
    tellOfInbox();
    m_chat->start();
}

void ChatLifecycle::stop()
{
    if (m_state == ChatClient::State::Stopped)
        return;
    drop({.kind = Error::Kind::Cancelled, .message = tr("The chat was stopped.")});
    enter(ChatClient::State::Stopped);
    QMetaObject::invokeMethod(m_client, &ChatClient::stopped, Qt::QueuedConnection);
}

void ChatLifecycle::tellOfChat()
{
    connect(m_chat.get(), &RunningChat::settingsChanged, m_client, &ChatClient::settingsChanged);
    connect(m_chat.get(), &RunningChat::availabilityChanged, m_client,
            &ChatClient::availabilityChanged);
    connect(m_chat.get(), &RunningChat::problemNoticed, this, [this](const Error &error) {
        m_lastError = error;
        Q_EMIT m_client->errorOccurred(error);
    });
    connect(m_chat.get(), &RunningChat::started, this, [this] {
        enter(ChatClient::State::Started);
        Q_EMIT m_client->started();
        if (m_chat && m_chat->identity().login())
            Q_EMIT m_client->loggedInChanged();
    });
    connect(m_chat.get(), &RunningChat::startFailed, this, &ChatLifecycle::failStart);
    connect(&m_chat->realtime(), &Realtime::stateChanged, m_client,
            &ChatClient::connectionStateChanged);
    connect(&m_chat->courier(), &Courier::delivered, m_client, &ChatClient::messageSent);
}

void ChatLifecycle::tellOfIdentity()
{
    const IdentityKeeper *identity = &m_chat->identity();
    connect(identity, &IdentityKeeper::loggedIn, m_client, [this](const LoginResponse &response) {
        Q_EMIT m_client->loggedInChanged();
        Q_EMIT m_client->loggedIn(response);
    });
    connect(identity, &IdentityKeeper::loginFailed, m_client, [this](const Error &error) {
        m_lastError = error;
        QMetaObject::invokeMethod(
            m_client, [this, reason = error.message] { Q_EMIT m_client->loginFailed(reason); },
            Qt::QueuedConnection);
    });
    connect(identity, &IdentityKeeper::identityLost, m_client, &ChatClient::loggedInChanged);
    connect(&m_chat->renewal(), &LoginRenewal::loginRequired, m_client, [this] {
        QMetaObject::invokeMethod(
            m_client,
            [this] {
                if (m_chat && m_chat->renewal().isMissing()) // not logged out meanwhile
                    Q_EMIT m_client->loginRequired();
            },
            Qt::QueuedConnection); // after the loginFailed() that led to it
    });
}

void ChatLifecycle::tellOfInbox()
{
    Inbox &inbox = m_chat->inbox();
    connect(&inbox.list(), &ConversationList::loaded, m_client, &ChatClient::conversationsLoaded);
    connect(&inbox.list(), &ConversationList::created, m_client, &ChatClient::conversationCreated);
    connect(&inbox.list(), &ConversationList::ended, m_client, &ChatClient::conversationEnded);
    connect(&inbox.list(), &ConversationList::reopened, m_client,
            &ChatClient::conversationReopened);
    connect(&inbox.unread(), &Unread::totalChanged, m_client, &ChatClient::unreadCountChanged);
    connect(&inbox.threads(), &Threads::typingChanged, m_client, &ChatClient::agentTyping);
    connect(&inbox, &Inbox::messageArrived, m_client, &ChatClient::messageReceived);
}

void ChatLifecycle::failStart(const Error &error)
{
    if (m_state != ChatClient::State::Starting)
        return; // stopped meanwhile
    m_lastError = error;
    drop(error);
    enter(ChatClient::State::Failed);
    Q_EMIT m_client->startFailed(error.message);
}

void ChatLifecycle::drop(const Error &reason)
{
    if (!m_chat)
        return;
    RunningChat *chat = m_chat.release();
    chat->setParent(this);
    chat->stop(reason);
    silence(chat);
    Q_EMIT m_client->loggedInChanged();
}

void ChatLifecycle::enter(ChatClient::State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT m_client->stateChanged(state);
}

} // namespace Kustomer
