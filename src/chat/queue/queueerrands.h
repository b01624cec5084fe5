// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/Message>

#include <QSet>

#include <functional>
#include <map>

namespace Kustomer {

class ApiCaller;
struct FollowUpLine;

/// The service waits for its own follow-up (wire §20).
bool isAwaitingFollowUp(const Error &error);

/// Carries out what the wait in a conversation has led to, one thing at a time and until it is
/// done, or another try makes no sense: its answers go to the service (wire E24), or it ends.
class QueueErrands : public QObject
{
    Q_OBJECT

public:
    using End = std::function<void(const QString &conversationId, QObject *context,
                                   const Answer<Done> &answer)>;

    QueueErrands(ApiCaller *caller, const Pace &pace, End end, QObject *parent = nullptr);

    bool isUnderWay(const QString &conversationId) const;
    void submit(const QString &conversationId, const QList<FollowUpLine> &lines);
    /// Once only, where that is refused.
    void end(const QString &conversationId);
    /// Whether nothing is under way, and its end was not refused.
    bool mayEnd(const QString &conversationId) const
    {
        return !isUnderWay(conversationId) && !m_endless.contains(conversationId);
    }
    /// Goes on with what was cancelled.
    void resume();
    /// Nobody waits there any more.
    void stop(const QString &conversationId);
    void clear();

Q_SIGNALS:
    /// What was submitted is these messages now.
    void submitted(const QString &conversationId, const QList<Kustomer::Message> &messages);
    /// The service will not take what was submitted, as far as can be told.
    void refused(const QString &conversationId, const Kustomer::Error &error);
    void problemNoticed(const Kustomer::Error &error);

private:
    void begin(const QString &conversationId, std::unique_ptr<AnyInquiry> errand,
               const std::function<void(const Error &)> &giveUp);
    void drop(const QString &conversationId);

    ApiCaller *m_caller;
    Pace m_pace;
    End m_end;
    std::map<QString, std::unique_ptr<AnyInquiry>> m_errands; ///< by conversation
    QSet<QString> m_endless; ///< conversations whose end was refused
};

} // namespace Kustomer
