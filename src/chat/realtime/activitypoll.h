// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/kustomerapi.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <memory>

namespace Kustomer {

/// Asks the server now and then whether anything happened, while no socket tells (E7, wire §8).
class ActivityPoll : public QObject
{
    Q_OBJECT

public:
    explicit ActivityPoll(KustomerApi *api, QObject *parent = nullptr);

    void start();
    void stop();
    void setInterval(std::chrono::milliseconds interval);
    /// Asks now; while an answer is awaited, once more afterwards; at the time that the server
    /// asked for, if that is later.
    void ask();
    /// Forgets when something last happened: the next answer is news to nobody, and an answer on
    /// its way never comes.
    void reset();

Q_SIGNALS:
    /// The server answered; something happened since the last time, or not.
    void answered();
    void activityNoticed();
    void failed(const Kustomer::Error &error);

private:
    void compare(const QDateTime &lastActivity);

    KustomerApi *m_api;
    QTimer m_timer;
    QTimer m_pause;
    QDeadlineTimer m_notBefore; ///< the server's wish (Retry-After)
    std::optional<QDateTime> m_lastActivity;
    std::unique_ptr<QObject> m_question; ///< context of the one that is on its way
    bool m_isWantedAgain = false;
};

} // namespace Kustomer
