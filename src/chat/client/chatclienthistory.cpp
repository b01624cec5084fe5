// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What an application asks a ChatClient of the past, and what it adds to it.

#include "chat/base/threadid.h"
#include "chat/client/chatclient.h"
#include "chat/client/chatlifecycle.h"
#include "chat/realtime/realtimecalls.h"

#include <KustomerChat/Handoff>

#include <QPointer>

namespace Kustomer {
namespace {

using Wanted = CustomerWait::Wanted;

/// As far as is known now; empty: none.
QString activeIn(ChatLifecycle &lifecycle)
{
    const auto isMeant = [history = lifecycle.history()](const Conversation &conversation) {
        return history->hasAttributes(conversation);
    };
    RunningChat *chat = lifecycle.chat();
    return chat ? chat->parts().inbox.openId(isMeant) : QString();
}

/// Whether nobody has to be asked for it.
bool isHere(Inbox &inbox, const QString &threadId)
{
    const QString id = inbox.idOf(threadId);
    return isLocalThreadId(id) || inbox.list().known(id).has_value();
}

/// Whether the service has one of whoever is there now.
void lookForRecord(ChatParts &parts, QObject *context, const Answer<bool> &answer)
{
    if (parts.identity.login() || !parts.inbox.list().newest(1).isEmpty()) {
        answer(true);
        return;
    }
    Calls::lastActivity(&parts.caller, context, [answer](const Result<QDateTime> &latest) {
        answer(latest ? Result<bool>(latest->isValid()) : latest.error());
    });
}

} // namespace

ChatHistory *ChatClient::history() const
{
    return d->history();
}

int ChatClient::openConversationCount() const
{
    return d->chat() ? d->chat()->parts().developments.openCount() : 0;
}

QString ChatClient::activeConversation() const
{
    return activeIn(*d);
}

void ChatClient::findActiveConversation(QObject *context, const Answer<QString> &answer)
{
    d->ask(context, answer, [&](RunningChat &, QObject *, const Answer<QString> &told) {
        d->customer().await(Wanted::Conversations, [told, lifecycle = d.get()](const auto &known) {
            told(known ? Result<QString>(activeIn(*lifecycle)) : known.error());
        });
    });
}

void ChatClient::findConversation(const QString &conversationId, QObject *context,
                                  const Answer<Conversation> &answer)
{
    const auto find
        = [conversationId, stay = QPointer(d->hearerOf(context)), told = d->told(context, answer),
           lifecycle = d.get()](const Result<Done> &known) {
              if (!known)
                  told(known.error());
              else if (stay)
                  lifecycle->chat()->parts().inbox.find(conversationId, stay, told);
          };
    d->ask(context, answer, [&](RunningChat &chat, QObject *, const Answer<Conversation> &) {
        if (isHere(chat.parts().inbox, conversationId))
            find(Done{});
        else
            d->customer().await(Wanted::Customer, find);
    });
}

void ChatClient::prepareSearch()
{
    if (d->chat())
        d->chat()->parts().search.readAhead();
}

QList<Message> ChatClient::findMessages(const QString &words, int most)
{
    return d->chat() ? d->chat()->parts().search.find(words, most) : QList<Message>();
}

void ChatClient::handOff(const Handoff &handoff, QObject *context,
                         const Answer<Conversation> &answer)
{
    const auto handOver
        = [handoff](RunningChat &chat, QObject *, const Answer<Conversation> &told) {
              chat.parts().handoffs.handOff(handoff, told);
          };
    d->askInTurn(context, answer, handOver);
}

void ChatClient::customerExists(QObject *context, const Answer<bool> &answer)
{
    const auto look = [stay = QPointer(d->hearerOf(context)), told = d->told(context, answer),
                       lifecycle = d.get()](const Result<Done> &known) {
        if (!known)
            told(known.error());
        else if (stay)
            lookForRecord(lifecycle->chat()->parts(), stay, told);
    };
    d->ask(context, answer, [&](RunningChat &, QObject *, const Answer<bool> &) {
        d->customer().await(Wanted::Customer, look);
    });
}

} // namespace Kustomer
