// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/conversationrequests.h"

#include "chat/base/threadid.h"
#include "chat/conversations/inbox.h"
#include "chat/timeline/timelinecalls.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

Error notFound(const QString &message)
{
    return {.kind = Error::Kind::NotFound, .code = u"conversation_not_found"_s, .message = message};
}

Error notBegunReason()
{
    return notFound(ConversationRequests::tr("This conversation has not begun yet."));
}

Error somebodyElseReason()
{
    return {.kind = Error::Kind::Cancelled,
            .message = ConversationRequests::tr("Somebody else is the customer now.")};
}

/// As far as its messages tell, the newest of which come first.
Conversation conversationOf(const QString &id, const Page<Message> &page)
{
    Conversation found{.id = id};
    if (page.items.isEmpty())
        return found;
    if (page.next.isEmpty())
        found.createdAt = page.items.last().createdAt;
    found.lastMessageAt = page.items.first().createdAt;
    found.preview = page.items.first().body;
    return found;
}

} // namespace

Error noSuchConversation()
{
    return notFound(Inbox::tr("There is no such conversation."));
}

ConversationRequests::ConversationRequests(ApiCaller *caller, ConversationList *list,
                                           QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_list(list)
{ }

void ConversationRequests::end(const QString &id, const QString &reason,
                               const Answer<Conversation> &answer)
{
    if (isLocalThreadId(id)) {
        answer(notBegunReason());
        return;
    }
    if (!canBeId(id)) {
        answer(noSuchConversation());
        return;
    }
    const auto conclude = [this, answer, asked = m_list->now(),
                           asker = QPointer(m_life.get())](const Result<Conversation> &outcome) {
        if (outcome && asker)
            Q_EMIT ended(*outcome, asked);
        answer(asker || !outcome ? outcome : somebodyElseReason());
    };
    Calls::endConversation(m_caller, id, reason, this, conclude);
}

void ConversationRequests::find(const QString &id, QObject *context,
                                const Answer<Conversation> &answer)
{
    const auto reply = [guard = QPointer(context), answer](const Result<Conversation> &result) {
        if (guard)
            answer(result);
    };
    if (const auto conversation = m_list->known(id)) {
        QMetaObject::invokeMethod(
            this, [reply, found = *conversation] { reply(found); }, Qt::QueuedConnection);
    } else if (isLocalThreadId(id)) {
        reply(notBegunReason());
    } else if (!canBeId(id)) {
        reply(noSuchConversation());
    } else {
        findByMessages(id, reply);
    }
}

/// There is no call for one conversation: its messages tell whether it is the customer's.
void ConversationRequests::findByMessages(const QString &id, const Answer<Conversation> &answer)
{
    Calls::messages(
        m_caller, id, {}, this,
        [this, id, answer, asker = QPointer(m_life.get())](const Result<Page<Message>> &page) {
            if (!page)
                answer(page.error());
            else if (!asker)
                answer(somebodyElseReason());
            else
                answer(m_list->known(id).value_or(conversationOf(id, *page)));
        });
}

} // namespace Kustomer
