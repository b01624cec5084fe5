// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Kustomer {

/// What this library and machine call themselves in `User-Agent` (wire §2.1).
QByteArray userAgent();

/// `Accept-Language` for at most six languages, best first (wire §2.1); anything but BCP 47
/// characters is dropped, and so is what names no language (`C`). English where none is left.
QByteArray acceptLanguage(const QStringList &languages);

} // namespace Kustomer
