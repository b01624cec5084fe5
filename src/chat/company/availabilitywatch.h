// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/schedule.h"
#include "transport/base/pace.h"

#include <QTimer>

namespace Kustomer {

/// Whether chat can be used, by the settings and the schedule; looks at the clock as each minute
/// begins.
class AvailabilityWatch : public QObject
{
    Q_OBJECT

public:
    explicit AvailabilityWatch(const Pace &pace, QObject *parent = nullptr);

    Availability availability() const { return m_availability; }
    /// No schedule means always open.
    void start(const ChatSettings &settings, const std::optional<Schedule> &schedule);
    void stop() { m_look.stop(); }

Q_SIGNALS:
    void changed(Kustomer::Availability availability);

private:
    void review();
    void lookAgain();

    std::function<QDateTime()> m_clock;
    std::chrono::milliseconds m_minute; ///< the longest time between two looks
    ChatSettings m_settings;
    std::optional<Schedule> m_schedule;
    Availability m_availability = Availability::Unknown;
    QTimer m_look;
};

} // namespace Kustomer
