// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/Message>

#include <map>

namespace Kustomer {

class ApiCaller;
struct FollowUpLine;

/// The service waits for its own follow-up (wire §20).
bool isAwaitingFollowUp(const Error &error);

/// Carries out what the wait in a conversation has led to, one thing at a time and until it is
/// done: its answers go to the service (wire E24), or it ends.
class QueueErrands : public QObject
{
    Q_OBJECT

public:
    using End = std::function<void(const QString &conversationId, QObject *context,
                                   const Answer<Done> &answer)>;

    QueueErrands(ApiCaller *caller, const Pace &pace, End end, QObject *parent = nullptr);

    bool isUnderWay(const QString &conversationId) const;
    void submit(const QString &conversationId, const QList<FollowUpLine> &lines);
    void end(const QString &conversationId);
    /// Goes on with what was cancelled.
    void resume();
    /// Nobody wants it any more, or it is done.
    void stop(const QString &conversationId);
    void clear() { m_errands.clear(); }

Q_SIGNALS:
    /// What was submitted is these messages now.
    void submitted(const QString &conversationId, const QList<Kustomer::Message> &messages);
    /// The service will never take it.
    void refused(const QString &conversationId, const Kustomer::Error &error);
    void problemNoticed(const Kustomer::Error &error);

private:
    void begin(const QString &conversationId, std::unique_ptr<AnyInquiry> errand);
    void conclude(const QString &conversationId, const Result<QList<Message>> &messages);

    ApiCaller *m_caller;
    Pace m_pace;
    End m_end;
    std::map<QString, std::unique_ptr<AnyInquiry>> m_errands; ///< by conversation
};

} // namespace Kustomer
