// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/hall/hall.h"
#include "emulator/http/jsonreader.h"

namespace Kustomer::Emulation {

/// Carries out one order to disturb the realtime service, `{"action": …}`; the problem says
/// what is wrong with the order.
std::optional<Problem> disturbRealtime(const Hall &hall, JsonReader &order);
/// How much of what was ordered is still to happen.
QJsonObject realtimeTroubleLeft(const Hall &hall);

} // namespace Kustomer::Emulation
