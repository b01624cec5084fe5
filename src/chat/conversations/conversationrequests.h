// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/listing/turns.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Result>

#include <QObject>

#include <memory>

namespace Kustomer {

class ApiCaller;
class ConversationList;

/// No conversation of the customer has this id (NotFound, `conversation_not_found`).
Error noSuchConversation();

/// What is asked of one conversation in the name of a customer, and answered while they are there.
class ConversationRequests : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ConversationRequests(ApiCaller *caller, ConversationList *list, QObject *parent = nullptr);

    /// Answers with the conversation as it ended; an Error where the server did not end it. The
    /// reason is as the service has it: `customer_ended`, `timed_out`.
    void end(const QString &id, const QString &reason, const Answer<Conversation> &answer);
    /// Answers with what is known of it, here or by its messages; not after the context is gone.
    void find(const QString &id, QObject *context, const Answer<Conversation> &answer);
    void forget() { m_life = std::make_unique<QObject>(); }

Q_SIGNALS:
    /// The server ended it; that was asked for at this moment.
    void ended(const Kustomer::Conversation &conversation, Kustomer::Turns::Moment asked);

private:
    void findByMessages(const QString &id, const Answer<Conversation> &answer);

    ApiCaller *m_caller;
    ConversationList *m_list;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< gone when the customer is
};

} // namespace Kustomer
