// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wirezone.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// The file `backward` of the zone database, without what stands for a country of its own.
constexpr std::array formerZoneTable{
    FormerZone{"Africa/Asmera"_L1, "Africa/Nairobi"_L1},
    FormerZone{"Africa/Timbuktu"_L1, "Africa/Abidjan"_L1},
    FormerZone{"America/Argentina/ComodRivadavia"_L1, "America/Argentina/Catamarca"_L1},
    FormerZone{"America/Atka"_L1, "America/Adak"_L1},
    FormerZone{"America/Buenos_Aires"_L1, "America/Argentina/Buenos_Aires"_L1},
    FormerZone{"America/Catamarca"_L1, "America/Argentina/Catamarca"_L1},
    FormerZone{"America/Coral_Harbour"_L1, "America/Panama"_L1},
    FormerZone{"America/Cordoba"_L1, "America/Argentina/Cordoba"_L1},
    FormerZone{"America/Ensenada"_L1, "America/Tijuana"_L1},
    FormerZone{"America/Fort_Wayne"_L1, "America/Indiana/Indianapolis"_L1},
    FormerZone{"America/Godthab"_L1, "America/Nuuk"_L1},
    FormerZone{"America/Indianapolis"_L1, "America/Indiana/Indianapolis"_L1},
    FormerZone{"America/Jujuy"_L1, "America/Argentina/Jujuy"_L1},
    FormerZone{"America/Knox_IN"_L1, "America/Indiana/Knox"_L1},
    FormerZone{"America/Louisville"_L1, "America/Kentucky/Louisville"_L1},
    FormerZone{"America/Mendoza"_L1, "America/Argentina/Mendoza"_L1},
    FormerZone{"America/Montreal"_L1, "America/Toronto"_L1},
    FormerZone{"America/Nipigon"_L1, "America/Toronto"_L1},
    FormerZone{"America/Pangnirtung"_L1, "America/Iqaluit"_L1},
    FormerZone{"America/Porto_Acre"_L1, "America/Rio_Branco"_L1},
    FormerZone{"America/Rainy_River"_L1, "America/Winnipeg"_L1},
    FormerZone{"America/Rosario"_L1, "America/Argentina/Cordoba"_L1},
    FormerZone{"America/Santa_Isabel"_L1, "America/Tijuana"_L1},
    FormerZone{"America/Shiprock"_L1, "America/Denver"_L1},
    FormerZone{"America/Thunder_Bay"_L1, "America/Toronto"_L1},
    FormerZone{"America/Virgin"_L1, "America/Puerto_Rico"_L1},
    FormerZone{"America/Yellowknife"_L1, "America/Edmonton"_L1},
    FormerZone{"Antarctica/South_Pole"_L1, "Pacific/Auckland"_L1},
    FormerZone{"Asia/Ashkhabad"_L1, "Asia/Ashgabat"_L1},
    FormerZone{"Asia/Calcutta"_L1, "Asia/Kolkata"_L1},
    FormerZone{"Asia/Choibalsan"_L1, "Asia/Ulaanbaatar"_L1},
    FormerZone{"Asia/Chongqing"_L1, "Asia/Shanghai"_L1},
    FormerZone{"Asia/Chungking"_L1, "Asia/Shanghai"_L1},
    FormerZone{"Asia/Dacca"_L1, "Asia/Dhaka"_L1},
    FormerZone{"Asia/Harbin"_L1, "Asia/Shanghai"_L1},
    FormerZone{"Asia/Istanbul"_L1, "Europe/Istanbul"_L1},
    FormerZone{"Asia/Kashgar"_L1, "Asia/Urumqi"_L1},
    FormerZone{"Asia/Katmandu"_L1, "Asia/Kathmandu"_L1},
    FormerZone{"Asia/Macao"_L1, "Asia/Macau"_L1},
    FormerZone{"Asia/Rangoon"_L1, "Asia/Yangon"_L1},
    FormerZone{"Asia/Saigon"_L1, "Asia/Ho_Chi_Minh"_L1},
    FormerZone{"Asia/Tel_Aviv"_L1, "Asia/Jerusalem"_L1},
    FormerZone{"Asia/Thimbu"_L1, "Asia/Thimphu"_L1},
    FormerZone{"Asia/Ujung_Pandang"_L1, "Asia/Makassar"_L1},
    FormerZone{"Asia/Ulan_Bator"_L1, "Asia/Ulaanbaatar"_L1},
    FormerZone{"Atlantic/Faeroe"_L1, "Atlantic/Faroe"_L1},
    FormerZone{"Atlantic/Jan_Mayen"_L1, "Europe/Berlin"_L1},
    FormerZone{"Australia/ACT"_L1, "Australia/Sydney"_L1},
    FormerZone{"Australia/Canberra"_L1, "Australia/Sydney"_L1},
    FormerZone{"Australia/Currie"_L1, "Australia/Hobart"_L1},
    FormerZone{"Australia/LHI"_L1, "Australia/Lord_Howe"_L1},
    FormerZone{"Australia/NSW"_L1, "Australia/Sydney"_L1},
    FormerZone{"Australia/North"_L1, "Australia/Darwin"_L1},
    FormerZone{"Australia/Queensland"_L1, "Australia/Brisbane"_L1},
    FormerZone{"Australia/South"_L1, "Australia/Adelaide"_L1},
    FormerZone{"Australia/Tasmania"_L1, "Australia/Hobart"_L1},
    FormerZone{"Australia/Victoria"_L1, "Australia/Melbourne"_L1},
    FormerZone{"Australia/West"_L1, "Australia/Perth"_L1},
    FormerZone{"Australia/Yancowinna"_L1, "Australia/Broken_Hill"_L1},
    FormerZone{"Brazil/Acre"_L1, "America/Rio_Branco"_L1},
    FormerZone{"Brazil/DeNoronha"_L1, "America/Noronha"_L1},
    FormerZone{"Brazil/East"_L1, "America/Sao_Paulo"_L1},
    FormerZone{"Brazil/West"_L1, "America/Manaus"_L1},
    FormerZone{"CET"_L1, "Europe/Brussels"_L1},
    FormerZone{"CST6CDT"_L1, "America/Chicago"_L1},
    FormerZone{"Canada/Atlantic"_L1, "America/Halifax"_L1},
    FormerZone{"Canada/Central"_L1, "America/Winnipeg"_L1},
    FormerZone{"Canada/Eastern"_L1, "America/Toronto"_L1},
    FormerZone{"Canada/Mountain"_L1, "America/Edmonton"_L1},
    FormerZone{"Canada/Newfoundland"_L1, "America/St_Johns"_L1},
    FormerZone{"Canada/Pacific"_L1, "America/Vancouver"_L1},
    FormerZone{"Canada/Saskatchewan"_L1, "America/Regina"_L1},
    FormerZone{"Canada/Yukon"_L1, "America/Whitehorse"_L1},
    FormerZone{"Chile/Continental"_L1, "America/Santiago"_L1},
    FormerZone{"Chile/EasterIsland"_L1, "Pacific/Easter"_L1},
    FormerZone{"Cuba"_L1, "America/Havana"_L1},
    FormerZone{"EET"_L1, "Europe/Athens"_L1},
    FormerZone{"EST"_L1, "America/Panama"_L1},
    FormerZone{"EST5EDT"_L1, "America/New_York"_L1},
    FormerZone{"Egypt"_L1, "Africa/Cairo"_L1},
    FormerZone{"Eire"_L1, "Europe/Dublin"_L1},
    FormerZone{"Etc/GMT+0"_L1, "Etc/GMT"_L1},
    FormerZone{"Etc/GMT-0"_L1, "Etc/GMT"_L1},
    FormerZone{"Etc/GMT0"_L1, "Etc/GMT"_L1},
    FormerZone{"Etc/Greenwich"_L1, "Etc/GMT"_L1},
    FormerZone{"Etc/UCT"_L1, "Etc/UTC"_L1},
    FormerZone{"Etc/Universal"_L1, "Etc/UTC"_L1},
    FormerZone{"Etc/Zulu"_L1, "Etc/UTC"_L1},
    FormerZone{"Europe/Belfast"_L1, "Europe/London"_L1},
    FormerZone{"Europe/Kiev"_L1, "Europe/Kyiv"_L1},
    FormerZone{"Europe/Nicosia"_L1, "Asia/Nicosia"_L1},
    FormerZone{"Europe/Tiraspol"_L1, "Europe/Chisinau"_L1},
    FormerZone{"Europe/Uzhgorod"_L1, "Europe/Kyiv"_L1},
    FormerZone{"Europe/Zaporozhye"_L1, "Europe/Kyiv"_L1},
    FormerZone{"GB"_L1, "Europe/London"_L1},
    FormerZone{"GB-Eire"_L1, "Europe/London"_L1},
    FormerZone{"GMT"_L1, "Etc/GMT"_L1},
    FormerZone{"GMT+0"_L1, "Etc/GMT"_L1},
    FormerZone{"GMT-0"_L1, "Etc/GMT"_L1},
    FormerZone{"GMT0"_L1, "Etc/GMT"_L1},
    FormerZone{"Greenwich"_L1, "Etc/GMT"_L1},
    FormerZone{"HST"_L1, "Pacific/Honolulu"_L1},
    FormerZone{"Hongkong"_L1, "Asia/Hong_Kong"_L1},
    FormerZone{"Iceland"_L1, "Africa/Abidjan"_L1},
    FormerZone{"Iran"_L1, "Asia/Tehran"_L1},
    FormerZone{"Israel"_L1, "Asia/Jerusalem"_L1},
    FormerZone{"Jamaica"_L1, "America/Jamaica"_L1},
    FormerZone{"Japan"_L1, "Asia/Tokyo"_L1},
    FormerZone{"Kwajalein"_L1, "Pacific/Kwajalein"_L1},
    FormerZone{"Libya"_L1, "Africa/Tripoli"_L1},
    FormerZone{"MET"_L1, "Europe/Brussels"_L1},
    FormerZone{"MST"_L1, "America/Phoenix"_L1},
    FormerZone{"MST7MDT"_L1, "America/Denver"_L1},
    FormerZone{"Mexico/BajaNorte"_L1, "America/Tijuana"_L1},
    FormerZone{"Mexico/BajaSur"_L1, "America/Mazatlan"_L1},
    FormerZone{"Mexico/General"_L1, "America/Mexico_City"_L1},
    FormerZone{"NZ"_L1, "Pacific/Auckland"_L1},
    FormerZone{"NZ-CHAT"_L1, "Pacific/Chatham"_L1},
    FormerZone{"Navajo"_L1, "America/Denver"_L1},
    FormerZone{"PRC"_L1, "Asia/Shanghai"_L1},
    FormerZone{"PST8PDT"_L1, "America/Los_Angeles"_L1},
    FormerZone{"Pacific/Enderbury"_L1, "Pacific/Kanton"_L1},
    FormerZone{"Pacific/Johnston"_L1, "Pacific/Honolulu"_L1},
    FormerZone{"Pacific/Ponape"_L1, "Pacific/Guadalcanal"_L1},
    FormerZone{"Pacific/Samoa"_L1, "Pacific/Pago_Pago"_L1},
    FormerZone{"Pacific/Truk"_L1, "Pacific/Port_Moresby"_L1},
    FormerZone{"Pacific/Yap"_L1, "Pacific/Port_Moresby"_L1},
    FormerZone{"Poland"_L1, "Europe/Warsaw"_L1},
    FormerZone{"Portugal"_L1, "Europe/Lisbon"_L1},
    FormerZone{"ROC"_L1, "Asia/Taipei"_L1},
    FormerZone{"ROK"_L1, "Asia/Seoul"_L1},
    FormerZone{"Singapore"_L1, "Asia/Singapore"_L1},
    FormerZone{"Turkey"_L1, "Europe/Istanbul"_L1},
    FormerZone{"UCT"_L1, "Etc/UTC"_L1},
    FormerZone{"US/Alaska"_L1, "America/Anchorage"_L1},
    FormerZone{"US/Aleutian"_L1, "America/Adak"_L1},
    FormerZone{"US/Arizona"_L1, "America/Phoenix"_L1},
    FormerZone{"US/Central"_L1, "America/Chicago"_L1},
    FormerZone{"US/East-Indiana"_L1, "America/Indiana/Indianapolis"_L1},
    FormerZone{"US/Eastern"_L1, "America/New_York"_L1},
    FormerZone{"US/Hawaii"_L1, "Pacific/Honolulu"_L1},
    FormerZone{"US/Indiana-Starke"_L1, "America/Indiana/Knox"_L1},
    FormerZone{"US/Michigan"_L1, "America/Detroit"_L1},
    FormerZone{"US/Mountain"_L1, "America/Denver"_L1},
    FormerZone{"US/Pacific"_L1, "America/Los_Angeles"_L1},
    FormerZone{"US/Samoa"_L1, "Pacific/Pago_Pago"_L1},
    FormerZone{"Universal"_L1, "Etc/UTC"_L1},
    FormerZone{"W-SU"_L1, "Europe/Moscow"_L1},
    FormerZone{"WET"_L1, "Europe/Lisbon"_L1},
    FormerZone{"Zulu"_L1, "Etc/UTC"_L1},
};

