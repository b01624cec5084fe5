// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Torture {

/// Lets so many messages come and go in one client process, with reconnects and changes of the
/// customer, and prints its memory and its objects after each lap. True where nothing got lost and
/// both are flat over the second half.
bool soak(int messageCount);

} // namespace Torture
