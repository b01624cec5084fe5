// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/schedule.h"

#include "protocol/json/attributereader.h"
#include "protocol/json/wirezone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Hours
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Hours)
};

constexpr std::array dayNames{"0"_L1, "1"_L1, "2"_L1, "3"_L1, "4"_L1, "5"_L1, "6"_L1};

QList<Schedule::Range> rangesFrom(const JsonValue &day)
{
    QList<Schedule::Range> ranges;
    const QList<JsonValue> pairs = day.elements();
    for (const JsonValue &pair : pairs) {
        const QList<JsonValue> ends = pair.elements();
        if (ends.size() == 2 && ends.at(0).isNumber() && ends.at(1).isNumber())
            ranges.append({ends.at(0).toInt(), ends.at(1).toInt()});
    }
    return ranges;
}

QList<Schedule::Holiday> holidaysFrom(const Document &document)
{
    QList<Schedule::Holiday> holidays;
    for (const Resource &resource : document.included) {
        AttributeReader read(resource);
        if (resource.type != "holiday"_L1 || !read.flag("enabled"_L1))
            continue;
        const QDateTime first = read.date("startDate"_L1);
        const QDateTime last = read.date("endDate"_L1);
        if (first.isValid() && last.isValid())
            holidays.append({first, last});
    }
    return holidays;
}

/// As the wire writes it: as if it were UTC. A second is over when the next one begins.
QDateTime onTheWall(const QDateTime &local)
{
    const QTime time = local.time();
    return {local.date(), QTime(time.hour(), time.minute(), time.second()), Qt::UTC};
}

} // namespace

bool Schedule::isOpenAt(const QDateTime &instant) const
{
    const QDateTime local = instant.toTimeZone(zone);
    const auto covers = [wall = onTheWall(local)](const Holiday &holiday) {
        return holiday.first <= wall && wall <= holiday.last;
    };
    if (std::ranges::any_of(holidays, covers))
        return false;
    const int weekday = local.date().dayOfWeek() % 7; // Qt counts Sunday as 7, the wire as 0
    const int minute = local.time().hour() * 60 + local.time().minute();
    return std::ranges::any_of(hours[size_t(weekday)], [&](const Range &range) {
        return range.first <= minute && minute <= range.last;
    });
}

Result<Schedule> scheduleFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "schedule"_L1);
    if (!resource)
        return resource.error();
    AttributeReader read(*resource);
    Schedule schedule;
    const QString zone = read.requiredText("timezone"_L1);
    if (read.failure())
        return *read.failure();
    schedule.zone = zoneFromWire(zone);
    if (!schedule.zone.isValid()) {
        return Error{
            .kind = Error::Kind::Protocol,
            .message
            = Hours::tr("%1.attributes.timezone: unknown time zone").arg(resource->place())};
    }
    const JsonValue hours = resource->attributes["hours"_L1];
    for (size_t day = 0; day < schedule.hours.size(); ++day)
        schedule.hours[day] = rangesFrom(hours[dayNames[day]]);
    schedule.holidays = holidaysFrom(document);
    return schedule;
}

Availability availabilityAt(const QDateTime &instant, const ChatSettings &settings,
                            const std::optional<Schedule> &schedule)
{
    if (!settings.enabled)
        return Availability::Disabled;
    if (settings.offhoursDisplay == ChatSettings::OffhoursDisplay::Online || !schedule
        || schedule->isOpenAt(instant))
        return Availability::Online;
    return settings.offhoursDisplay == ChatSettings::OffhoursDisplay::Offline
        ? Availability::Offline
        : Availability::Hidden;
}

} // namespace Kustomer
