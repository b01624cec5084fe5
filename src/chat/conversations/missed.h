// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversations/threads.h"
#include "chat/listing/conversationlist.h"
#include "transport/base/inquiry.h"

namespace Kustomer {

/// Looks for what no event told, or none that was heard: which conversations changed (wire E8), and
/// then their messages (wire E11). A conversation of which nothing is missing is not asked.
class Missed : public QObject
{
    Q_OBJECT

public:
    Missed(ApiCaller *caller, const Pace &pace, ConversationList *list, Threads *threads,
           QObject *parent = nullptr);

    /// Looks now; while a look is under way, once more afterwards.
    void look();
    /// Looks where nobody has for a while.
    void glance();
    /// The whole list is being asked for, or known to be empty: that is a look as well.
    void noteLook() { m_lookedAt = m_pace.clock(); }
    /// Looks for this conversation, as far down the list as is reasonable: something happened to it
    /// (wire §8.3).
    void lookFor(const QString &conversationId);
    /// Looks after a pause: something could not be fetched.
    void lookLater(const Error &reason);
    /// The same where it is the list: that is a look without an answer as well.
    void missList(const Error &reason) { m_look.miss(reason); }
    /// A page of the list was loaded, with its conversations as they were before: loads those whose
    /// messages may be missing.
    void takeListed(const QList<Conversation> &now, const QList<Conversation> &before);
    /// Loads a conversation in turn; what was written after this instant is news.
    void load(const QString &conversationId, const QDateTime &newsSince);
    /// Something else than a message told this of a conversation: what was written meanwhile is not
    /// known by that.
    void follow(const std::optional<Conversation> &before, const Conversation &now);
    bool isLooking() const { return m_look.isUnderWay(); }
    void forget();

Q_SIGNALS:
    void problemNoticed(const Kustomer::Error &error);

private:
    struct Walk
    {
        ConversationList::Moment asked = 0;
        ConversationScope scope;
        QHash<QString, Completeness::Moment> moments; ///< of the threads that there are
        QSet<QString> wanted;                         ///< to be found, and not found yet
        PageTrail trail;
        int pagesLeft = 0;
        bool hasChanges = false; ///< on the latest page
    };

    void walk(QObject *context, const Inquiry<Done>::Answer &answer);
    void readPage(QObject *context, const Inquiry<Done>::Answer &answer);
    void takePage(const Page<Conversation> &page);
    void review(const std::optional<Conversation> &before, const Conversation &now);
    QDateTime newsSince(const std::optional<Conversation> &before, const Conversation &now) const;
    void endWalk();
    void retry();
    bool isAnythingOwed() const;
    void fetch(const QString &conversationId);
    void fetchNext();
    void take(const QString &conversationId, const Result<Done> &fetched);
    void takeDenial(const QString &conversationId, const Error &denial);

    ApiCaller *m_caller;
    ConversationList *m_list;
    Threads *m_threads;
    Pace m_pace;
    QDateTime m_lookedAt;
    Inquiry<Done> m_look;
    Walk m_walk;
    QSet<QString> m_sought;          ///< by lookFor(), and by those that a list of open ones lacked
    QSet<QString> m_unlisted;        ///< what the list lacks, as far as it was read
    QSet<QString> m_denied;          ///< what the list may have, and has no messages
    QStringList m_behind;            ///< conversations that wait for their turn
    QSet<QString> m_fetching;        ///< those whose turn it is
    bool m_isTold = false;           ///< that something could not be fetched
    std::unique_ptr<QObject> m_life; ///< context of what is fetched for this customer
};

} // namespace Kustomer
