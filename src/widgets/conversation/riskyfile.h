// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// Whether opening a file may run what is in it, by its name or by its content: programs, scripts,
/// links to programs, pages, documents with macros, and whatever nobody knows. Who opens one is
/// asked before.
bool isRisky(const QString &name, const QString &path);

} // namespace Kustomer
