// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QVariantMap>

namespace Kustomer {

/// Overrides from a JSON file of the application, which are fit for overridden(); else an Error
/// with file and place.
Result<QVariantMap> themeFileFrom(const QString &path);

} // namespace Kustomer
