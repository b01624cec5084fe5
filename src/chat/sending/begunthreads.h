// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/outboxrecords.h"

#include <QSet>

namespace Kustomer {

/// Local threads in which something was written, of those that an earlier process left: what was
/// said about any other belongs to a thread that nobody began.
QSet<QString> begunThreads(const QList<Record> &records, const OutboxContent &outbox);

} // namespace Kustomer
