// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/begunthreads.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QSet<QString> begunThreads(const QList<Record> &records, const OutboxContent &outbox)
{
    QSet<QString> threads;
    for (const Record &record : records) {
        if (record.kind == "draft"_L1 || record.kind == "form"_L1)
            threads.insert(record.id);
    }
    for (const Outbox::Entry &entry : outbox.entries)
        threads.insert(entry.conversationId);
    for (const Creations::Creation &creation : outbox.creations)
        threads.insert(creation.threadId);
    return threads;
}

} // namespace Kustomer
