// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/seats/chatseat.h"

#include "chat/seats/seats.h"

namespace Kustomer {

ChatSeat::ChatSeat(Seats &seats)
    : m_seats(seats.shared_from_this())
{ }

ChatSeat::~ChatSeat()
{
    QObject::disconnect(m_farewell);
    m_seats->leave(this);
}

void ChatSeat::setAttention(ChatStates::Attention attention)
{
    m_seats->setAttention(this, attention);
}

void ChatSeat::watchConversation(const QString &conversationId)
{
    m_seats->watch(this, conversationId);
}

void ChatSeat::setFarewell(const std::function<void()> &farewell)
{
    QObject::disconnect(m_farewell);
    if (farewell)
        m_farewell = QObject::connect(m_seats.get(), &Seats::closing, m_seats.get(), farewell,
                                      Qt::SingleShotConnection);
}

} // namespace Kustomer
