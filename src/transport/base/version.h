// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QString>

/// The version of these headers, that of the project; Kustomer::version() is that of the library
/// that is loaded.
#define KUSTOMERCHAT_VERSION_MAJOR 0
#define KUSTOMERCHAT_VERSION_MINOR 1
#define KUSTOMERCHAT_VERSION_PATCH 0
#define KUSTOMERCHAT_VERSION_STR "0.1.0"

/// A version as one number, as QT_VERSION_CHECK makes it; each part is below 256 but the first.
#define KUSTOMERCHAT_VERSION_CHECK(major, minor, patch) (((major) << 16) | ((minor) << 8) | (patch))
/// That of these headers, which the preprocessor compares with another one, as in
/// `KUSTOMERCHAT_VERSION >= KUSTOMERCHAT_VERSION_CHECK(0, 2, 0)`.
#define KUSTOMERCHAT_VERSION                                                                       \
    KUSTOMERCHAT_VERSION_CHECK(KUSTOMERCHAT_VERSION_MAJOR, KUSTOMERCHAT_VERSION_MINOR,             \
                               KUSTOMERCHAT_VERSION_PATCH)

namespace Kustomer {

/// The version of the library that is loaded, such as `0.1.0`; headers may be of another one.
KUSTOMERCHAT_CORE_EXPORT QString version();

} // namespace Kustomer
