// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a ChatLifecycle leaves to the application and to whoever looks at the screen.

#include "chat/client/chatlifecycle.h"
#include "chat/consent/consentfile.h"
#include "chat/identity/identityname.h"
#include "transport/secrets/tokenstore.h"

namespace Kustomer {
namespace {

Error runningReason()
{
    return {.kind = Error::Kind::Configuration,
            .message = ChatLifecycle::tr("Where the identity is kept cannot be changed while the "
                                         "chat runs: call stop() first.")};
}

} // namespace

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
            chat.drafts().flush();
    });
}

void ChatLifecycle::setLoginTokenProvider(const ChatClient::LoginTokenProvider &provider)
{
    m_loginTokenProvider = provider;
    if (m_chat)
        m_chat->renewal().setProvider(provider);
}

void ChatLifecycle::adopt(Change change)
{
    if (!m_chat)
        return;
    const bool isHot = change != Change::Place && m_state == ChatClient::State::Started;
    if (isHot) {
        const Result<ChatConfiguration> now = configurationFrom(options);
        command([now](RunningChat &chat) {
            if (now)
                chat.askCompanyFor(now->language, now->scheduleId);
        });
    } else if (!std::exchange(m_isAnewDue, true)) { // once for all that is set together
        QMetaObject::invokeMethod(this, &ChatLifecycle::beginAnew, Qt::QueuedConnection);
    }
}

void ChatLifecycle::beginAnew()
{
    m_telling.afterwards(this, [this] {
        const bool isRunning = std::exchange(m_isAnewDue, false) && m_chat;
        if (!isRunning)
            return;
        drop({.kind = Error::Kind::Cancelled, .message = tr("The chat begins anew.")});
        m_state = ChatClient::State::Stopped; // which nobody is told
        startNow();
    });
}

void ChatLifecycle::setOutgoingFilter(const ChatClient::OutgoingFilter &filter)
{
    m_outgoingFilter = filter;
    if (m_chat)
        m_chat->setOutgoingFilter(filter);
}

void ChatLifecycle::setIncomingFilter(const ChatClient::IncomingFilter &filter)
{
    m_incomingFilter = filter;
    if (m_chat)
        m_chat->inbox().setIncomingFilter(filter);
}

ChatConsent::Concern ChatLifecycle::concernOfConsent()
{
    return {.file =
                [this] {
                    const Result<ChatConfiguration> now = configurationFrom(options);
                    return now ? ConsentFile(
                               options.storageDirectory,
                               identityName(now->key.organisationId, now->baseUrl, now->profile))
                               : ConsentFile();
                },
            .start = [this] { start(); },
            .leave = [this] { m_telling.afterwards(this, [this] { revokeConsent(); }); },
            .report =
                [this](const Error &error) {
                    m_news.tellProblem(error);
                }};
}

void ChatLifecycle::revokeConsent()
{
    if (m_chat)
        logOutNow();
    stopNow();
}

ChatNotifications::Knowledge ChatLifecycle::knowledgeOfNotifications()
{
    return {
        .isOnScreen = [this](const QString &id) { return seats->seen().contains(id); },
        .isRead =
            [this](const QString &id) {
                const auto conversation = m_chat ? m_chat->inbox().list().known(id) : std::nullopt;
                return conversation && conversation->unreadCount == 0;
            },
        .person =
            [this](const QString &id) {
                return m_chat ? m_chat->inbox().threads().people().describe(id) : User{.id = id};
            },
        .isNameDue =
            [this](const QString &id) {
                return m_chat && m_chat->inbox().threads().people().isAsking(id);
            },
        .teamName =
            [this] {
                return m_chat ? m_chat->settings().teamName : QString();
            }};
}

void ChatLifecycle::tellOfNotifications()
{
    Inbox *inbox = &m_chat->inbox();
    connect(inbox, &Inbox::messageArrived, m_attempt.get(),
            [this](const Message &message) { m_notifications.take(message); });
    connect(inbox, &Inbox::touched, m_attempt.get(), [this] { m_notifications.review(); });
    connect(&inbox->unread(), &Unread::totalChanged, m_attempt.get(),
            [this] { m_notifications.review(); });
    connect(m_chat, &RunningChat::customerLeft, m_attempt.get(),
            [this] { m_notifications.forget(); });
}

} // namespace Kustomer
