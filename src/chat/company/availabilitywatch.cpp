// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/availabilitywatch.h"

namespace Kustomer {

AvailabilityWatch::AvailabilityWatch(const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_clock(pace.clock)
{
    m_minute.setInterval(pace.minute);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &AvailabilityWatch::review);
}

void AvailabilityWatch::start(const ChatSettings &settings, const std::optional<Schedule> &schedule)
{
    m_settings = settings;
    m_schedule = schedule;
    if (m_schedule)
        m_minute.start();
    else
        m_minute.stop();
    review();
}

void AvailabilityWatch::review()
{
    const Availability now = availabilityAt(m_clock(), m_settings, m_schedule);
    if (m_availability == now)
        return;
    m_availability = now;
    Q_EMIT changed(now);
}

} // namespace Kustomer
