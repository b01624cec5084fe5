// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatlifecycle.h"

#include "protocol/keys/chatkey.h"
#include "transport/base/endpoint.h"
#include "transport/secrets/keychaintokenstore.h"

#include <QCoreApplication>
#include <QDebug>
#include <QLocale>

namespace Kustomer {

namespace {

/// Empty where it is nobody's language: then the server's default counts.
QString systemLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QString() : locale.name().toLower();
}

using Of = ChatNews::Of;

Error stoppedReason()
{
    return {.kind = Error::Kind::Cancelled, .message = ChatLifecycle::tr("The chat was stopped.")};
}

Error overtakenReason()
{
    return {.kind = Error::Kind::Cancelled,
            .message = ChatLifecycle::tr("A newer login took the place of this one.")};
}

Error loggedOutReason()
{
    return {.kind = Error::Kind::Cancelled,
            .message = ChatLifecycle::tr("The customer logged out.")};
}

Error noApplicationReason()
{
    return {.kind = Error::Kind::Configuration,
            .message = ChatLifecycle::tr("There is no QCoreApplication: the chat needs its event "
                                         "loop.")};
}

} // namespace

Error notStartedReason()
{
    return {.kind = Error::Kind::NotStarted,
            .message = ChatLifecycle::tr("The chat is not started: call start() first.")};
}

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
                             .brand = {.id = options.brandId, .assistantId = options.assistantId},
                             .scheduleId = options.scheduleId,
                             .language
                             = options.language.isEmpty() ? systemLanguage() : options.language,
                             .profile = options.profile,
                             .pace = options.pace,
                             .network = options.network};
}

ChatLifecycle::ChatLifecycle(ChatClient *client)
    : QObject(client)
    , m_telling(this)
    , m_news(client, this)
    , m_conversations(&m_telling, this)
    , m_store(&m_telling, this)
{
    // direct: the seats belong to no object that could move to another thread with this one
    connect(seats.get(), &Seats::attentionChanged, this, &ChatLifecycle::adoptAttention,
            Qt::DirectConnection);
    connect(seats.get(), &Seats::watchedChanged, this, &ChatLifecycle::watch, Qt::DirectConnection);
    m_notifications.setKnowledge(knowledgeOfNotifications());
    connect(
        seats.get(), &Seats::viewsChanged, &m_notifications,
        [this] { m_notifications.settle(seats->seen()); }, Qt::DirectConnection);
}

ChatLifecycle::~ChatLifecycle()
{
    m_attempt.reset();
    m_chat = nullptr;
    m_notifications.setKnowledge({});
    // those that were stopped use the model and the store, too
    qDeleteAll(findChildren<RunningChat *>(Qt::FindDirectChildrenOnly));
    seats->disconnect(this); // the own one leaves now
}

void ChatLifecycle::leave(std::unique_ptr<ChatLifecycle> lifecycle)
{
    lifecycle->m_attempt.reset();
    lifecycle->m_news.end();
    lifecycle->seats->disconnect(lifecycle.get());
    lifecycle->setParent(nullptr);
    if (!lifecycle->m_telling.isUnderWay())
        return;
    ChatLifecycle *left = lifecycle.release();
    left->m_telling.afterwards(left, [left] { left->deleteLater(); });
}

void ChatLifecycle::start()
{
    m_telling.afterwards(this, [this] { startNow(); });
}

void ChatLifecycle::startNow()
{
    if (m_state == ChatClient::State::Starting || m_state == ChatClient::State::Started)
        return;
    if (!QCoreApplication::instance()) { // nobody can be told
        qWarning().noquote() << noApplicationReason();
        m_news.note(noApplicationReason());
        m_state = ChatClient::State::Failed;
        return;
    }
    const Result<ChatConfiguration> configuration = configurationFrom(options);
    if (configuration && !m_consent.admit())
        return; // until it is given
    m_attempt = std::make_unique<QObject>();
    enter(ChatClient::State::Starting);
    if (configuration) {
        run(*configuration);
        return;
    }
    QMetaObject::invokeMethod(
        m_attempt.get(), [this, error = configuration.error()] { failStart(error); },
        Qt::QueuedConnection);
}

