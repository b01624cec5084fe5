// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/error.h"
#include "transport/base/backoff.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace Kustomer {

/// The pause between a failure and the next attempt: longer from one failure to the next, and never
/// shorter than the server asked for (Retry-After), whoever fails or is in a hurry meanwhile.
class Respite : public QObject
{
    Q_OBJECT

public:
    explicit Respite(const BackoffPolicy &policy, QObject *parent = nullptr,
                     const RandomSource &random = systemRandom());

    /// An attempt failed. A pause that is running only grows, by the wish of the server.
    void begin(const Error &failure);
    /// Somebody wants the next attempt now: whether it may begin. Otherwise over() tells when.
    bool skip();
    bool isRunning() const { return m_timer.isActive(); }
    /// An attempt succeeded: the next pause is a short one. What the server asked for still counts.
    void reset() { m_backoff.reset(); }
    /// Forgets everything.
    void stop();

Q_SIGNALS:
    /// The next attempt may begin.
    void over();

private:
    std::chrono::milliseconds wishLeft() const;

    Backoff m_backoff;
    QTimer m_timer;
    QDeadlineTimer m_notBefore; ///< the server's wish
};

} // namespace Kustomer
