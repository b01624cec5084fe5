// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/sendverdict.h"
#include "chat/storage/changes.h"

#include <KustomerChat/Conversation>

namespace Kustomer {

/// The conversations that local threads are about to become: remembers what was there before each
/// was asked for, so that one whose answer was lost is found again instead of made twice (wire E9).
class Creations
{
public:
    struct Creation
    {
        QString threadId;
        QStringList knownBefore = {}; ///< conversations that are not it
        QString title = {};           ///< that was asked for
        QString conversationId = {};  ///< once the server has answered
        bool isOver = false;          ///< the thread has become the conversation
        bool wasAsked = false;        ///< it may exist
        QDateTime askedAt = {};       ///< when a request left that the server may still be at

        bool operator==(const Creation &) const = default;
    };

    /// Whether the conversation of a thread was begun, and not answered.
    bool isUnderWay(const QString &threadId) const;
    /// Whether it may exist.
    bool wasAsked(const QString &threadId) const;
    /// When a request left that the server may still be at; invalid: it has done with it.
    QDateTime askedAt(const QString &threadId) const;
    void start(const QString &threadId, const QString &title, const QSet<QString> &known);
    /// The request leaves.
    void noteAsked(const QString &threadId, const QDateTime &now);
    /// It came to nothing that could be read.
    void noteFailure(const QString &threadId, SendVerdict verdict);
    /// Whether this may be the conversation of the thread: new, no other thread's, not even by the
    /// title that was asked for, and still empty. One in which somebody wrote already, such as an
    /// assistant who greets, has to have its title.
    bool mayBe(const Conversation &conversation, const QString &threadId) const;
    /// The server has answered; to be on disk before anybody is told of the conversation.
    void answer(const QString &threadId, const QString &conversationId);
    /// The thread is the conversation now.
    void finish(const QString &threadId);
    /// Nobody needs its conversation any more.
    void drop(const QString &threadId);

    /// Takes in what an earlier process left.
    void restore(const QList<Creation> &creations);
    /// Those whose threads were answered and have not become their conversations.
    QList<Creation> answered() const;
    Changes<Creation> takeChanges() { return m_tracker.take(m_creations, &Creation::threadId); }
    void touchAll() { m_tracker.touchAll(); }

private:
    const Creation *find(const QString &threadId) const;
    Creation *at(const QString &threadId);
    Creation *touch(const QString &threadId);
    void forgetFinished();

    QList<Creation> m_creations;
    ChangeTracker m_tracker;
};

} // namespace Kustomer
