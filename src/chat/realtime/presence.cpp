// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/presence.h"

#include "chat/base/threadid.h"
#include "chat/realtime/realtime.h"
#include "chat/realtime/realtimecalls.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Presence::Presence(Realtime *realtime, const Pace &pace, Knowledge knowledge, QObject *parent)
    : Part(parent)
    , m_realtime(realtime)
    , m_clock(pace.clock)
    , m_knowledge(std::move(knowledge))
    , m_typing(pace)
{
    connect(&m_typing, &TypingSignal::started, this,
            [this](const QString &id) { tell(id, u"typing"_s); });
    connect(&m_typing, &TypingSignal::ended, this,
            [this](const QString &id) { tell(id, u"typing-ended"_s); });
}

void Presence::setTyping(const QString &threadId, ChatStates::Typing typing)
{
    if (typing == ChatStates::Typing::Started && m_settings.sendsCustomerTyping)
        m_typing.touch(m_knowledge.conversation(threadId));
    else if (typing == ChatStates::Typing::Ended && isTypingIn(threadId))
        m_typing.end();
}

/// Whatever the thread was called then.
bool Presence::isTypingIn(const QString &threadId) const
{
    return m_knowledge.conversation(m_typing.conversationId())
        == m_knowledge.conversation(threadId);
}

void Presence::setSettings(const ChatSettings &settings)
{
    m_settings = settings;
    join();
}

void Presence::watch(const QStringList &threadIds)
{
    const bool isThere = std::ranges::any_of(
        threadIds, [this](const QString &threadId) { return isTypingIn(threadId); });
    if (!isThere)
        m_typing.end(); // whoever left types no more (wire §8.4); then nobody can be told
    m_watched = threadIds;
    join();
}

void Presence::join()
{
    const bool isOfUse = m_settings.showsAgentTyping || m_settings.sendsCustomerTyping;
    QStringList conversationIds;
    for (const QString &threadId : std::as_const(m_watched)) {
        const QString id = m_knowledge.conversation(threadId);
        if (isOfUse && !isLocalThreadId(id))
            conversationIds.append(id);
    }
    m_realtime->join(conversationIds);
}

void Presence::tell(const QString &conversationId, const QString &status)
{
    m_realtime->sendTyping(conversationId,
                           typingPayload(conversationId, m_knowledge.customerId(), status,
                                         m_clock().toMSecsSinceEpoch()));
}

void Presence::forget()
{
    m_typing.end();
    m_watched.clear();
}

} // namespace Kustomer
