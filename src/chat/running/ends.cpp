// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/ends.h"

#include "chat/conversations/inbox.h"
#include "chat/running/beginnings.h"
#include "chat/sending/courier.h"

#include <algorithm>

namespace Kustomer {

Ends::Ends(Courier *courier, Inbox *inbox, QObject *parent)
    : Part(parent)
    , m_courier(courier)
    , m_inbox(inbox)
{ }

void Ends::ask(const QString &threadId, const QString &reason, const Answer<Conversation> &answer)
{
    m_waiting.append({threadId, reason, answer});
    review();
}

bool Ends::isDue(const End &end) const
{
    return !m_courier->isUnderWay(m_inbox->idOf(end.threadId));
}

void Ends::review()
{
    const auto first = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                             [this](const End &end) { return !isDue(end); });
    const QList<End> due(first, m_waiting.end());
    m_waiting.erase(first, m_waiting.end());
    for (const End &end : due)
        m_inbox->endConversation(end.threadId, end.reason, end.answer);
}

void Ends::forget()
{
    const QList<End> given = std::exchange(m_waiting, {});
    for (const End &end : given)
        end.answer(Error{.kind = Error::Kind::Cancelled,
                         .message = Beginnings::tr("The customer has left.")});
}

} // namespace Kustomer
