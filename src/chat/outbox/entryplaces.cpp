// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/entryplaces.h"

namespace Kustomer {

void placeLast(QList<OutboxEntry> *entries)
{
    OutboxEntry &last = entries->last();
    if (last.horizon.instant.isValid())
        last.writtenAt = qMax(last.writtenAt, last.horizon.instant.addMSecs(1));
    if (entries->size() > 1)
        last.writtenAt
            = qMax(last.writtenAt, entries->at(entries->size() - 2).writtenAt.addMSecs(1));
    last.position = last.writtenAt.toMSecsSinceEpoch();
}

QStringList placeBefore(QList<OutboxEntry> *entries, const OutboxEntry &confirmed,
                        const QDateTime &instant)
{
    QStringList moved;
    QDateTime earliest = instant;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const bool isBefore = entry->position < confirmed.position
            && entry->conversationId == confirmed.conversationId;
        if (!instant.isValid() || !isBefore || entry->echo)
            continue;
        if (entry->writtenAt >= earliest) {
            entry->writtenAt = earliest.addMSecs(-1);
            moved.append(entry->clientId);
        }
        earliest = entry->writtenAt;
    }
    return moved;
}

} // namespace Kustomer