void ChatLifecycle::run(const ChatConfiguration &configuration)
{
    if (!m_tokenStore)
        m_tokenStore = std::make_unique<KeychainTokenStore>();
    connect(QCoreApplication::instance(), &QObject::destroyed, m_attempt.get(),
            [this] { endWithApplication(); });
    m_store.setDirectory(options.storageDirectory);
    m_chat = new RunningChat(configuration, m_tokenStore.get(), &m_store, &m_telling,
                             &m_conversations, this);
    m_chat->realtime().setAttention(seats->attention());
    m_chat->inbox().setAttention(seats->attention());
    m_chat->watch(seats->watched());
    m_chat->renewal().setProvider(m_loginTokenProvider);
    m_chat->setOutgoingFilter(m_outgoingFilter);
    m_chat->inbox().setIncomingFilter(m_incomingFilter);
    tellOfChat();
    tellOfIdentity();
    tellOfInbox();
    tellOfSurveys();
    tellOfForms();
    m_articles.follow(m_chat, m_attempt.get());
    tellOfWaitsAndCampaigns();
    m_chat->campaigns().setPage(m_campaigns.currentPage());
    tellOfNotifications();
    m_attachments.follow(m_chat, m_attempt.get());
    if (const auto jwt = std::exchange(m_waitingLogin, std::nullopt))
        m_chat->logIn(*jwt);
    m_chat->start();
}

/// There is no event loop any more that could bring an answer, and static objects go soon.
void ChatLifecycle::endWithApplication()
{
    stopNow();
    qDeleteAll(findChildren<RunningChat *>(Qt::FindDirectChildrenOnly));
    m_store.finish();
}

void ChatLifecycle::stop()
{
    m_telling.afterwards(this, [this] { stopNow(); });
}

void ChatLifecycle::stopNow()
{
    failWaitingLogin(stoppedReason());
    m_consent.desist();
    if (m_state == ChatClient::State::Stopped)
        return;
    drop(stoppedReason());
    enter(ChatClient::State::Stopped);
    m_news.tell(Of::Chat, &ChatClient::stopped);
}

void ChatLifecycle::logIn(const QString &jwt, const ChatClient::Answer<LoginResponse> &answer)
{
    m_telling.afterwards(this, [this, jwt, answer] { logInNow(jwt, answer); });
}

void ChatLifecycle::logInNow(const QString &jwt, const ChatClient::Answer<LoginResponse> &answer)
{
    failWaitingLogin(overtakenReason());
    const Result<QString> token = loginTokenFrom(jwt);
    if (!token) { // whatever runs goes on
        m_news.tellFailure(&ChatClient::loginFailed, token.error());
        answer(token.error());
        return;
    }
    if (m_chat)
        m_chat->logIn(*token); // which ends the one before
    else
        m_waitingLogin = *token;
    m_loginAnswer = answer;
}

void ChatLifecycle::failWaitingLogin(const Error &error)
{
    if (std::exchange(m_waitingLogin, std::nullopt))
        failLogin(error);
}

void ChatLifecycle::failLogin(const Error &error)
{
    m_news.tellFailure(&ChatClient::loginFailed, error);
    if (const auto answer = std::exchange(m_loginAnswer, {}))
        answer(error);
}

void ChatLifecycle::logOut()
{
    m_telling.afterwards(this, [this] { logOutNow(); });
}

void ChatLifecycle::logOutNow()
{
    failWaitingLogin(loggedOutReason());
    if (!m_chat) {
        m_news.tellProblem(notStartedReason());
        return;
    }
    m_chat->logOut(this, [this](const Result<Done> &erased) {
        if (erased)
            m_news.tell(Of::Chat, &ChatClient::loggedOut);
        else
            m_news.tellProblem(erased.error());
    });
    tellOfLogin();
}

void ChatLifecycle::tellOfLogin()
{
    const bool isLoggedIn = m_chat && m_chat->identity().login();
    if (std::exchange(m_isLoginTold, isLoggedIn) != isLoggedIn)
        m_news.tell(Of::Chat, &ChatClient::loggedInChanged);
}

void ChatLifecycle::failStart(const Error &error)
{
    failWaitingLogin(error);
    drop(error);
    enter(ChatClient::State::Failed);
    m_news.tellFailure(&ChatClient::startFailed, error);
}

void ChatLifecycle::drop(const Error &reason)
{
    if (RunningChat *chat = std::exchange(m_chat, nullptr))
        chat->stop(reason);
    m_attempt.reset();
    tellOfLogin();
}

void ChatLifecycle::enter(ChatClient::State state)
{
    if (std::exchange(m_state, state) != state)
        m_news.tell(Of::Chat, &ChatClient::stateChanged, state);
}

} // namespace Kustomer
