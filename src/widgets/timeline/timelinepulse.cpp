// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelinepulse.h"

#include <algorithm>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

constexpr auto pulseFrame = 33ms;
constexpr std::chrono::milliseconds longestSleep = 1h;

} // namespace

TimelinePulse::TimelinePulse(QObject *parent)
    : QObject(parent)
{
    m_frames.setInterval(pulseFrame);
    m_moment.setSingleShot(true);
    m_day.setSingleShot(true);
    m_day.callOnTimeout(this, &TimelinePulse::watchDay);
    connect(&m_frames, &QTimer::timeout, this, &TimelinePulse::frameDue);
    connect(&m_moment, &QTimer::timeout, this, &TimelinePulse::momentCame);
}

std::chrono::milliseconds TimelinePulse::age(const QDateTime &at) const
{
    return std::chrono::milliseconds(at.msecsTo(now()));
}

void TimelinePulse::watchDay()
{
    const QDateTime time = now();
    const std::chrono::milliseconds left(time.msecsTo(time.date().addDays(1).startOfDay()));
    m_day.start(std::clamp(left, 1ms, longestSleep));
    const bool isAnother = m_today.isValid() && m_today != time.date();
    m_today = time.date();
    if (isAnother)
        Q_EMIT dayBegan();
}

void TimelinePulse::move()
{
    if (!m_frames.isActive())
        m_frames.start();
}

double TimelinePulse::phase(std::chrono::milliseconds round) const
{
    if (!m_frames.isActive())
        return 0;
    return double(now().toMSecsSinceEpoch() % round.count()) / double(round.count());
}

void TimelinePulse::wakeAfter(std::chrono::milliseconds time)
{
    if (time > 0ms)
        m_moment.start(time);
    else
        m_moment.stop();
}

} // namespace Kustomer
