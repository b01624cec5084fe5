// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/watches/sleepwatch.h"

#include "transport/base/logging.h"

#include <utility>

namespace Kustomer {

SleepWatch::SleepWatch(QObject *parent, std::chrono::milliseconds interval, WallClock clock)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
}

void SleepWatch::start()
{
    m_lastLook = m_clock();
    m_timer.start();
}

void SleepWatch::stop()
{
    m_timer.stop();
}

void SleepWatch::look()
{
    constexpr std::chrono::milliseconds busy(10000); // late because there was much to do
    const QDateTime now = m_clock();
    const std::chrono::milliseconds passed(std::exchange(m_lastLook, now).msecsTo(now));
    if (passed >= -busy && passed < m_timer.intervalAsDuration() + busy)
        return;
    qCInfo(logRealtime) << "the clock went on by" << passed.count() << "ms at once";
    Q_EMIT woke(passed);
}

} // namespace Kustomer