/// The zone database has names such as `GMT+5` in a folder only.
bool isHoursFromGmt(QStringView name)
{
    const auto isDigit = [](QChar letter) {
        return letter.isDigit();
    };
    return (name.startsWith("GMT+"_L1) || name.startsWith("GMT-"_L1))
        && std::ranges::all_of(name.sliced(4), isDigit);
}

QString presentName(const QString &name)
{
    const auto isMeant = [&name](const FormerZone &zone) {
        return zone.former == name;
    };
    const auto former = std::ranges::find_if(formerZoneTable, isMeant);
    if (former != formerZoneTable.end())
        return former->present;
    return isHoursFromGmt(name) ? "Etc/"_L1 + name : name;
}

} // namespace

std::span<const FormerZone> formerZones()
{
    return formerZoneTable;
}

QStringList zoneNames(const QString &name)
{
    const QByteArray ofWindows = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    const QString present
        = presentName(ofWindows.isEmpty() ? name : QString::fromLatin1(ofWindows));
    QStringList names{present};
    if (present != name)
        names.append(name);
    for (const FormerZone &zone : formerZones()) {
        if (zone.present == present && zone.former != name)
            names.append(zone.former);
    }
    return names;
}

QTimeZone zoneFromWire(const QString &name)
{
    if (name == "UTC"_L1) // a name of Windows, too; Qt knows it without a zone database
        return QTimeZone::utc();
    if (name.isEmpty() || name.contains(".."_L1)) // Qt looks zones up as files
        return {};
    const QStringList names = zoneNames(name);
    for (const QString &one : names) {
        const QTimeZone zone(one.toUtf8());
        if (zone.isValid())
            return zone;
    }
    return {};
}

} // namespace Kustomer
