// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/companysettings.h"

#include "chat/storage/fieldtable.h"
#include "protocol/json/wirezone.h"
#include "protocol/nouns/settings.h"
#include "protocol/waiting/volumecontrol.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

const QString companySettingsKind = u"settings"_s;

namespace {

const auto displays = [] {
    return QMetaEnum::fromType<ChatSettings::OffhoursDisplay>();
};

QJsonObject objectOf(const Schedule &schedule)
{
    QJsonArray days;
    for (const QList<Schedule::Range> &ranges : schedule.hours) {
        QJsonArray day;
        for (const auto &[first, last] : ranges)
            day.append(QJsonArray{first, last});
        days.append(day);
    }
    QJsonArray holidays;
    for (const auto &[first, last] : schedule.holidays)
        holidays.append(QJsonArray{first.toMSecsSinceEpoch(), last.toMSecsSinceEpoch()});
    return {{u"zone"_s, QString::fromLatin1(schedule.zone.id())},
            {u"hours"_s, days},
            {u"holidays"_s, holidays}};
}

std::optional<Schedule> scheduleFrom(const QJsonObject &object)
{
    Schedule schedule{
        .zone = zoneFromWire(object["zone"_L1].toString()), .hours = {}, .holidays = {}};
    const QJsonArray days = object["hours"_L1].toArray();
    if (!schedule.zone.isValid() || days.size() != qsizetype(schedule.hours.size()))
        return std::nullopt;
    for (qsizetype day = 0; day < days.size(); ++day) {
        for (const QJsonValue &range : days[day].toArray())
            schedule.hours[size_t(day)].append({range[0].toInt(), range[1].toInt()});
    }
    const auto instant = [](const QJsonValue &value) {
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    };
    for (const QJsonValue &holiday : object["holidays"_L1].toArray())
        schedule.holidays.append({instant(holiday[0]), instant(holiday[1])});
    return schedule;
}

} // namespace

Record recordOf(const CompanySettings &settings)
{
    QJsonObject value;
    writeFields(value, settings.chat, settingsFields);
    value["offhoursDisplay"_L1]
        = QString::fromLatin1(displays().valueToKey(int(settings.chat.offhoursDisplay)));
    value["volumeControl"_L1] = QJsonObject::fromVariantMap(toMap(settings.chat.volumeControl));
    if (settings.schedule)
        value["schedule"_L1] = objectOf(*settings.schedule);
    return {.kind = companySettingsKind, .id = u"company"_s, .value = value};
}

Result<CompanySettings> companySettingsFrom(const Record &record)
{
    RecordReader read(record);
    CompanySettings settings;
    readFields(read, settings.chat, settingsFields);
    read.requiredText("teamName"_L1);
    bool isKnown = false;
    const int display = displays().keyToValue(read.text("offhoursDisplay"_L1).toLatin1(), &isKnown);
    if (isKnown)
        settings.chat.offhoursDisplay = ChatSettings::OffhoursDisplay(display);
    settings.chat.volumeControl = volumeControlFrom(read.object("volumeControl"_L1).toVariantMap());
    const QJsonValue schedule = record.value["schedule"_L1];
    if (!schedule.isUndefined()) {
        settings.schedule = scheduleFrom(schedule.toObject());
        if (!settings.schedule)
            read.fail("schedule"_L1, u"not a schedule"_s);
    }
    if (read.failure())
        return *read.failure();
    return settings;
}

} // namespace Kustomer
