// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QObject>

namespace Kustomer {
Q_NAMESPACE_EXPORT(KUSTOMERCHAT_CORE_EXPORT)

/// Whether chat can be used now (SDK: isChatAvailable).
enum class Availability {
    Unknown,  ///< settings were never loaded
    Disabled, ///< chat is switched off
    Online,   ///< open, or outside hours with display "online"
    Offline,  ///< outside hours, shown as offline: messages can be left
    Hidden,   ///< outside hours, not shown at all
};
Q_ENUM_NS(Availability)

} // namespace Kustomer
