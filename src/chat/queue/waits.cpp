// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/waits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QString Waits::recordKind()
{
    return u"queueWait"_s;
}

QList<UnreadableRecord> Waits::restore(const QList<Record> &records)
{
    QList<UnreadableRecord> unreadable;
    for (const Record &record : records) {
        if (record.kind != recordKind())
            continue;
        const Result<Waiting> waiting = waitingFrom(record);
        if (!waiting)
            unreadable.append({record, waiting.error()});
        else if (find(waiting->conversationId) == m_all.end())
            m_all.append(*waiting);
    }
    return unreadable;
}

const Waiting *Waits::of(const QString &conversationId) const
{
    const auto found = std::ranges::find(m_all, conversationId, &Waiting::conversationId);
    return found == m_all.end() ? nullptr : &*found;
}

RecordChanges Waits::put(const Waiting &waiting)
{
    const auto present = find(waiting.conversationId);
    if (present == m_all.end())
        m_all.append(waiting);
    else
        *present = waiting;
    return {.written = {recordOf(waiting)}};
}

RecordChanges Waits::remove(const QString &conversationId)
{
    m_all.erase(find(conversationId));
    return {.removed = {{recordKind(), conversationId}}};
}

QList<Waiting>::iterator Waits::find(const QString &conversationId)
{
    return std::ranges::find(m_all, conversationId, &Waiting::conversationId);
}

} // namespace Kustomer
