// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/realtime/typingsignal.h"

#include <KustomerChat/ChatSettings>
#include <KustomerChat/ChatStates>

#include <functional>

namespace Kustomer {

class Realtime;

/// What customers look at and whether they type, told to those at the company who look at it,
/// too, as far as the company wants either.
class Presence : public Part
{
    Q_OBJECT

public:
    /// Who the customer is, and which conversation a thread has become.
    struct Knowledge
    {
        std::function<QString()> customerId;
        std::function<QString(const QString &threadId)> conversation;
    };

    /// The realtime service outlives it.
    Presence(Realtime *realtime, const Pace &pace, Knowledge knowledge, QObject *parent = nullptr);

    /// The customer types in this thread, or has ended.
    void setTyping(const QString &threadId, ChatStates::Typing typing);
    void setSettings(const ChatSettings &settings) override;
    void watch(const QStringList &threadIds) override;
    void forget() override;
    void end() override { m_typing.end(); }

private:
    void join();
    bool isTypingIn(const QString &threadId) const;
    void tell(const QString &conversationId, const QString &status);

    Realtime *m_realtime;
    std::function<QDateTime()> m_clock;
    Knowledge m_knowledge;
    ChatSettings m_settings;
    TypingSignal m_typing;
    QStringList m_watched;
};

} // namespace Kustomer
