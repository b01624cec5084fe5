// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/agenttyping.h"

namespace Kustomer {

AgentTyping::AgentTyping(const Pace &pace, QObject *parent)
    : QObject(parent)
{
    m_end.setSingleShot(true);
    m_end.setInterval(pace.typingSilence);
    connect(&m_end, &QTimer::timeout, this, &AgentTyping::end);
}

void AgentTyping::begin(const TypingRow &row)
{
    m_row = row;
    m_end.start();
    Q_EMIT changed(row.agent, ChatStates::Typing::Started);
}

void AgentTyping::end()
{
    if (!m_row)
        return;
    m_end.stop();
    const TypingRow row = *std::exchange(m_row, std::nullopt);
    Q_EMIT changed(row.agent, ChatStates::Typing::Ended);
}

void AgentTyping::learn(const User &person)
{
    if (m_row && m_row->agent.id == person.id)
        m_row->agent = person;
}

} // namespace Kustomer
