// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/connectionwords.h"

namespace Kustomer {

ConnectionWords::ConnectionWords(QObject *parent, std::chrono::milliseconds moment)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(moment);
    m_patience.callOnTimeout(this, &ConnectionWords::speak);
}

void ConnectionWords::note(ChatClient::State state, ChatClient::ConnectionState connection,
                           Availability availability, Login login)
{
    const bool isExpected
        = state == ChatClient::State::Started && availability != Availability::Disabled;
    const bool live = connection == ChatClient::ConnectionState::Live
        || connection == ChatClient::ConnectionState::Polling;
    m_wasLive = isExpected && (m_wasLive || live);
    if (isExpected && login == Login::Required)
        return speakOf(tr("Please log in again. What you write is sent as soon as you have."),
                       Banner::Urgency::Warning);
    if (!isExpected || live) {
        const bool isOver = isExpected && m_isInterrupted && !m_said.isEmpty();
        speakOf({}, Banner::Urgency::Neutral);
        if (isOver)
            Q_EMIT recovered();
        return;
    }
    const bool offline = connection == ChatClient::ConnectionState::Offline;
    m_isInterrupted = m_isInterrupted || m_wasLive || offline;
    m_urgency = offline ? Banner::Urgency::Warning : Banner::Urgency::Neutral;
    m_text = offline ? tr("Offline – messages are sent when you are back")
        : m_wasLive  ? tr("Reconnecting…")
                     : tr("Connecting…");
    if (!m_said.isEmpty())
        speak();
    else if (!m_patience.isActive()) // however often it changes meanwhile
        m_patience.start();
}

void ConnectionWords::speakOf(const QString &text, Banner::Urgency urgency)
{
    m_patience.stop();
    m_isInterrupted = false;
    m_text = text;
    m_urgency = urgency;
    speak();
}

void ConnectionWords::speak()
{
    m_said = m_text;
    Q_EMIT changed();
}

} // namespace Kustomer
