// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Kustomer {

/// Notices that the machine has slept or its clock was set, by a wall clock that has jumped since
/// it was looked at last.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using WallClock = std::function<QDateTime()>;

    SleepWatch(QObject *parent, std::chrono::milliseconds interval, WallClock clock);

    void start();
    void stop();
    /// Looks now: something is about to depend on the clock.
    void look();

Q_SIGNALS:
    /// Connections may be dead without knowing it. So much has passed since the clock was looked
    /// at, an interval of it awake at most; less than nothing where it was set back.
    void woke(std::chrono::milliseconds passed);

private:
    WallClock m_clock;
    QDateTime m_lastLook;
    QTimer m_timer;
};

} // namespace Kustomer
