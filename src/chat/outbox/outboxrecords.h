// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/creations.h"
#include "chat/outbox/outbox.h"
#include "chat/storage/record.h"

#include <KustomerChat/Result>

namespace Kustomer {

/// What an outbox is on disk.
struct OutboxContent
{
    QList<Outbox::Entry> entries = {};
    QList<Creations::Creation> creations = {};
    QList<Error> problems = {}; ///< of the records that could not be read, each with its place
    QList<Record> unreadable = {};
};

Record recordOf(const Outbox::Entry &entry);
Record recordOf(const Creations::Creation &creation);
RecordChanges recordChanges(const Changes<Outbox::Entry> &entries,
                            const Changes<Creations::Creation> &creations);

Result<Outbox::Entry> outboxEntryFrom(const Record &record);
Result<Creations::Creation> creationFrom(const Record &record);
/// Picks the outbox out of all records.
OutboxContent outboxContentFrom(const QList<Record> &records);

} // namespace Kustomer
