// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/pagescan.h"

#include <KustomerChat/Message>

#include <QPointer>

namespace Kustomer {

class ApiCaller;

/// Walks the pages of a conversation from its newest message back to where nothing is missing. One
/// walk at a time: whoever asks meanwhile is answered by the next one, because what is on its way
/// may have been asked too early.
class CatchUp : public QObject
{
    Q_OBJECT

public:
    struct Walk
    {
        QList<Message> messages;
        QString lastPage;
        QString next;                    ///< where it would have gone on
        Scanned extent = Scanned::Whole; ///< back to what was known, or not within its pages
    };

    /// Up to where nothing is missing; invalid: a single page is enough.
    using Until = std::function<QDateTime()>;
    using Answer = std::function<void(Result<Done>)>;

    CatchUp(ApiCaller *caller, Until until, QObject *parent = nullptr);

    void ask(const QString &conversationId, QObject *context, Answer answer);
    bool isWalking() const { return m_isWalking; }

Q_SIGNALS:
    void begun();
    void problemsFound(const QList<Kustomer::Error> &problems);
    /// Tells before the answers go out.
    void finished(const Kustomer::CatchUp::Walk &walk);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answer answer;
    };

    void begin();
    Scan takePage(const Page<Message> &page);
    void conclude(const Result<Scanned> &scanned);
    bool reachesKnown(const Page<Message> &page) const;
    void end(const Result<Done> &result);

    ApiCaller *m_caller;
    Until m_until;
    QString m_conversationId;
    Walk m_walk;
    QList<Waiting> m_waiting;    ///< for the end of this walk
    QList<Waiting> m_latecomers; ///< for the end of the next one
    bool m_isWalking = false;
};

} // namespace Kustomer
