// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/seats/seats.h"

#include <algorithm>

namespace Kustomer {

void Seats::setAttention(const ChatSeat *seat, ChatStates::Attention attention)
{
    m_views[seat].attention = attention;
    review();
}

void Seats::watch(const ChatSeat *seat, const QString &conversationId)
{
    m_views[seat].watched = conversationId;
    review();
}

void Seats::leave(const ChatSeat *seat)
{
    if (m_views.remove(seat))
        review();
}

QStringList Seats::seen() const
{
    QStringList seen;
    for (const View &view : m_views) {
        if (view.attention == ChatStates::Attention::OnScreen && !view.watched.isEmpty())
            seen.append(view.watched);
    }
    return seen;
}

void Seats::review()
{
    ChatStates::Attention attention = ChatStates::Attention::Background;
    QStringList watched;
    for (const View &view : std::as_const(m_views)) {
        attention = std::max(attention, view.attention);
        if (!view.watched.isEmpty() && !watched.contains(view.watched))
            watched.append(view.watched);
    }
    watched.sort();
    if (std::exchange(m_watched, watched) != watched)
        Q_EMIT watchedChanged(m_watched);
    if (std::exchange(m_attention, attention) != attention)
        Q_EMIT attentionChanged(m_attention);
    Q_EMIT viewsChanged();
}

} // namespace Kustomer
