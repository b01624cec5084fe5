// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"

namespace Kustomer::Emulation {

/// Everything the service can do beside conversations: the only list of features.
Features makeFeatures(const Hall &hall);

} // namespace Kustomer::Emulation
