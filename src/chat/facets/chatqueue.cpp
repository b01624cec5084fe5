// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatqueue.h"

#include "chat/access/chataccess.h"
#include "chat/queue/followupaddress.h"
#include "chat/queue/followupwords.h"
#include "chat/running/runningchat.h"

namespace Kustomer {
namespace {

auto choosing(const QString &channel)
{
    return [channel](Queue &queue, const QString &id) {
        return queue.choose(id, channel);
    };
}

auto giving(const QString &address)
{
    return [address](Queue &queue, const QString &id) {
        return queue.giveAddress(id, address);
    };
}

Result<Done> goingBack(Queue &queue, const QString &id)
{
    return queue.goBack(id);
}

Result<Done> waiting(Queue &queue, const QString &id)
{
    return queue.wait(id);
}

} // namespace

ChatQueue::ChatQueue(ChatAccess &chat)
    : QObject(&chat)
    , m_chat(&chat)
{
    connect(m_chat, &ChatAccess::begun, this, [this](ChatReport *report) {
        report->relay(&report->chat().parts().queue, &Queue::changed, ChatNews::Of::Customer, this,
                      &ChatQueue::changed);
    });
}

std::optional<QueueWait> ChatQueue::of(const QString &conversationId) const
{
    RunningChat *chat = m_chat->chat();
    return chat ? chat->parts().queue.of(chat->parts().inbox.idOf(conversationId)) : std::nullopt;
}

QString ChatQueue::nameOf(const QString &channel)
{
    return FollowUpWords::nameOf(channel);
}

QString ChatQueue::wordsFor(int seconds, const QLocale &formats)
{
    return FollowUpWords::duration(std::chrono::seconds(seconds), formats);
}

bool ChatQueue::isAddress(const QString &channel, const QString &address)
{
    return !followUpAddressFrom(channel, address).isEmpty();
}

template <typename Act>
void ChatQueue::act(const QString &conversationId, const Act &act)
{
    if (!m_chat->chat()) {
        m_chat->news().tellProblem(notStartedReason());
        return;
    }
    m_chat->command([news = &m_chat->news(), conversationId, act](RunningChat &chat) {
        const Result<Done> done = act(chat.parts().queue, chat.parts().inbox.idOf(conversationId));
        if (!done)
            news->tellProblem(done.error());
    });
}

template <typename Act>
void ChatQueue::ask(const QString &conversationId, QObject *context, const Answer<Done> &answer,
                    const Act &act)
{
    const auto take
        = [conversationId, act](RunningChat &chat, QObject *, const Answer<Done> &told) {
              told(act(chat.parts().queue, chat.parts().inbox.idOf(conversationId)));
          };
    m_chat->askInTurn(context, answer, take);
}

void ChatQueue::choose(const QString &conversationId, const QString &channel)
{
    act(conversationId, choosing(channel));
}

void ChatQueue::choose(const QString &conversationId, const QString &channel, QObject *context,
                       const Answer<Done> &answer)
{
    ask(conversationId, context, answer, choosing(channel));
}

void ChatQueue::giveAddress(const QString &conversationId, const QString &address)
{
    act(conversationId, giving(address));
}

void ChatQueue::giveAddress(const QString &conversationId, const QString &address, QObject *context,
                            const Answer<Done> &answer)
{
    ask(conversationId, context, answer, giving(address));
}

void ChatQueue::goBack(const QString &conversationId)
{
    act(conversationId, &goingBack);
}

void ChatQueue::goBack(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    ask(conversationId, context, answer, &goingBack);
}

void ChatQueue::wait(const QString &conversationId)
{
    act(conversationId, &waiting);
}

void ChatQueue::wait(const QString &conversationId, QObject *context, const Answer<Done> &answer)
{
    ask(conversationId, context, answer, &waiting);
}

} // namespace Kustomer
