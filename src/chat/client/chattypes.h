// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer {

/// So that SIGNAL() can be connected queued: it knows types by how the signals spell them.
void registerChatTypes();

} // namespace Kustomer
