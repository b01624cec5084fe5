// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QString>

namespace Kustomer {

/// The version of the library that is loaded, such as `0.1.0`; headers may be of another one.
KUSTOMERCHAT_CORE_EXPORT QString version();

} // namespace Kustomer
