// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/capture/emailcapture.h"
#include "chat/forms/forms.h"
#include "chat/greeting/greeter.h"
#include "chat/running/chatconfiguration.h"

#include <KustomerChat/CustomerDescription>
#include <KustomerChat/NewConversation>

namespace Kustomer {

class Beginnings;
class Courier;
class Descriptions;
class Drafts;
class IdentityKeeper;
class Inbox;
class Wishes;

/// What is asked and said before a conversation, and how that concerns the other parts: forms,
/// greetings, and the address of a visitor.
class Prelude : public QObject
{
    Q_OBJECT

public:
    /// Whom it concerns; all of them outlive it.
    struct Others
    {
        ApiCaller *caller;
        LocalStore *store;
        IdentityKeeper *identity;
        Inbox *inbox;
        Courier *courier;
        Descriptions *descriptions;
        Wishes *wishes;
        Drafts *drafts;
        Beginnings *beginnings;
    };

    Prelude(const Others &others, const ChatConfiguration &configuration,
            QObject *parent = nullptr);

    Forms &forms() { return m_forms; }
    Greeter &greeter() { return m_greeter; }
    EmailCapture &emails() { return m_emails; }

    /// A thread, of those that are meant, in which something was asked or said, and nothing
    /// answered; empty: none.
    QString askedThread(const std::function<bool(const QString &threadId)> &isMeant) const;
    /// What the conversation of a local thread is to be. Where somebody has greeted, that stays.
    NewConversation wantedOf(const QString &threadId) const;
    /// A local thread is this conversation now.
    void become(const QString &threadId, const Conversation &conversation);
    /// The row that a message of the company repeats; empty: none.
    QString claim(const Message &message) { return m_greeter.claim(message); }
    /// Says something about the customer (wire E6).
    void describe(const CustomerDescription &description, const Answer<Done> &answer);
    /// Says something about a thread (wire E28); NotFound of what can be none.
    void describe(const QString &threadId, const QVariantMap &attributes, QObject *context,
                  const Answer<Done> &answer);

private:
    void connectForms();
    bool isBlank(const QString &threadId) const;
    QString assistantOf(const QString &threadId) const;
    void show(const Message &row);
    void confirm(const Message &message);
    void adopt(const QString &threadId, const Conversation &conversation);

    Others m_others;
    Forms m_forms;
    Greeter m_greeter;
    EmailCapture m_emails;
};

} // namespace Kustomer
