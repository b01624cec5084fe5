// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/unsentlines.h"

#include <algorithm>

namespace Kustomer {

void UnsentLines::note(const Message &unsent)
{
    QList<Message> &waiting = m_waiting[unsent.conversationId];
    const auto known = std::ranges::find(waiting, unsent.clientId, &Message::clientId);
    if (known != waiting.end())
        *known = unsent;
    else
        waiting.append(unsent);
    std::ranges::stable_sort(waiting, {}, &Message::createdAt);
}

void UnsentLines::drop(const QString &conversationId, const QString &clientId)
{
    const auto waiting = m_waiting.find(conversationId);
    if (waiting == m_waiting.end())
        return;
    waiting->removeIf(
        [&](const Message &message) { return clientId.isEmpty() || message.clientId == clientId; });
    if (waiting->isEmpty())
        m_waiting.erase(waiting);
}

const Message *UnsentLines::latest(const QString &conversationId) const
{
    const auto waiting = m_waiting.constFind(conversationId);
    return waiting == m_waiting.cend() ? nullptr : &waiting->last();
}

} // namespace Kustomer
