// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <KustomerChat/Availability>
#include <KustomerChat/ChatSettings>

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace Kustomer {

/// The weekly hours of a business in its time zone (wire E2).
struct Schedule
{
    /// Minutes since local midnight, both ends included.
    struct Range
    {
        int first = 0;
        int last = 0;
        bool operator==(const Range &) const = default;
    };
    /// Days without business, as a clock on the wall of the business shows them (wire §20), written
    /// as if that were UTC: so days on which clocks change have no instant too many or too few.
    struct Holiday
    {
        QDateTime first;
        QDateTime last;
        bool operator==(const Holiday &) const = default;
    };

    QTimeZone zone;
    std::array<QList<Range>, 7> hours; ///< 0 = Sunday
    QList<Holiday> holidays;           ///< enabled ones only

    /// Whether the business is open at this instant.
    bool isOpenAt(const QDateTime &instant) const;

    bool operator==(const Schedule &) const = default;
};

/// A schedule and its included holidays; a malformed range is skipped, an unknown zone is an Error.
Result<Schedule> scheduleFrom(const Document &document);

/// Whether chat can be used at an instant; no schedule means always open (wire §14).
Availability availabilityAt(const QDateTime &instant, const ChatSettings &settings,
                            const std::optional<Schedule> &schedule);

} // namespace Kustomer
