// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/unread.h"

#include "chat/base/threadid.h"
#include "chat/conversations/threads.h"
#include "chat/listing/conversationlist.h"
#include "chat/listing/conversationnews.h"

#include <QSet>

#include <numeric>

namespace Kustomer {
namespace {

constexpr int enough = 100; ///< nobody reads a greater number, so no more pages are loaded for it

} // namespace

Unread::Unread(ReadMarks *marks, ConversationList *list, Threads *threads, QObject *parent)
    : QObject(parent)
    , m_marks(marks)
    , m_list(list)
    , m_threads(threads)
{ }

QDateTime Unread::seenUntil(const Conversation &conversation) const
{
    return later(conversation.lastSeenAt, m_marks->of(conversation.id));
}

int Unread::countOf(const Conversation &conversation)
{
    if (isLocalThreadId(conversation.id)) // what is only here was asked while somebody looked
        return 0;
    const QDateTime seen = seenUntil(conversation);
    if (conversation.lastMessageAt.isValid() && seen > conversation.lastMessageAt)
        return 0;
    Thread *thread = m_threads->find(conversation.id);
    if (!thread || !thread->model()->newestConfirmed())
        return conversation.unreadCount;
    WritableTimelineModel *rows = thread->model();
    const int shown = rows->unreadCount(seen);
    const bool isWholeConversation = thread->isLoaded()
        && rows->loading() == TimelineModel::Loading::Done && !rows->canFetchOlder();
    if (rows->reachesSeen(seen) || isWholeConversation)
        return shown;
    if (!thread->isLoaded())
        thread->load();
    else if (rows->loading() == TimelineModel::Loading::Done && shown < enough)
        rows->fetchOlder();
    return std::max(shown, conversation.unreadCount);
}

void Unread::recount(const QString &conversationId)
{
    if (const std::optional<Conversation> conversation = m_list->known(conversationId))
        m_list->setUnreadCount(conversationId, countOf(*conversation));
    tell();
}

void Unread::tell()
{
    const QHash<QString, int> now = counts();
    const QHash<QString, int> before = std::exchange(m_counts, now);
    if (now == before)
        return;
    const int total = std::accumulate(now.cbegin(), now.cend(), 0);
    const bool isOther = std::exchange(m_total, total) != total;
    for (const QString &id : QSet<QString>(before.keyBegin(), before.keyEnd())
             + QSet<QString>(now.keyBegin(), now.keyEnd())) {
        if (before.value(id) != now.value(id))
            Q_EMIT countChanged(id, now.value(id));
    }
    if (isOther)
        Q_EMIT totalChanged(m_total);
}

QHash<QString, int> Unread::counts() const
{
    const ConversationListModel &list = *m_list->model();
    QHash<QString, int> counts;
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.at(row).unreadCount > 0)
            counts.insert(list.at(row).id, list.at(row).unreadCount);
    }
    return counts;
}

void Unread::markRead(const QString &conversationId)
{
    const std::optional<Conversation> conversation = m_list->known(conversationId);
    if (!conversation || conversation->unreadCount == 0)
        return;
    const Thread *present = m_threads->find(conversationId);
    const std::optional<Message> newest
        = present ? present->model()->newestConfirmed() : std::nullopt;
    // in the server's time: a clock that goes fast would hide what comes next
    const QDateTime seen
        = later(conversation->lastMessageAt, newest ? newest->createdAt : QDateTime()).addMSecs(1);
    m_marks->set(conversationId, seen);
    recount(conversationId);
}

void Unread::forget()
{
    m_counts.clear(); // whose they were nobody is told of any more
    if (std::exchange(m_total, 0) != 0)
        Q_EMIT totalChanged(0);
}

} // namespace Kustomer
