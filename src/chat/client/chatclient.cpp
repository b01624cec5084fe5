// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatclient.h"

#include "chat/base/applicationend.h"
#include "chat/client/chatlifecycle.h"
#include "chat/client/chattypes.h"

namespace Kustomer {
namespace {

/// For calls of which only the failure is told; what was ended on purpose is nobody's problem.
template <typename T>
ChatClient::Answer<T> tellingFailures(ChatNews *news)
{
    return [news](const Result<T> &result) {
        if (!result && result.error().kind != Error::Kind::Cancelled)
            news->tellProblem(result.error());
    };
}

} // namespace

ChatClient::ChatClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<ChatLifecycle>(this))
{
    registerChatTypes();
    d->options.storageDirectory = usualStorageDirectory();
}

ChatClient::ChatClient(const Pace &pace, QObject *parent)
    : ChatClient(parent)
{
    d->options.pace = pace;
}

ChatClient::~ChatClient()
{
    if (!ApplicationEnd::isOver()) // else no window can change any more
        Q_EMIT d->seats->closing();
    ChatLifecycle::leave(std::move(d));
}

void ChatClient::start()
{
    d->start();
}

void ChatClient::startThen(QObject *context, const Answer<ChatSettings> &answer)
{
    d->start();
    d->afterwards([d = d.get(), told = d->told(context, answer)] { d->logins().awaitStart(told); });
}

void ChatClient::stop()
{
    d->stop();
}

void ChatClient::stopThen(QObject *context, const Answer<Done> &answer)
{
    d->stop();
    d->afterwards([told = d->told(context, answer)] { told(Done()); });
}

void ChatClient::login(const QString &jwt)
{
    d->afterwards(
        [d = d.get(), jwt] { d->logins().logIn(jwt, [](const Result<LoginResponse> &) {}); });
}

void ChatClient::login(const QString &jwt, QObject *context, const Answer<LoginResponse> &answer)
{
    d->afterwards(
        [d = d.get(), jwt, told = d->told(context, answer)] { d->logins().logIn(jwt, told); });
}

void ChatClient::logout()
{
    d->afterwards([d = d.get()] { d->logins().logOut([](const Result<Done> &) {}); });
}

void ChatClient::logoutThen(QObject *context, const Answer<Done> &answer)
{
    d->afterwards([d = d.get(), told = d->told(context, answer)] { d->logins().logOut(told); });
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
    return d->chat() ? d->chat()->parts().realtime.state() : ConnectionState::Offline;
}

bool ChatClient::isLoggedIn() const
{
    return d->chat() && d->chat()->parts().identity.login();
}

bool ChatClient::isLoggedIn(const LoginIdentifier &who) const
{
    if (!isLoggedIn())
        return false;
    const LoginResponse &login = *d->chat()->parts().identity.login();
    if (who.kind() == LoginIdentifier::Kind::ExternalId)
        return login.externalId == who.value();
    // the service answers with its own spelling of an address
    return login.email && login.email->compare(who.value().trimmed(), Qt::CaseInsensitive) == 0;
}

bool ChatClient::isLoginRequired() const
{
    return d->chat() && d->chat()->parts().renewal.isRequired();
}

ChatSettings ChatClient::settings() const
{
    return d->chat() ? d->chat()->settings() : ChatSettings();
}

Availability ChatClient::availability() const
{
    return d->chat() ? d->chat()->parts().company.availability() : Availability::Unknown;
}

int ChatClient::unreadCount() const
{
    return d->chat() ? d->chat()->parts().inbox.unread().total() : 0;
}

QHash<QString, int> ChatClient::unreadCounts() const
{
    return d->chat() ? d->chat()->parts().inbox.unread().counts() : QHash<QString, int>();
}

ConversationListModel *ChatClient::conversations() const
{
    return d->conversations();
}

TimelineModel *ChatClient::timeline(const QString &conversationId)
{
    if (!d->chat() || conversationId.isEmpty())
        return nullptr;
    return d->chat()->parts().inbox.open(conversationId)->model();
}

Attachments *ChatClient::attachments() const
{
    return &d->facets().attachments;
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
    return std::make_unique<ChatSeat>(*d->seats);
}

void ChatClient::endConversation(const QString &conversationId)
{
    endConversation(conversationId, this, tellingFailures<Conversation>(&d->news()));
}

void ChatClient::endConversation(const QString &conversationId, QObject *context,
                                 const Answer<Conversation> &answer)
{
    const auto end
        = [conversationId](RunningChat &chat, QObject *hearer, const Answer<Conversation> &told) {
              chat.parts().ends.ask(conversationId, QStringLiteral("customer_ended"), hearer, told);
          };
    d->askInTurn(context, answer, end);
}

void ChatClient::markRead(const QString &conversationId)
{
    d->command([conversationId](RunningChat &chat) {
        chat.parts().inbox.markRead(conversationId, [](const Result<Done> &) {});
    });
}

void ChatClient::markRead(const QString &conversationId, QObject *context,
                          const Answer<Done> &answer)
{
    const auto mark = [conversationId](RunningChat &chat, QObject *, const Answer<Done> &told) {
        chat.parts().inbox.markRead(conversationId, told);
    };
    d->askInTurn(context, answer, mark);
}

Articles *ChatClient::articles() const
{
    return &d->facets().articles;
}

void ChatClient::searchArticles(const QString &words, QObject *context,
                                const Answer<ArticlePage> &answer)
{
    articles()->search(words, context, answer);
}

ChatSurveys *ChatClient::surveys() const
{
    return &d->facets().surveys;
}

ChatForms *ChatClient::forms() const
{
    return &d->facets().forms;
}

void ChatClient::answerSatisfaction(const QString &conversationId,
                                    const SatisfactionResponse &response)
{
    answerSatisfaction(conversationId, response, this, tellingFailures<Done>(&d->news()));
}

void ChatClient::describeCustomer(const CustomerDescription &description)
{
    describeCustomer(description, this, tellingFailures<Done>(&d->news()));
}

void ChatClient::describeCustomer(const CustomerDescription &description, QObject *context,
                                  const Answer<Done> &answer)
{
    d->ask(context, answer, [&](RunningChat &chat, QObject *, const Answer<Done> &told) {
        chat.parts().prelude.describe(description, told);
    });
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
    d->ask(context, answer, [&](RunningChat &chat, QObject *hearer, const Answer<Done> &told) {
        chat.parts().prelude.describe(conversationId, customAttributes, hearer, told);
    });
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

ChatQueue *ChatClient::queue() const
{
    return &d->facets().queue;
}

ChatCampaigns *ChatClient::campaigns() const
{
    return &d->facets().campaigns;
}

void ChatClient::setCurrentPage(const QString &name)
{
    campaigns()->setCurrentPage(name);
}

} // namespace Kustomer
