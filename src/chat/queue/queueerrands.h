// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiries.h"
#include "transport/base/pace.h"

#include <KustomerChat/Message>

#include <QSet>

#include <functional>

namespace Kustomer {

class ApiCaller;
struct FollowUpLine;

/// The service waits for its own follow-up (wire §20).
bool isAwaitingFollowUp(const Error &error);

/// Carries out what the wait in a conversation has led to, one thing at a time and until it is
/// done, or another try makes no sense: all that was said is fetched, before which no channels are
/// offered, its answers go to the service (wire E24), or it ends, with all that was said here, too.
class QueueErrands : public QObject
{
    Q_OBJECT

public:
    using Deed = std::function<void(const QString &conversationId, QObject *context,
                                    const Answer<Done> &answer)>;
    struct Deeds
    {
        Deed catchUp; ///< fetches what was said in a conversation
        Deed end;
    };

    QueueErrands(ApiCaller *caller, const Pace &pace, Deeds deeds, QObject *parent = nullptr);

    bool isUnderWay(const QString &conversationId) const
    {
        return m_errands.contains(conversationId);
    }
    /// Fetches what was said; caughtUp() then.
    void catchUp(const QString &conversationId);
    void submit(const QString &conversationId, const QList<FollowUpLine> &lines);
    /// Once only, where that is refused.
    void end(const QString &conversationId);
    /// Whether nothing is under way, and its end was not refused.
    bool mayEnd(const QString &conversationId) const
    {
        return !isUnderWay(conversationId) && !m_endless.contains(conversationId);
    }
    /// Goes on with what was cancelled.
    void resume() { m_errands.resume(); }
    /// Nobody waits there any more.
    void stop(const QString &conversationId);
    void clear();

Q_SIGNALS:
    /// All that was said is here: channels may be offered now.
    void caughtUp(const QString &conversationId);
    /// All that was said is here: it ends now, unless it is stopped.
    void ending(const QString &conversationId);
    /// What was submitted is these messages now.
    void submitted(const QString &conversationId, const QList<Kustomer::Message> &messages);
    /// The service will not take what was submitted, as far as can be told.
    void refused(const QString &conversationId, const Kustomer::Error &error);
    void problemNoticed(const Kustomer::Error &error);

private:
    void endCaughtUp(const QString &conversationId, QObject *context, const Answer<Done> &answer);
    void begin(const QString &conversationId, AnyInquiry *errand,
               const std::function<void(const Error &)> &giveUp);

    ApiCaller *m_caller;
    Deeds m_deeds;
    Inquiries m_errands;     ///< by conversation
    QSet<QString> m_endless; ///< conversations whose end was refused
};

} // namespace Kustomer
