// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/newcomers.h"

#include "chat/base/writers.h"
#include "chat/timeline/outcome.h"

#include <tuple>

namespace Kustomer {

bool Newcomers::First::operator<(const First &other) const
{
    return std::tie(at, messageId) < std::tie(other.at, other.messageId);
}

bool Newcomers::note(const QList<Message> &messages)
{
    bool isChanged = false;
    for (const Message &message : messages) {
        if (message.direction != Message::Direction::FromCompany)
            continue;
        isChanged |= takeIfEarlier(&m_begin, message);
        if (isOfPerson(message))
            isChanged |= takeIfEarlier(&m_first[message.sender.id], message);
    }
    return isChanged;
}

bool Newcomers::takeIfEarlier(std::optional<First> *known, const Message &message)
{
    const First first{message.createdAt, message.id};
    if (*known && !(first < **known))
        return false;
    *known = first;
    return true;
}

void Newcomers::clear()
{
    m_first.clear();
    m_begin.reset();
}

QList<EventRow> Newcomers::lines(const Names &nameOf) const
{
    QList<EventRow> lines;
    for (auto first = m_first.cbegin(); first != m_first.cend(); ++first) {
        const First &own = **first;
        const QString name = *m_begin < own ? nameOf(first.key()) : QString();
        if (!name.isEmpty())
            lines.append(arrivalOf(name, own.at, own.messageId));
    }
    return lines;
}

} // namespace Kustomer
