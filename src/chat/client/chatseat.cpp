// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatseat.h"

#include "chat/client/seats.h"

namespace Kustomer {

ChatSeat::ChatSeat(std::shared_ptr<Seats> seats)
    : m_seats(std::move(seats))
{ }

ChatSeat::~ChatSeat()
{
    m_seats->leave(this);
}

void ChatSeat::setAttention(ChatClient::Attention attention)
{
    m_seats->setAttention(this, attention);
}

void ChatSeat::watchConversation(const QString &conversationId)
{
    m_seats->watch(this, conversationId);
}

} // namespace Kustomer
