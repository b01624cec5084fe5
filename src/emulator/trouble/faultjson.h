// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/jsonreader.h"
#include "emulator/trouble/faultplan.h"

namespace Kustomer::Emulation {

/// Faults as `/emulator/faults` takes and shows them.
Outcome<EmulatorFault> faultFrom(JsonReader &reader);
QJsonObject toJson(const PlannedFault &planned);

} // namespace Kustomer::Emulation
