// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatclient.h"

#include "chat/base/threadid.h"
#include "chat/client/chatlifecycle.h"
#include "chat/client/chatseat.h"

#include <QPointer>
#include <QStandardPaths>

namespace Kustomer {
namespace {

template <typename T>
void refuse(QObject *context, const ChatClient::Answer<T> &answer)
{
    QMetaObject::invokeMethod(
        context, [answer] { answer(notStartedReason()); }, Qt::QueuedConnection);
}

/// Answers from the event loop, so that whoever hears it may do anything.
template <typename T>
ChatClient::Answer<T> later(QObject *context, const ChatClient::Answer<T> &answer)
{
    return [guard = QPointer<QObject>(context), answer](const Result<T> &result) {
        if (guard)
            QMetaObject::invokeMethod(
                guard, [answer, result] { answer(result); }, Qt::QueuedConnection);
    };
}

/// For calls of which only the failure is told; what was ended on purpose is nobody's problem.
template <typename T>
ChatClient::Answer<T> tellingFailures(ChatNews *news)
{
    return [news](const Result<T> &result) {
        if (!result && result.error().kind != Error::Kind::Cancelled)
            news->tellProblem(result.error());
    };
}

/// So that SIGNAL() can be connected queued: it knows types by how the signals spell them.
void registerTypes()
{
    qRegisterMetaType<LoginResponse>("LoginResponse");
    qRegisterMetaType<Availability>("Kustomer::Availability");
    qRegisterMetaType<ChatNotification>("Kustomer::ChatNotification");
    qRegisterMetaType<Conversation>("Kustomer::Conversation");
    qRegisterMetaType<Error>("Kustomer::Error");
    qRegisterMetaType<FormState>("Kustomer::FormState");
    qRegisterMetaType<Message>("Kustomer::Message");
    qRegisterMetaType<Satisfaction>("Kustomer::Satisfaction");
    qRegisterMetaType<User>("Kustomer::User");
    qRegisterMetaType<ChatSettings>("Kustomer::ChatSettings");
    qRegisterMetaType<CustomerDescription>("Kustomer::CustomerDescription");
    qRegisterMetaType<Draft>("Kustomer::Draft");
    qRegisterMetaType<ChatClient::State>("Kustomer::ChatClient::State");
    qRegisterMetaType<ChatClient::ConnectionState>("Kustomer::ChatClient::ConnectionState");
    qRegisterMetaType<ChatClient::Typing>("Kustomer::ChatClient::Typing");
    qRegisterMetaType<ChatClient::Attention>("Kustomer::ChatClient::Attention");
}

} // namespace

ChatClient::ChatClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<ChatLifecycle>(this))
{
    registerTypes();
    const auto place = QStandardPaths::AppLocalDataLocation;
    d->options.storageDirectory
        = QStandardPaths::writableLocation(place) + QStringLiteral("/kustomer-chat");
}

ChatClient::ChatClient(const Pace &pace, QObject *parent)
    : ChatClient(parent)
{
    d->options.pace = pace;
}

ChatClient::~ChatClient()
{
    ChatLifecycle::leave(std::move(d));
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
    d->logIn(jwt, [](const Result<LoginResponse> &) {});
}

void ChatClient::login(const QString &jwt, QObject *context, const Answer<LoginResponse> &answer)
{
    d->logIn(jwt, later(context, answer));
}

void ChatClient::logout()
{
    d->logOut();
}

Error ChatClient::lastError() const
{
    return d->news().lastError();
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
    if (!d->chat() || conversationId.isEmpty())
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
    d->news().tellProblem(notStartedReason());
    return {};
}

QString ChatClient::sendText(const QString &conversationId, const QString &text)
{
    return sendMessage(conversationId, {.body = text});
}

QString ChatClient::reply(const QString &conversationId, const QString &messageId,
                          const QString &payload)
{
    if (d->chat())
        return d->chat()->reply(conversationId, messageId, payload);
    d->news().tellProblem(notStartedReason());
    return {};
}

void ChatClient::browseReplies(const QString &conversationId, const QString &messageId,
                               const QStringList &branch)
{
    d->command([=](RunningChat &chat) {
        if (Thread *thread = chat.inbox().threads().find(conversationId))
            thread->model()->browse(messageId, branch);
    });
}

Draft ChatClient::draft(const QString &conversationId) const
{
    return d->chat() ? d->chat()->draft(conversationId) : Draft();
}

