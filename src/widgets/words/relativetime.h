// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QLocale>

namespace Kustomer {

/// "14:05", as the locale writes it.
QString timeOfDay(QTime time, const QLocale &locale);

/// How long ago something happened, short enough for a list: "just now", "5 min", "14:05",
/// "Yesterday", "Mon", "3 Mar", "3 Mar 2024". Empty for an invalid instant; the day is that of
/// now's time zone.
QString relativeTime(const QDateTime &when, const QDateTime &now, const QLocale &locale);

} // namespace Kustomer
