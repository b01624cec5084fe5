// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/chatparts.h"

#include "chat/base/formatlocale.h"
#include "chat/base/threadid.h"
#include "chat/identity/identityname.h"
#include "chat/queue/agentanswer.h"
#include "chat/sending/arrivals.h"

#include <QPointer>

namespace Kustomer {
namespace {

HttpLimits limitsOf(const ChatConfiguration &wanted)
{
    HttpLimits limits{.timeout = wanted.pace.answer};
    limits.retry.window = wanted.pace.retryWindow;
    limits.retry.pause = wanted.pace.retry;
    limits.formats = formatLocale(wanted.language);
    return limits;
}

} // namespace

ChatParts::ChatParts(const ChatConfiguration &wanted, TokenStore *tokens, LocalStore *localStore,
                     Telling *telling, WritableConversationListModel *model)
    : configuration(wanted)
    , store(localStore)
    , network(makeNetwork(wanted.network))
    , http(network.get(), wanted.baseUrl, nullptr, limitsOf(wanted))
    , caller(&http, telling)
    , vault(localStore, tokens,
            identityName(wanted.key.organisationId, wanted.baseUrl, wanted.profile))
    , inbox(&caller, localStore, telling, wanted.pace,
            wanted.listsAllBrands ? QString() : wanted.brand.id, model)
    , prelude({.caller = &caller,
               .store = localStore,
               .identity = &identity,
               .inbox = &inbox,
               .courier = &courier,
               .descriptions = &descriptions,
               .wishes = &wishes,
               .drafts = &drafts,
               .beginnings = &beginnings},
              wanted)
    , company(&caller, localStore, wanted.pace,
              {.language = wanted.language,
               .scheduleId = wanted.scheduleId,
               .teamName = wanted.key.displayName()})
{
    caller.setTokenGate(&account);
    files.setNetworkFactory(wanted.network);
    http.setNetworkFactory([factory = wanted.network] { return makeNetwork(factory); });
    realtime.setNetwork(network.get());
    http.setLanguage(QString(wanted.language).replace(u'_', u'-'));
    all.setFormats(formatLocale(wanted.language));
    inbox.threads().setFiles(&files.details());
    inbox.setRecollection([this] { return past.conversations(); });
    inbox.list().setDescriptions([this](const QString &id) { return descriptions.waitingOf(id); });
    inbox.threads().setRecollection([this](const QString &id) { return past.messagesOf(id); });
    inbox.threads().setClaim([this](const Message &message) {
        const QString own = courier.claim(message);
        return own.isEmpty() ? prelude.claim(message) : own;
    });
}

void ChatParts::sweepFiles()
{
    QStringList wanted = courier.awaitedFiles();
    for (const QString &threadId : drafts.threads())
        wanted += drafts.draft(threadId).files;
    files.cabinet().sweepDrafts(wanted);
}

Past::Knowledge ChatParts::pastKnowledge()
{
    return {.conversations =
                [this] {
                    QList<Conversation> newest = inbox.list().newest(Past::mostConversations);
                    for (Conversation &conversation : newest) {
                        for (User &user : conversation.responders)
                            user = inbox.threads().people().toldOf(user);
                    }
                    return newest;
                },
            .messages =
                [this](const QString &id) {
                    const Thread *thread = inbox.threads().find(id);
                    auto newest = thread ? thread->newest(Past::mostMessages) : std::nullopt;
                    if (newest) {
                        for (Message &message : *newest)
                            message.sender = inbox.threads().people().toldOf(message.sender);
                    }
                    return newest;
                }};
}

Dispatcher::Knowledge ChatParts::courierKnowledge()
{
    return {.conversations = [this] { return inbox.list().knownIds(); },
            .horizon = [this](const QString &id) { return horizonOf(id); },
            .wanted =
                [this](const QString &id) {
                    return prelude.wantedOf(id);
                }};
}

Outbox::Horizon ChatParts::horizonOf(const QString &conversationId)
{
    if (isLocalThreadId(conversationId)) // nothing in it is of the server
        return {};
    return Kustomer::horizonOf(inbox.threads().obtain(conversationId)->model()->newestConfirmed(),
                               inbox.list().known(conversationId));
}

Presence::Knowledge ChatParts::presenceKnowledge()
{
    return {.customerId = [this] { return identity.token().customerId; },
            .conversation =
                [this](const QString &id) {
                    return inbox.idOf(id);
                }};
}

Surveys::Knowledge ChatParts::surveysKnowledge()
{
    return {.conversation = [this](const QString &id) { return inbox.list().known(id); },
            .voices =
                [this](const QString &id) {
                    const Thread *thread = inbox.threads().find(id);
                    return thread && thread->isLoaded() ? std::optional(voicesIn(*thread->model()))
                                                        : std::nullopt;
                }};
}

Queue::Knowledge ChatParts::queueKnowledge()
{
    return {.conversation = [this](const QString &id) { return inbox.list().known(id); },
            .isAnswered =
                [this](const QString &id) {
                    const Thread *thread = inbox.threads().find(id);
                    return thread && isAnsweredByAgent(*thread->model());
                },
            .deeds
            = {.catchUp =
                   [this](const QString &id, QObject *context, const Answer<Done> &answer) {
                       inbox.threads().obtain(id)->catchUp(context, answer);
                   },
               .end =
                   [this](const QString &id, QObject *context, const Answer<Done> &answer) {
                       inbox.endConversation(
                           id, QStringLiteral("timed_out"),
                           [guard = QPointer(context), answer](const Result<Conversation> &ended) {
                               if (guard)
                                   answer(ended ? Result<Done>(Done{}) : ended.error());
                           });
                   }}};
}

MessageSearch::Knowledge ChatParts::searchKnowledge()
{
    return {.conversations =
                [this] {
                    const QSet<QString> ids = inbox.list().knownIds();
                    return QStringList(ids.begin(), ids.end());
                },
            .messages =
                [this](const QString &id) {
                    const Thread *thread = inbox.threads().find(id);
                    const QList<Message> shown
                        = thread ? thread->model()->confirmed() : QList<Message>();
                    return shown.isEmpty() ? past.messagesOf(id) : shown;
                }};
}

} // namespace Kustomer
