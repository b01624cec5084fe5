// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatclient.h"

#include "chat/base/threadid.h"
#include "chat/client/chatlifecycle.h"
#include "chat/client/chatseat.h"
#include "transport/secrets/tokenstore.h"

#include <QStandardPaths>

namespace Kustomer {
namespace {

Error notStarted()
{
    return {.kind = Error::Kind::NotStarted,
            .message = ChatClient::tr("The chat is not started: call start() first.")};
}

template <typename T>
void refuse(QObject *context, const ChatClient::Answer<T> &answer)
{
    QMetaObject::invokeMethod(
        context, [answer] { answer(notStarted()); }, Qt::QueuedConnection);
}

} // namespace

ChatClient::ChatClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<ChatLifecycle>(this))
{
    const auto place = QStandardPaths::AppLocalDataLocation;
    d->options.storageDirectory
        = QStandardPaths::writableLocation(place) + QStringLiteral("/kustomer-chat");
}

ChatClient::ChatClient(const Pace &pace, QObject *parent)
    : ChatClient(parent)
{
    d->options.pace = pace;
}

ChatClient::~ChatClient() = default;

template <typename T>
void ChatClient::change(T *option, const T &value, void (ChatClient::*changed)())
{
    if (*option == value)
        return;
    *option = value;
    Q_EMIT(this->*changed)();
}

QString ChatClient::apiKey() const
{
    return d->options.apiKey;
}

void ChatClient::setApiKey(const QString &apiKey)
{
    change(&d->options.apiKey, apiKey, &ChatClient::apiKeyChanged);
}

QUrl ChatClient::apiUrl() const
{
    return d->options.apiUrl;
}

void ChatClient::setApiUrl(const QUrl &url)
{
    change(&d->options.apiUrl, url, &ChatClient::apiUrlChanged);
}

QUrl ChatClient::realtimeUrl() const
{
    return d->options.realtimeUrl;
}

void ChatClient::setRealtimeUrl(const QUrl &url)
{
    change(&d->options.realtimeUrl, url, &ChatClient::realtimeUrlChanged);
}

QString ChatClient::hostDomain() const
{
    return d->options.hostDomain;
}

void ChatClient::setHostDomain(const QString &domain)
{
    change(&d->options.hostDomain, domain, &ChatClient::hostDomainChanged);
}

QString ChatClient::brandId() const
{
    return d->options.brandId;
}

void ChatClient::setBrandId(const QString &id)
{
    change(&d->options.brandId, id, &ChatClient::brandIdChanged);
}

QString ChatClient::assistantId() const
{
    return d->options.assistantId;
}

void ChatClient::setAssistantId(const QString &id)
{
    change(&d->options.assistantId, id, &ChatClient::assistantIdChanged);
}

QString ChatClient::scheduleId() const
{
    return d->options.scheduleId;
}

void ChatClient::setScheduleId(const QString &id)
{
    change(&d->options.scheduleId, id, &ChatClient::scheduleIdChanged);
}

QString ChatClient::language() const
{
    return d->options.language;
}

void ChatClient::setLanguage(const QString &language)
{
    change(&d->options.language, language, &ChatClient::languageChanged);
}

QString ChatClient::storageDirectory() const
{
    return d->options.storageDirectory;
}

void ChatClient::setStorageDirectory(const QString &path)
{
    change(&d->options.storageDirectory, path, &ChatClient::storageDirectoryChanged);
}

QString ChatClient::profile() const
{
    return d->options.profile;
}

void ChatClient::setProfile(const QString &profile)
{
    change(&d->options.profile, profile, &ChatClient::profileChanged);
}

void ChatClient::start()
{
    d->start();
}

void ChatClient::stop()
{
    d->stop();
}

void ChatClient::login(const QString &jwt)
{
    if (d->chat())
        d->chat()->logIn(jwt);
    else
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT loginFailed(notStarted().message); }, Qt::QueuedConnection);
}

void ChatClient::logout()
{
    if (!d->chat()) {
        reportLater(notStarted());
        return;
    }
    d->chat()->logOut(this, [this](const Result<Done> &erased) {
        if (erased)
            QMetaObject::invokeMethod(this, &ChatClient::loggedOut, Qt::QueuedConnection);
        else
            reportLater(erased.error());
    });
    Q_EMIT loggedInChanged();
}

void ChatClient::setTokenStore(std::unique_ptr<TokenStore> store)
{
    Q_ASSERT_X(!d->chat(), "ChatClient::setTokenStore", "the chat is started already");
    d->tokenStore = std::move(store);
}

void ChatClient::setLoginTokenProvider(const LoginTokenProvider &provider)
{
    d->setLoginTokenProvider(provider);
}

ChatClient::State ChatClient::state() const
{
    return d->state();
}

ChatClient::ConnectionState ChatClient::connectionState() const
{
    return d->chat() ? d->chat()->realtime().state() : ConnectionState::Offline;
}

