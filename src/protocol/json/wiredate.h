// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace Kustomer {

/// Reads `YYYY-MM-DDTHH:MM:SS.mmmZ`, also with a numeric offset or other fractions (wire §2.4).
/// The result is in UTC, invalid when the text is no date.
QDateTime dateFromWire(QUtf8StringView text);
QDateTime dateFromWire(QStringView text);

/// Writes an instant in UTC with exactly three fractional digits (wire §2.4).
QString dateToWire(const QDateTime &instant);

} // namespace Kustomer
