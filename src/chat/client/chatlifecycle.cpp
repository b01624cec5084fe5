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

Error runningReason()
{
    return {.kind = Error::Kind::Configuration,
            .message = ChatLifecycle::tr("Where the identity is kept cannot be changed while the "
                                         "chat runs: call stop() first.")};
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
                             .pace = options.pace};
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
}

ChatLifecycle::~ChatLifecycle()
{
    m_attempt.reset();
    m_chat = nullptr;
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

void ChatLifecycle::setTokenStore(std::unique_ptr<TokenStore> store)
{
    if (m_state == ChatClient::State::Starting || m_state == ChatClient::State::Started)
        m_news.tellProblem(runningReason());
    else
        m_tokenStore = std::move(store);
}

void ChatLifecycle::watch(const QStringList &conversationIds)
{
    command([conversationIds](RunningChat &chat) { chat.watch(conversationIds); });
}

void ChatLifecycle::adoptAttention(ChatClient::Attention attention)
{
    command([attention](RunningChat &chat) {
        chat.realtime().setAttention(attention);
        chat.inbox().setAttention(attention);
        if (attention == ChatClient::Attention::Background)
            chat.saveDrafts();
    });
}

void ChatLifecycle::setLoginTokenProvider(const ChatClient::LoginTokenProvider &provider)
{
    m_loginTokenProvider = provider;
    if (m_chat)
        m_chat->renewal().setProvider(provider);
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
    m_attempt = std::make_unique<QObject>();
    enter(ChatClient::State::Starting);
    const Result<ChatConfiguration> configuration = configurationFrom(options);
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
    tellOfChat();
    tellOfIdentity();
    tellOfInbox();
    tellOfSurveys();
    tellOfForms();
    m_articles.follow(m_chat, m_attempt.get());
    tellOfWaitsAndCampaigns();
    m_chat->campaigns().setPage(m_campaigns.currentPage());
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
