// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/conversationfinder.h"

#include "chat/base/threadid.h"
#include "chat/client/chatlifecycle.h"

namespace Kustomer {
namespace {

/// Whether nobody has to be asked for it.
bool isHere(Inbox &inbox, const QString &threadId)
{
    const QString id = inbox.idOf(threadId);
    return isLocalThreadId(id) || inbox.list().known(id).has_value();
}

} // namespace

ConversationFinder::ConversationFinder(ChatLifecycle *lifecycle)
    : QObject(lifecycle)
    , m_lifecycle(lifecycle)
{
    connect(lifecycle, &ChatLifecycle::begun, this, &ConversationFinder::follow);
}

void ConversationFinder::find(const QString &threadId, QObject *context,
                              const Answer<Conversation> &answer)
{
    m_lifecycle->ask(context, answer, [&](RunningChat &chat) {
        Inbox &inbox = chat.parts().inbox;
        if (isHere(inbox, threadId) || isCustomerKnown())
            inbox.find(threadId, context, later(context, answer));
        else
            m_waiting.append({threadId, context, later(context, answer)});
    });
}

void ConversationFinder::failWaiting(const Error &reason)
{
    const QList<Wish> waiting = std::exchange(m_waiting, {});
    for (const Wish &wish : waiting)
        wish.answer(reason);
}

void ConversationFinder::follow(ChatReport *report)
{
    RunningChat *chat = &report->chat();
    const IdentityKeeper *identity = &chat->parts().identity;
    const auto review = [this] {
        this->review();
    };
    connect(chat, &RunningChat::started, report, review);
    connect(identity, &IdentityKeeper::loggedIn, report, review);
    connect(identity, &IdentityKeeper::loginFailed, report, review);
}

/// A visitor who is about to log in would be told that there is no such conversation.
bool ConversationFinder::isCustomerKnown() const
{
    RunningChat *chat = m_lifecycle->chat();
    return chat && m_lifecycle->state() == ChatClient::State::Started && !m_lifecycle->isAnewDue()
        && !chat->parts().identity.isLoggingIn();
}

void ConversationFinder::review()
{
    if (m_waiting.isEmpty() || !isCustomerKnown())
        return;
    const QList<Wish> waiting = std::exchange(m_waiting, {});
    for (const Wish &wish : waiting) {
        if (wish.context)
            m_lifecycle->chat()->parts().inbox.find(wish.threadId, wish.context, wish.answer);
    }
}

} // namespace Kustomer