void ChatClient::setDraft(const QString &conversationId, const Draft &draft)
{
    if (d->chat())
        d->chat()->setDraft(conversationId, draft);
}

Attachments *ChatClient::attachments() const
{
    return d->attachments();
}

ChatNotifications *ChatClient::notifications() const
{
    return d->notifications();
}

ChatConsent *ChatClient::consent() const
{
    return d->consent();
}

std::unique_ptr<ChatSeat> ChatClient::takeSeat()
{
    return std::make_unique<ChatSeat>(d->seats);
}

void ChatClient::createConversation(const QString &message)
{
    if (!message.trimmed().isEmpty())
        sendMessage(beginConversation(), {.body = message});
}

void ChatClient::createConversation(const QString &message, QObject *context,
                                    const Answer<Conversation> &answer)
{
    if (!d->chat())
        refuse(context, answer);
    else
        d->chat()->create(message, later(context, answer));
}

void ChatClient::endConversation(const QString &conversationId)
{
    endConversation(conversationId, this, tellingFailures<Conversation>(&d->news()));
}

void ChatClient::endConversation(const QString &conversationId, QObject *context,
                                 const Answer<Conversation> &answer)
{
    if (!d->chat()) {
        refuse(context, answer);
        return;
    }
    d->command([conversationId, told = later(context, answer)](RunningChat &chat) {
        chat.inbox().endConversation(conversationId, QStringLiteral("customer_ended"), told);
    });
}

void ChatClient::retry(const QString &clientId)
{
    d->command([clientId](RunningChat &chat) { chat.courier().retry(clientId); });
}

void ChatClient::discard(const QString &clientId)
{
    d->command([clientId](RunningChat &chat) { chat.courier().discard(clientId); });
}

void ChatClient::markRead(const QString &conversationId)
{
    d->command([conversationId](RunningChat &chat) {
        chat.inbox().markRead(conversationId, [](const Result<Done> &) {});
    });
}

void ChatClient::markRead(const QString &conversationId, QObject *context,
                          const Answer<Done> &answer)
{
    if (!d->chat()) {
        refuse(context, answer);
        return;
    }
    d->command([conversationId, told = later(context, answer)](RunningChat &chat) {
        chat.inbox().markRead(conversationId, told);
    });
}

Articles *ChatClient::articles() const
{
    return d->articles();
}

void ChatClient::searchArticles(const QString &words, QObject *context,
                                const Answer<ArticlePage> &answer)
{
    articles()->search(words, context, answer);
}

ChatSurveys *ChatClient::surveys() const
{
    return d->surveys();
}

ChatForms *ChatClient::forms() const
{
    return d->forms();
}

void ChatClient::answerSatisfaction(const QString &conversationId,
                                    const SatisfactionResponse &response)
{
    surveys()->answer(conversationId, response, this, tellingFailures<Done>(&d->news()));
}

void ChatClient::setTyping(const QString &conversationId, Typing typing)
{
    if (d->chat())
        d->chat()->setTyping(conversationId, typing);
}

void ChatClient::describeCustomer(const CustomerDescription &description)
{
    describeCustomer(description, this, tellingFailures<Done>(&d->news()));
}

void ChatClient::describeCustomer(const CustomerDescription &description, QObject *context,
                                  const Answer<Done> &answer)
{
    if (!d->chat())
        refuse(context, answer);
    else
        d->chat()->prelude().describe(description, context, later(context, answer));
}

void ChatClient::describeConversation(const QString &conversationId,
                                      const QVariantMap &customAttributes)
{
    describeConversation(conversationId, customAttributes, this, tellingFailures<Done>(&d->news()));
}

void ChatClient::describeConversation(const QString &conversationId,
                                      const QVariantMap &customAttributes, QObject *context,
                                      const Answer<Done> &answer)
{
    if (!d->chat())
        refuse(context, answer);
    else
        d->chat()->courier().descriptions().describe(d->chat()->inbox().idOf(conversationId),
                                                     customAttributes, context,
                                                     later(context, answer));
}

void ChatClient::findConversation(const QString &conversationId, QObject *context,
                                  const Answer<Conversation> &answer)
{
    if (!d->chat())
        refuse(context, answer);
    else
        d->chat()->inbox().find(conversationId, context, later(context, answer));
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
    d->command([](RunningChat &chat) { chat.rouse(); });
}

} // namespace Kustomer
