// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/error.h"

namespace Kustomer {

/// Whether the network may have said it in the service's place, as those of hotels and offices do:
/// by a page, by a certificate of their own, by a proxy that asks who it is. Another network, or
/// the same one later, may let the service itself speak.
bool mayBeOfTheNetwork(const Error &error);

/// Whether the service itself may answer otherwise another time: later, in another network, or to a
/// customer who has logged in again.
bool isUndecided(const Error &error);

} // namespace Kustomer
