// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/typingsignal.h"

#include <utility>

namespace Kustomer {

TypingSignal::TypingSignal(const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_pulse(pace.typingPulse)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(pace.typingSilence);
    connect(&m_silence, &QTimer::timeout, this, &TypingSignal::end);
}

void TypingSignal::touch(const QString &conversationId)
{
    if (m_conversationId != conversationId)
        end();
    m_silence.start();
    const bool isDue = m_conversationId.isEmpty() || m_sinceSignal.hasExpired(m_pulse.count());
    if (!isDue)
        return;
    m_conversationId = conversationId;
    m_sinceSignal.start();
    Q_EMIT started(conversationId);
}

void TypingSignal::end()
{
    m_silence.stop();
    if (!m_conversationId.isEmpty())
        Q_EMIT ended(std::exchange(m_conversationId, {}));
}

} // namespace Kustomer
