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

/// Who waits until a conversation is begun: until its thread is one of the server or, where it was
/// one already, until the server has the message.
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
    void await(const Beginning &beginning) { m_waiting.append(beginning); }
    /// The thread is a conversation, or will never be one.
    void settle(const QString &threadId, const Result<Conversation> &outcome);
    void forget() override;

private:
    template <typename Concerns>
    void settleAll(const Concerns &concerns, const Result<Conversation> &outcome);
    void noteDelivery(const Message &message);
    void review(const Message &unsent);

    QList<Beginning> m_waiting;
};

} // namespace Kustomer
