// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace Torture {

using std::chrono::milliseconds;

constexpr milliseconds longestFreeze{2500}; ///< of the service
constexpr milliseconds lateWork{4000};      ///< after a request was read
constexpr milliseconds slowMachine{3000};   ///< that runs many processes at once

/// What the service promises, and the clients rely on: since a request left it has done the work or
/// never will. It may be frozen when the request comes, and when the work is due.
constexpr milliseconds longestWork = longestFreeze + lateWork + longestFreeze + slowMachine;

} // namespace Torture
