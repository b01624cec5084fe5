// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/connectionbanner.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Kustomer {

ConnectionBanner::ConnectionBanner(Banner *banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1500ms);
    m_patience.callOnTimeout(this, &ConnectionBanner::speak);
}

void ConnectionBanner::show(ChatClient::State state, ChatClient::ConnectionState connection)
{
    const bool started = state == ChatClient::State::Started;
    const bool live = connection == ChatClient::ConnectionState::Live
        || connection == ChatClient::ConnectionState::Polling;
    m_wasLive = started && (m_wasLive || live);
    if (!started || live) {
        m_patience.stop();
        m_text.clear();
        speak();
        return;
    }
    const bool offline = connection == ChatClient::ConnectionState::Offline;
    m_urgency = offline ? Banner::Urgency::Warning : Banner::Urgency::Neutral;
    m_text = offline ? tr("Offline – messages are sent when you are back")
        : m_wasLive  ? tr("Reconnecting…")
                     : tr("Connecting…");
    m_patience.start();
}

void ConnectionBanner::speak()
{
    m_banner->say(m_text, m_urgency);
}

} // namespace Kustomer
