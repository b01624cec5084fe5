// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/missed.h"

#include "chat/base/age.h"
#include "chat/base/threadid.h"
#include "chat/conversations/removal.h"
#include "chat/listing/conversationnews.h"

#include <QPointer>

#include <algorithm>

namespace Kustomer {
namespace {

using Which = ConversationScope::Which;

constexpr int mostPages = 20; ///< of the list; what is behind is asked all the same
constexpr int mostAtOnce = 4; ///< conversations whose messages are fetched

} // namespace

Missed::Missed(ApiCaller *caller, const Pace &pace, ConversationList *list, Threads *threads,
               QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_list(list)
    , m_threads(threads)
    , m_pace(pace)
    , m_look(
          pace.again,
          [this](QObject *context, const Inquiry<Done>::Answer &answer) { walk(context, answer); },
          [](const Done &) {})
    , m_life(std::make_unique<QObject>())
{
    connect(&m_look, &AnyInquiry::failed, this, &Missed::problemNoticed);
}

void Missed::look()
{
    m_look.ask();
}

void Missed::glance()
{
    if (hasAge(m_lookedAt, m_pace.clock(), m_pace.pollInBackground))
        look();
}

void Missed::lookFor(const QString &conversationId)
{
    m_sought.insert(conversationId);
    look();
}

void Missed::lookLater(const Error &reason)
{
    m_look.askLater(reason);
    const bool isCancelled = reason.kind == Error::Kind::Cancelled;
    if (!isCancelled && !std::exchange(m_isTold, true))
        Q_EMIT problemNoticed(reason);
}

void Missed::walk(QObject *context, const Inquiry<Done>::Answer &answer)
{
    noteLook();
    m_walk = {};
    m_walk.asked = m_list->now();
    m_walk.pagesLeft = mostPages;
    m_walk.scope = m_list->scope();
    if (!m_sought.isEmpty())
        m_walk.scope.which = Which::All;
    m_walk.wanted = m_list->openIds() + m_sought;
    const QList<Thread *> threads = m_threads->all();
    for (const Thread *thread : threads) {
        m_walk.moments.insert(thread->id(), thread->now());
        if (thread->isLoaded() && thread->isBehind() && !isLocalThreadId(thread->id()))
            m_walk.wanted.insert(thread->id());
    }
    readPage(context, answer);
}

void Missed::readPage(QObject *context, const Inquiry<Done>::Answer &answer)
{
    const QString asked = m_walk.trail.next();
    Calls::conversations(
        m_caller, m_walk.scope, asked, context,
        [this, asked, answer, guard = QPointer(context)](const Result<Page<Conversation>> &page) {
            if (!page) {
                answer(page.error());
                return;
            }
            m_walk.trail.take(asked, page->next);
            takePage(*page);
            if (!guard)
                return;
            const bool isOfUse = m_walk.hasChanges || !m_walk.wanted.isEmpty();
            if (isOfUse && !m_walk.trail.next().isEmpty() && --m_walk.pagesLeft > 0) {
                readPage(guard, answer);
                return;
            }
            endWalk();
            retry();
            m_isTold = m_isTold && isAnythingOwed();
            answer(Done{});
        });
}

void Missed::takePage(const Page<Conversation> &page)
{
    const bool isWider = m_walk.scope != m_list->scope();
    const QPointer<QObject> stay(m_life.get()); // gone when somebody who is told logs out
    QHash<QString, Conversation> before;
    for (const Conversation &conversation : page.items) {
        if (const auto known = m_list->known(conversation.id))
            before.insert(conversation.id, *known);
    }
    const bool isFirstLoad = !m_list->isLoaded();
    m_list->take(page, m_walk.asked,
                 isWider ? ConversationList::Unknown::Skip : ConversationList::Unknown::Take);
    m_walk.hasChanges = false;
    for (const Conversation &conversation : page.items) {
        const auto known = before.constFind(conversation.id);
        const bool isKnown = known != before.cend();
        m_walk.wanted.remove(conversation.id);
        m_sought.remove(conversation.id);
        m_unlisted.remove(conversation.id);
        if (!stay || (isWider && !isKnown) || isFirstLoad)
            continue;
        m_walk.hasChanges = m_walk.hasChanges || !isKnown
            || known->lastMessageAt != conversation.lastMessageAt
            || known->isEnded() != conversation.isEnded();
        review(isKnown ? std::optional(*known) : std::nullopt, conversation);
    }
}

void Missed::review(const std::optional<Conversation> &before, const Conversation &now)
{
    Thread *thread = m_threads->find(now.id);
    if (thread && thread->confirm(m_walk.moments.value(now.id, -1), now))
        return;
    const bool hasNews = !before || now.lastMessageAt != before->lastMessageAt;
    if (!thread && !(hasNews && mayBeUnseen(now)))
        return;
    m_threads->obtain(now.id)->expectNewsSince(newsSince(before, now));
    fetch(now.id);
}

void Missed::follow(const std::optional<Conversation> &before, const Conversation &now)
{
    const bool hasNews
        = !before || later(before->lastMessageAt, now.lastMessageAt) != before->lastMessageAt;
    if (hasNews && mayBeUnseen(now))
        load(now.id, newsSince(before, now));
}

/// What stands further down the list than was loaded is old, whether it was seen or not.
QDateTime Missed::newsSince(const std::optional<Conversation> &before,
                            const Conversation &now) const
{
    return before ? before->lastMessageAt : later(now.lastSeenAt, m_list->listedUntil());
}

void Missed::endWalk()
{
    const bool isEnd = m_walk.trail.next().isEmpty();
    const QSet<QString> unlisted = std::exchange(m_walk.wanted, {});
    if (m_walk.scope.which == Which::All)
        m_unlisted += unlisted;
    for (const QString &id : unlisted) {
        Thread *thread = m_threads->find(id);
        if (isEnd && m_walk.scope.which == Which::Open)
            m_sought.insert(id); // it has ended, or is gone
        else if (thread || isEnd)
            fetch(id); // which tells whether it is there at all
        if (m_walk.scope.which == Which::All)
            m_sought.remove(id);
    }
    if (!m_sought.isEmpty() && isEnd)
        look();
}

/// The service answers: what it did not give before it may give now.
void Missed::retry()
{
    m_list->retryNext();
    const QList<Thread *> threads = m_threads->all();
    for (Thread *thread : threads) {
        const bool isInTurn = m_behind.contains(thread->id()) || m_fetching.contains(thread->id());
        if (!thread->isOwed() || isInTurn)
            continue;
        if (thread->isLoaded())
            thread->retryOlder();
        else
            fetch(thread->id());
    }
}

/// Whether it is not over yet that something could not be fetched.
bool Missed::isAnythingOwed() const
{
    const QList<Thread *> threads = m_threads->all();
    return !m_behind.isEmpty() || !m_fetching.isEmpty()
        || std::ranges::any_of(threads, &Thread::isOwed);
}

void Missed::takeListed(const QList<Conversation> &now, const QList<Conversation> &before)
{
    for (qsizetype i = 0; i < now.size(); ++i) {
        const Conversation &conversation = now.at(i);
        Thread *present = m_threads->find(conversation.id);
        const bool isLoaded = present && present->isLoaded();
        const bool isWhole
            = isLoaded && !present->isBehind() && present->confirm(present->now(), conversation);
        if (isLoaded && !isWhole)
            load(conversation.id, before.at(i).lastMessageAt);
        else if (!isLoaded && (present || mayBeUnseen(conversation)))
            load(conversation.id, conversation.lastMessageAt);
    }
}

void Missed::load(const QString &conversationId, const QDateTime &newsSince)
{
    m_threads->obtain(conversationId)->expectNewsSince(newsSince);
    fetch(conversationId);
}

void Missed::fetch(const QString &conversationId)
{
    if (!m_behind.contains(conversationId))
        m_behind.append(conversationId);
    fetchNext();
}

void Missed::fetchNext()
{
    while (m_fetching.size() < mostAtOnce && !m_behind.isEmpty()) {
        const QString id = m_behind.takeFirst();
        m_fetching.insert(id);
        m_threads->obtain(id)->catchUp(
            m_life.get(), [this, id](const Result<Done> &fetched) { take(id, fetched); });
    }
}

void Missed::take(const QString &conversationId, const Result<Done> &fetched)
{
    m_fetching.remove(conversationId);
    fetchNext();
    if (fetched) {
        m_isTold = false;
        m_unlisted.remove(conversationId);
        m_denied.remove(conversationId);
    } else if (fetched.error().kind == Error::Kind::NotFound) {
        takeDenial(conversationId, fetched.error());
    } else {
        lookLater(fetched.error());
    }
}

/// Whatever stands before the service says so too, while it is renewed: the list has to agree.
void Missed::takeDenial(const QString &conversationId, const Error &denial)
{
    if (m_unlisted.remove(conversationId)) {
        m_denied.remove(conversationId);
        endRemoved(m_list, *m_threads, conversationId);
    } else if (!m_denied.contains(conversationId)) {
        m_denied.insert(conversationId);
        lookFor(conversationId);
    } else {
        lookLater(denial);
    }
}

void Missed::forget()
{
    m_look.stop();
    m_walk = {};
    m_sought.clear();
    m_unlisted.clear();
    m_denied.clear();
    m_behind.clear();
    m_fetching.clear();
    m_isTold = false;
    m_life = std::make_unique<QObject>();
}

} // namespace Kustomer
