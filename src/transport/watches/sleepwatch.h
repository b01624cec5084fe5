// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Kustomer {

/// Notices that the machine has slept, by a wall clock that has jumped since it was looked at last.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using WallClock = std::function<QDateTime()>;

    SleepWatch(QObject *parent, std::chrono::milliseconds interval, WallClock clock);

    void start();
    void stop();

Q_SIGNALS:
    /// Connections may be dead without knowing it. A clock that was set counts, too.
    void woke();

private:
    void look();

    WallClock m_clock;
    QDateTime m_lastLook;
    QTimer m_timer;
};

} // namespace Kustomer
