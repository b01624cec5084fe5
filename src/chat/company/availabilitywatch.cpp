// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/availabilitywatch.h"

#include <algorithm>

namespace Kustomer {
namespace {

/// Whether anything is another at one hour than at another one.
bool followsHours(const ChatSettings &settings, const std::optional<Schedule> &schedule)
{
    return schedule && settings.enabled
        && settings.offhoursDisplay != ChatSettings::OffhoursDisplay::Online;
}

} // namespace

AvailabilityWatch::AvailabilityWatch(const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_clock(pace.clock)
    , m_minute(pace.minute)
{
    m_look.setSingleShot(true);
    m_look.setTimerType(Qt::PreciseTimer); // a coarse one comes before the minute is over
    connect(&m_look, &QTimer::timeout, this, &AvailabilityWatch::review);
}

void AvailabilityWatch::start(const ChatSettings &settings, const std::optional<Schedule> &schedule)
{
    m_settings = settings;
    m_schedule = schedule;
    review();
}

/// Hours begin and end with a minute of the clock (wire E2).
void AvailabilityWatch::lookAgain()
{
    constexpr std::chrono::milliseconds minute = std::chrono::minutes(1);
    if (!followsHours(m_settings, m_schedule)) { // an idle chat wakes for nothing
        m_look.stop();
        return;
    }
    const QTime now = m_clock().time();
    const std::chrono::milliseconds passed(1000 * now.second() + now.msec());
    m_look.start(std::min(m_minute, minute - passed));
}

void AvailabilityWatch::review()
{
    lookAgain();
    const Availability now = availabilityAt(m_clock(), m_settings, m_schedule);
    if (m_availability == now)
        return;
    m_availability = now;
    Q_EMIT changed(now);
}

} // namespace Kustomer
