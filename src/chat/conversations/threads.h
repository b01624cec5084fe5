// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/timeline/thread.h"

#include <QHash>
#include <QSet>

namespace Kustomer {

/// The threads that were opened or touched, by the ids of their conversations. Those that nobody
/// shows, holds or needs go again when there are many.
class Threads : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostIdle = 50;

    Threads(ApiCaller *caller, Telling *telling, const Pace &pace, QObject *parent = nullptr);

    using Recollection = std::function<QList<Message>(const QString &conversationId)>;

    /// What an earlier process knew of a conversation whose thread is made now.
    void setRecollection(Recollection recollection) { m_recollection = std::move(recollection); }
    /// It has come: those that were asked for before show it.
    void recall();
    void setFiles(FileDetails *files) { m_files = files; }
    void setClaim(Thread::Claim claim) { m_claim = std::move(claim); }
    /// Of all that comes from now on.
    void setFilter(const Thread::Filter &filter);
    People &people() { return m_people; }

    /// The thread of a conversation; made when there is none.
    Thread *obtain(const QString &threadId);
    /// The same for somebody who keeps it: it stays until forget().
    Thread *hold(const QString &threadId);
    /// Null where there is none.
    Thread *find(const QString &threadId) const { return m_threads.value(idOf(threadId)); }
    /// The id of the conversation that a local thread became; any other id is what it is.
    QString idOf(const QString &threadId) const { return m_adopted.value(threadId, threadId); }
    QList<Thread *> all() const { return m_threads.values(); }

    /// A local thread became this conversation.
    void adopt(const QString &threadId, const QString &conversationId);
    /// The conversation does not exist: its thread goes, unless somebody holds it.
    void drop(const QString &conversationId);
    /// Events went missing: what is there now is complete only up to here.
    void fallBehind();
    /// The time zone may be another one.
    void reviewDays();
    void forget();

Q_SIGNALS:
    void made(Kustomer::Thread *thread);
    void updated(const QString &conversationId);
    void arrived(const QList<Kustomer::Message> &messages);
    void typingChanged(const QString &conversationId, const Kustomer::User &agent,
                       Kustomer::ChatStates::Typing typing);
    void problemNoticed(const Kustomer::Error &error);
    void messagesMissed(const Kustomer::Error &error);

private:
    bool isIdle(const Thread &thread) const;
    void prune();

    ApiCaller *m_caller;
    Telling *m_telling;
    Pace m_pace;
    People m_people;
    FileDetails *m_files = nullptr;
    Recollection m_recollection;
    Thread::Claim m_claim;
    Thread::Filter m_filter;
    QHash<QString, Thread *> m_threads;
    QStringList m_order;               ///< of use, the latest used last
    QSet<QString> m_held;              ///< conversations whose timeline somebody has
    QHash<QString, QString> m_adopted; ///< conversations by the local threads they were
};

} // namespace Kustomer