bool ChatClient::isLoggedIn() const
{
    return d->chat() && d->chat()->identity().login();
}

bool ChatClient::isLoggedIn(const LoginIdentifier &who) const
{
    if (!isLoggedIn())
        return false;
    const LoginResponse &login = *d->chat()->identity().login();
    return who.kind() == LoginIdentifier::Kind::Email ? login.email == who.value()
                                                      : login.externalId == who.value();
}

bool ChatClient::isLoginRequired() const
{
    return d->chat() && d->chat()->renewal().isMissing();
}

Error ChatClient::lastError() const
{
    return d->lastError();
}

ChatSettings ChatClient::settings() const
{
    return d->chat() ? d->chat()->settings() : ChatSettings();
}

Availability ChatClient::availability() const
{
    return d->chat() ? d->chat()->availability() : Availability::Unknown;
}

int ChatClient::unreadCount() const
{
    return d->chat() ? d->chat()->inbox().unread().total() : 0;
}

QHash<QString, int> ChatClient::unreadCounts() const
{
    return d->chat() ? d->chat()->inbox().unread().counts() : QHash<QString, int>();
}

ConversationListModel *ChatClient::conversations() const
{
    return d->conversations();
}

TimelineModel *ChatClient::timeline(const QString &conversationId)
{
    if (!d->chat())
        return nullptr;
    return d->chat()->inbox().open(conversationId)->model();
}

QString ChatClient::beginConversation()
{
    return d->chat() ? d->chat()->begin() : newLocalThreadId();
}

QString ChatClient::sendMessage(const QString &conversationId, const Draft &draft)
{
    if (d->chat())
        return d->chat()->send(conversationId, draft);
    reportLater(notStarted());
    return {};
}

Draft ChatClient::draft(const QString &conversationId) const
{
    return d->chat() ? d->chat()->draft(conversationId) : Draft();
}

void ChatClient::setDraft(const QString &conversationId, const Draft &draft)
{
    if (!d->chat())
        return;
    const Draft before = this->draft(conversationId);
    d->chat()->setDraft(conversationId, draft);
    if (this->draft(conversationId) == before)
        return;
    QMetaObject::invokeMethod(
        this, [this, conversationId] { Q_EMIT draftChanged(conversationId); },
        Qt::QueuedConnection);
}

std::unique_ptr<ChatSeat> ChatClient::takeSeat()
{
    return std::make_unique<ChatSeat>(d->seats);
}

void ChatClient::createConversation(const QString &message)
{
    sendMessage(newLocalThreadId(), {.body = message});
}

void ChatClient::endConversation(const QString &conversationId)
{
    if (d->chat())
        d->chat()->inbox().end(conversationId);
    else
        reportLater(notStarted());
}

void ChatClient::retry(const QString &clientId)
{
    if (d->chat())
        d->chat()->courier().retry(clientId);
}

void ChatClient::discard(const QString &clientId)
{
    if (d->chat())
        d->chat()->courier().discard(clientId);
}

void ChatClient::markRead(const QString &conversationId)
{
    if (d->chat())
        d->chat()->inbox().markRead(conversationId);
}

void ChatClient::setTyping(const QString &conversationId, Typing typing)
{
    if (d->chat())
        d->chat()->setTyping(conversationId, typing);
}

void ChatClient::describeCustomer(const CustomerDescription &description)
{
    describeCustomer(description, this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT errorOccurred(done.error());
    });
}

void ChatClient::describeCustomer(const CustomerDescription &description, QObject *context,
                                  const Answer<Done> &answer)
{
    if (!d->chat())
        refuse(context, answer);
    else
        d->chat()->api().describeCustomer(description, context, answer);
}

void ChatClient::describeConversation(const QString &conversationId,
                                      const QVariantMap &customAttributes)
{
    describeConversation(conversationId, customAttributes, this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT errorOccurred(done.error());
    });
}

void ChatClient::describeConversation(const QString &conversationId,
                                      const QVariantMap &customAttributes, QObject *context,
                                      const Answer<Done> &answer)
{
    if (!d->chat())
        refuse(context, answer);
    else
        d->chat()->courier().descriptions().describe(d->chat()->inbox().idOf(conversationId),
                                                     customAttributes, context, answer);
}

void ChatClient::findConversation(const QString &conversationId, QObject *context,
                                  const Answer<Conversation> &answer)
{
    if (!d->chat())
        refuse(context, answer);
    else
        d->chat()->inbox().find(conversationId, context, answer);
}

void ChatClient::setAttention(Attention attention)
{
    d->ownSeat.setAttention(attention);
}

void ChatClient::watchConversation(const QString &conversationId)
{
    d->ownSeat.watchConversation(conversationId);
}

void ChatClient::reconnect()
{
    if (d->chat())
        d->chat()->rouse();
}

void ChatClient::reportLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT errorOccurred(error); }, Qt::QueuedConnection);
}

} // namespace Kustomer
