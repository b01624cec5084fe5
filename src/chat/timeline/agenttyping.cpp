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

void AgentTyping::begin(const User &agent)
{
    m_agent = agent;
    m_end.start();
    Q_EMIT changed(agent, ChatStates::Typing::Started);
}

void AgentTyping::end()
{
    if (!m_agent)
        return;
    m_end.stop();
    const User agent = *std::exchange(m_agent, std::nullopt);
    Q_EMIT changed(agent, ChatStates::Typing::Ended);
}

void AgentTyping::learn(const User &person)
{
    if (m_agent && m_agent->id == person.id)
        m_agent = person;
}

} // namespace Kustomer
