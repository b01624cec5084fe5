// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/outboxentry.h"

namespace Kustomer {

// Rows are sorted by time: where the entries of an outbox stand among the messages of the server.

/// The last entry comes later than all others, and than its horizon.
void placeLast(QList<OutboxEntry> *entries);
/// What was written before an entry and still waits stands before it, now that the server has it at
/// this instant. The client ids of those that had to move.
QStringList placeBefore(QList<OutboxEntry> *entries, const OutboxEntry &confirmed,
                        const QDateTime &instant);

} // namespace Kustomer
