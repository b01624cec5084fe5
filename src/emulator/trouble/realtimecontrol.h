// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/service.h"

namespace Kustomer::Emulation {

/// Carries out one order to disturb the realtime service, `{"action": …}`; the problem says
/// what is wrong with the order.
std::optional<Problem> disturbRealtime(Service &service, const QJsonObject &order);

} // namespace Kustomer::Emulation
