// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/agenttyping.h"

#include <algorithm>

namespace Kustomer {

AgentTyping::AgentTyping(const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_silence(pace.typingSilence)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &AgentTyping::endSilent);
}

std::optional<TypingRow> AgentTyping::row() const
{
    return m_signs.isEmpty() ? std::nullopt : std::optional(m_signs.last().row);
}

void AgentTyping::begin(const TypingRow &row)
{
    m_signs.removeIf([&](const Sign &sign) { return sign.row.agent.id == row.agent.id; });
    m_signs.append({row, QDeadlineTimer(m_silence)});
    waitForTheFirst();
    Q_EMIT changed(row.agent, ChatStates::Typing::Started);
}

void AgentTyping::end(const QString &userId)
{
    endThose([&](const Sign &sign) { return userId.isEmpty() || sign.row.agent.id == userId; });
}

void AgentTyping::endSilent()
{
    endThose([](const Sign &sign) { return sign.end.hasExpired(); });
}

template <typename Matches>
void AgentTyping::endThose(const Matches &matches)
{
    QList<Sign> ended;
    std::ranges::copy_if(m_signs, std::back_inserter(ended), matches);
    m_signs.removeIf(matches);
    waitForTheFirst();
    for (const Sign &sign : std::as_const(ended))
        Q_EMIT changed(sign.row.agent, ChatStates::Typing::Ended);
}

void AgentTyping::waitForTheFirst()
{
    m_end.stop();
    const auto first = std::ranges::min_element(
        m_signs, {}, [](const Sign &sign) { return sign.end.remainingTime(); });
    if (first != m_signs.cend())
        m_end.start(std::chrono::milliseconds(first->end.remainingTime()));
}

void AgentTyping::learn(const User &person)
{
    for (Sign &sign : m_signs) {
        if (sign.row.agent.id == person.id)
            sign.row.agent = person;
    }
}

} // namespace Kustomer
