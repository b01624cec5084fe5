// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTimeZone>

#include <span>

namespace Kustomer {

/// A name that the zone database has given up for another one. Not every system knows it still.
struct FormerZone
{
    QLatin1StringView former;
    QLatin1StringView present;
};

std::span<const FormerZone> formerZones();

/// By what a system may know the time zone of this name, the best first: old ones know former names
/// only.
QStringList zoneNames(const QString &name);

/// The time zone of this name: one of the zone database (wire E2), also a former one, or one of
/// Windows (wire §20). Invalid where nobody knows it.
QTimeZone zoneFromWire(const QString &name);

} // namespace Kustomer
