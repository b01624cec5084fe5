// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// A name that is fit to be shown and to name a file anywhere: one line without a path, without
/// control, direction and reserved characters, not hidden, at most 200 characters, of which the
/// suffix is kept. Never empty.
QString cleanFileName(const QString &name);

} // namespace Kustomer
