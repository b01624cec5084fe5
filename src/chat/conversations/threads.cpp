// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/threads.h"

#include "chat/base/threadid.h"

namespace Kustomer {

Threads::Threads(ApiCaller *caller, Telling *telling, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_telling(telling)
    , m_pace(pace)
    , m_people(caller, pace)
{ }

Thread *Threads::obtain(const QString &threadId)
{
    const QString id = idOf(threadId);
    m_order.removeOne(id);
    m_order.append(id);
    if (Thread *present = m_threads.value(id))
        return present;
    auto *made = new Thread(
        id, m_caller, m_telling, {&m_people, m_files}, m_pace,
        [this](const Message &message) { return m_claim ? m_claim(message) : QString(); }, this);
    made->sheet().editor().setFilter(m_filter);
    m_threads.insert(id, made);
    connect(made, &Thread::updated, this, [this, made] { Q_EMIT updated(made->id()); });
    connect(made, &Thread::arrived, this, &Threads::arrived);
    connect(made, &Thread::typingChanged, this,
            [this, made](const User &agent, ChatStates::Typing typing) {
                Q_EMIT typingChanged(made->id(), agent, typing);
            });
    connect(made, &Thread::problemNoticed, this, &Threads::problemNoticed);
    connect(made, &Thread::messagesMissed, this, &Threads::messagesMissed);
    if (m_recollection)
        made->sheet().recall(m_recollection(id));
    Q_EMIT this->made(made);
    prune();
    return made;
}

void Threads::recall()
{
    const QList<Thread *> threads = all();
    for (Thread *thread : threads) {
        if (!thread->isLoaded())
            thread->sheet().recall(m_recollection(thread->id()));
    }
}

void Threads::setFilter(const Thread::Filter &filter)
{
    m_filter = filter;
    for (Thread *thread : std::as_const(m_threads))
        thread->sheet().editor().setFilter(filter);
}

Thread *Threads::hold(const QString &threadId)
{
    m_held.insert(idOf(threadId));
    return obtain(threadId);
}

void Threads::adopt(const QString &threadId, const QString &conversationId)
{
    m_adopted.insert(threadId, conversationId);
    if (m_held.remove(threadId))
        m_held.insert(conversationId);
    m_order.removeOne(threadId);
    Thread *local = m_threads.take(threadId);
    if (!local)
        return;
    if (Thread *early = m_threads.value(conversationId)) { // its events came before the answer
        early->takeOver(local);
        local->disconnect(this);
        local->deleteLater();
        return;
    }
    m_threads.insert(conversationId, local);
    m_order.append(conversationId);
    local->becomeConversation(conversationId);
}

bool Threads::isIdle(const Thread &thread) const
{
    if (m_held.contains(thread.id()) || isLocalThreadId(thread.id()) || thread.isBusy())
        return false;
    const WritableTimelineModel *rows = thread.model();
    for (int row = rows->rowCount() - 1; row >= 0; --row) {
        if (rows->kindAt(row) == TimelineModel::Kind::Message && rows->messageAt(row).id.isEmpty())
            return false; // it is still to be sent
    }
    return true;
}

void Threads::drop(const QString &conversationId)
{
    Thread *thread = m_threads.value(conversationId);
    if (!thread || !isIdle(*thread))
        return;
    m_threads.remove(conversationId);
    m_order.removeOne(conversationId);
    thread->disconnect(this);
    thread->deleteLater();
}

void Threads::prune()
{
    const QStringList order = m_order;
    for (qsizetype i = 0; i < order.size() - 1 && m_order.size() > mostIdle + m_held.size(); ++i)
        drop(order.at(i));
}

void Threads::fallBehind()
{
    for (Thread *thread : std::as_const(m_threads))
        thread->fallBehind();
}

void Threads::reviewDays()
{
    const QList<Thread *> threads = all();
    for (Thread *thread : threads)
        thread->model()->reviewDays();
}

void Threads::forget()
{
    const QHash<QString, Thread *> gone = std::exchange(m_threads, {});
    m_order.clear();
    m_held.clear();
    m_adopted.clear();
    m_people.clear();
    for (Thread *thread : gone) {
        thread->disconnect(this);
        m_people.disconnect(&thread->sheet()); // nothing is written into it any more
        thread->model()->clear();
        thread->deleteLater();
    }
}

} // namespace Kustomer
