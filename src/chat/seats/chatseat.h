// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatStates>

#include <QMetaObject>

#include <functional>
#include <memory>

namespace Kustomer {

class Seats;

/// The place of one interface at a client: how attentively a person looks there, and at which
/// conversation. Each window takes one of its own (ChatClient::takeSeat()), so that none speaks for
/// another, and what it said ends with it. May outlive the client.
class KUSTOMERCHAT_CORE_EXPORT ChatSeat
{
public:
    /// Only a client can make one: see ChatClient::takeSeat().
    explicit ChatSeat(Seats &seats);
    ~ChatSeat();
    Q_DISABLE_COPY_MOVE(ChatSeat)

    /// The client is as attentive as the most attentive of all seats.
    void setAttention(ChatStates::Attention attention);
    /// The conversation on screen, see ChatClient::watchConversation(); empty: none.
    void watchConversation(const QString &conversationId);
    /// What is to be done before the client goes, while it still answers everything; not after the
    /// seat is gone. Empty: nothing.
    void setFarewell(const std::function<void()> &farewell);

private:
    std::shared_ptr<Seats> m_seats;
    QMetaObject::Connection m_farewell;
};

} // namespace Kustomer
