// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wiredate.h"

#include <QTimeZone>

#include <algorithm>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr std::string_view pattern = "dddd-dd-ddTdd:dd:dd.dddZ";

bool looksLikeServerDate(std::string_view text)
{
    return std::ranges::equal(text, pattern, [](char actual, char expected) {
        return expected == 'd' ? actual >= '0' && actual <= '9' : actual == expected;
    });
}

int digits(std::string_view text, size_t from, size_t count)
{
    int value = 0;
    for (const char digit : text.substr(from, count))
        value = value * 10 + (digit - '0');
    return value;
}

/// Quicker than the constructor of these arguments, which looks whether there is such a time.
QDateTime instantOf(QDate date, QTime time)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return QDateTime::fromMSecsSinceEpoch(
        (date.toJulianDay() - epoch) * day + time.msecsSinceStartOfDay(), Qt::UTC);
}

} // namespace

QDateTime dateFromWire(QUtf8StringView utf8)
{
    const std::string_view text(utf8.data(), size_t(utf8.size()));
    if (looksLikeServerDate(text)) { // what the server sends, many times quicker than Qt's reader
        const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
        const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2),
                         digits(text, 20, 3));
        return date.isValid() && time.isValid() ? instantOf(date, time) : QDateTime();
    }
    if (text.find('T') == std::string_view::npos)
        return {};
    return QDateTime::fromString(utf8.toString(), Qt::ISODateWithMs).toUTC();
}

QDateTime dateFromWire(QStringView text)
{
    return dateFromWire(QUtf8StringView(text.toUtf8()));
}

QString dateToWire(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

} // namespace Kustomer
