// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <QTimer>

namespace Kustomer {

class ApiCaller;

/// Asks the server now and then whether anything happened, while no socket tells (wire E7, §8).
class ActivityPoll : public QObject
{
    Q_OBJECT

public:
    ActivityPoll(ApiCaller *caller, const Pace &pace, QObject *parent = nullptr);

    void start();
    void stop();
    void setInterval(std::chrono::milliseconds interval);
    /// Asks now; while an answer is awaited, once more afterwards; at the time that the server
    /// asked for, if that is later.
    void ask() { m_inquiry.ask(); }
    /// What happened until this instant is known: an answer that tells no more is no news.
    void explain(const QDateTime &instant);
    /// Forgets what is known; an answer on its way never comes.
    void reset();

Q_SIGNALS:
    /// The server answered; something happened since the last time, or not.
    void answered();
    void activityNoticed();
    void missed(const Kustomer::Error &error);

private:
    void compare(const QDateTime &lastActivity);

    ApiCaller *m_caller;
    QTimer m_timer;
    Inquiry<QDateTime> m_inquiry;
    QDateTime m_lastActivity; ///< by the latest answer
    QDateTime m_explained;
};

} // namespace Kustomer
