// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/outboxentry.h"

namespace Kustomer {

// The service knows no idempotency key (wire E13): what tells a message of the customer that comes
// back from one that was written twice is decided here alone.

/// Whether a message of the server is the echo of this entry, and not of another one of them: its
/// duplicate, which is neither shown nor sent again.
bool isEcho(const Message &message, const OutboxEntry &entry, const QList<OutboxEntry> &all);

} // namespace Kustomer
