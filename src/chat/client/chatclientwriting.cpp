// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How customers write, or are led to what they want to say.

#include "chat/base/threadid.h"
#include "chat/client/chatclient.h"
#include "chat/client/chatlifecycle.h"

#include <QPointer>

namespace Kustomer {
namespace {

/// Tells why it could not be said, unless the client is gone by then.
QString clientIdOf(const Result<QString> &said, const QPointer<ChatNews> &news)
{
    if (said)
        return *said;
    if (news)
        news->tellProblem(said.error());
    return {};
}

} // namespace

QString ChatClient::beginConversation()
{
    return d->chat() ? d->chat()->writing().threadToBegin() : newLocalThreadId();
}

QString ChatClient::beginConversation(const NewConversation &wanted)
{
    if (d->chat())
        return d->chat()->writing().threadToBegin(wanted);
    d->news().tellProblem(notStartedReason()); // nothing would remember it
    return {};
}

QString ChatClient::sendMessage(const QString &conversationId, const Draft &draft)
{
    const QPointer<ChatNews> news(&d->news());
    return clientIdOf(
        d->chat() ? d->chat()->writing().say(conversationId, draft) : notStartedReason(), news);
}

QString ChatClient::sendMessage(const QString &conversationId, const Draft &draft, QObject *context,
                                const Answer<Message> &answer)
{
    QString clientId;
    d->ask(context, answer, [&](RunningChat &chat, QObject *, const Answer<Message> &told) {
        clientId = chat.writing().send(conversationId, draft, told);
    });
    return clientId;
}

QString ChatClient::sendText(const QString &conversationId, const QString &text)
{
    return sendMessage(conversationId, {.body = text});
}

QString ChatClient::reply(const QString &conversationId, const QString &messageId,
                          const QString &payload)
{
    const QPointer<ChatNews> news(&d->news());
    return clientIdOf(d->chat() ? d->chat()->writing().reply(conversationId, messageId, payload)
                                : notStartedReason(),
                      news);
}

void ChatClient::browseReplies(const QString &conversationId, const QString &messageId,
                               const QStringList &branch)
{
    d->command([=](RunningChat &chat) {
        if (Thread *thread = chat.parts().inbox.threads().find(conversationId))
            thread->model()->browse(messageId, branch);
    });
}

Draft ChatClient::draft(const QString &conversationId) const
{
    return d->chat() ? d->chat()->writing().draft(conversationId) : Draft();
}

void ChatClient::setDraft(const QString &conversationId, const Draft &draft)
{
    if (d->chat())
        d->chat()->writing().setDraft(conversationId, draft);
}

QVariantMap ChatClient::jotting(const QString &place) const
{
    return d->chat() ? d->chat()->parts().drafts.jottings().jotting(place) : QVariantMap();
}

void ChatClient::setJotting(const QString &place, const QVariantMap &content)
{
    if (d->chat())
        d->chat()->parts().drafts.jottings().set(place, content);
}

QString ChatClient::compose(const QString &text, const QStringList &files)
{
    if (!d->chat()) { // nothing would keep it
        d->news().tellProblem(notStartedReason());
        return {};
    }
    const QString id = beginConversation();
    Draft draft = this->draft(id);
    if (draft.body.trimmed().isEmpty())
        draft.body = text;
    else if (!text.isEmpty())
        draft.body += u'\n' + text;
    for (const QString &file : files) {
        if (!draft.files.contains(file))
            draft.files.append(file);
    }
    setDraft(id, draft);
    return id;
}

void ChatClient::createConversation(const QString &message)
{
    if (!message.trimmed().isEmpty())
        sendMessage(beginConversation(), {.body = message});
}

void ChatClient::createConversation(const QString &message, QObject *context,
                                    const Answer<Conversation> &answer)
{
    createConversation(message, NewConversation(), context, answer);
}

void ChatClient::createConversation(const QString &message, const NewConversation &wanted,
                                    QObject *context, const Answer<Conversation> &answer)
{
    d->ask(context, answer, [&](RunningChat &chat, QObject *, const Answer<Conversation> &told) {
        chat.writing().create(message, wanted, told);
    });
}

void ChatClient::answerSatisfaction(const QString &conversationId,
                                    const SatisfactionResponse &response, QObject *context,
                                    const Answer<Done> &answer)
{
    surveys()->answer(conversationId, response, context, answer);
}

void ChatClient::retry(const QString &clientId)
{
    d->command([clientId](RunningChat &chat) { chat.parts().courier.retry(clientId); });
}

void ChatClient::discard(const QString &clientId)
{
    d->command([clientId](RunningChat &chat) { chat.parts().courier.discard(clientId); });
}

void ChatClient::setTyping(const QString &conversationId, Typing typing)
{
    if (d->chat())
        d->chat()->parts().presence.setTyping(conversationId, typing);
}

} // namespace Kustomer
