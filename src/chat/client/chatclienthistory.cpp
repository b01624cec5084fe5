// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What an application asks a ChatClient of the past, and what it adds to it.

#include "chat/client/chatclient.h"
#include "chat/client/chatlifecycle.h"
#include "chat/realtime/realtimecalls.h"

#include <KustomerChat/Handoff>

namespace Kustomer {

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
    return d->activeConversation().id();
}

void ChatClient::findActiveConversation(QObject *context, const Answer<QString> &answer)
{
    d->activeConversation().find(context, answer);
}

void ChatClient::handOff(const Handoff &handoff, QObject *context,
                         const Answer<Conversation> &answer)
{
    d->ask(context, answer, [&](RunningChat &) {
        d->command([handoff, told = later(context, answer)](RunningChat &chat) {
            chat.parts().handoffs.handOff(handoff, told);
        });
    });
}

void ChatClient::customerExists(QObject *context, const Answer<bool> &answer)
{
    d->ask(context, answer, [&](RunningChat &chat) {
        const Answer<bool> told = later(context, answer);
        ChatParts &parts = chat.parts();
        if (parts.identity.login() || !parts.inbox.list().newest(1).isEmpty()) {
            told(true);
            return;
        }
        Calls::lastActivity(&parts.caller, context, [told](const Result<QDateTime> &latest) {
            told(latest ? Result<bool>(latest->isValid()) : latest.error());
        });
    });
}

} // namespace Kustomer
