// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/VolumeControl>

#include <QVariantMap>

namespace Kustomer {

/// `volumeControl` of the settings, as the service and our records have it; each member has a
/// default (wire E1).
VolumeControl volumeControlFrom(const QVariantMap &object);
QVariantMap toMap(const VolumeControl &control);

} // namespace Kustomer
