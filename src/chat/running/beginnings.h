// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>
#include <KustomerChat/Result>

#include <QObject>

namespace Kustomer {

class Courier;

/// Who waits for what becomes of what the customer writes: until the server has the message, or
/// until a conversation is begun, which is when its thread is one of the server or, where it was
/// one already, when the server has the message.
class Beginnings : public Part
{
    Q_OBJECT

public:
    /// The courier outlives it.
    explicit Beginnings(Courier *courier, QObject *parent = nullptr);

    struct Beginning
    {
        QString threadId, clientId;
        Conversation known; ///< what there is of it before
        Answer<Conversation> answer;
    };
    struct Delivery
    {
        QString threadId, clientId; ///< those of a form are the same in each thread
        Answer<Message> answer;
    };
    void await(const Beginning &beginning) { m_beginnings.append(beginning); }
    void await(const Delivery &delivery) { m_deliveries.append(delivery); }
    /// The thread is this conversation now.
    void settle(const QString &threadId, const Conversation &conversation);
    /// The server has what was written as this.
    void noteDelivery(const QString &clientId, const Message &message);
    /// What was said in this thread goes on as this one message.
    void follow(const QString &threadId, const QString &clientId);
    /// It will never be sent.
    void drop(const QString &threadId, const QString &clientId);
    void dismiss(const Error &reason) override;
    void forget() override;

private:
    void review(const Message &unsent);

    QList<Beginning> m_beginnings;
    QList<Delivery> m_deliveries;
};

} // namespace Kustomer
