// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/relativetime.h"

#include "chat/base/formatlocale.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 60 * secondsPerMinute;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;
constexpr qint64 daysPerWeek = 7;

// As the locale writes it in words, without the year; where other words stand between day and month
// they are left out.
QString dayAndMonth(const QDate &day, const QLocale &locale)
{
    static const QRegularExpression inWords(
        u"(?<!d)d{1,2}[^yMd']*M{1,4}|M{1,4}[^yd']*d{1,2}(?!d)[.日일]?"_s);
    const QString words = inWords.match(locale.dateFormat(QLocale::LongFormat)).captured();
    if (!words.isEmpty())
        return locale.toString(day, QString(words).replace(u"MMMM"_s, u"MMM"_s));
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    return locale.toString(day, dayFirst ? u"d MMM"_s : u"MMM d"_s);
}

} // namespace

QString timeOfDay(QTime time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(time, format.remove(u":ss"_s)); // some locales tell seconds
}

QString relativeTime(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    const bool isFarAhead = seconds < -secondsPerDay;
    if (seconds < secondsPerMinute && !isFarAhead) // a clock may be a little behind
        return QCoreApplication::translate("Kustomer::RelativeTime", "just now");
    if (seconds < secondsPerHour && !isFarAhead)
        return inDigitsOf(locale,
                          QCoreApplication::translate("Kustomer::RelativeTime", "%n min",
                                                      "minutes ago",
                                                      int(seconds / secondsPerMinute)));
    const QDateTime local = when.toTimeZone(now.timeZone());
    const qint64 days = local.daysTo(now);
    if (days == 0)
        return timeOfDay(local.time(), locale);
    if (days == 1)
        return QCoreApplication::translate("Kustomer::RelativeTime", "Yesterday");
    if (days > 0 && days < daysPerWeek)
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    if (local.date().year() == now.date().year())
        return dayAndMonth(local.date(), locale);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace Kustomer
