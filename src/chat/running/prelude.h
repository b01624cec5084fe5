// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/capture/emailcapture.h"
#include "chat/forms/forms.h"
#include "chat/greeting/greeter.h"
#include "chat/running/chatconfiguration.h"

#include <KustomerChat/CustomerDescription>

namespace Kustomer {

class Beginnings;
class Courier;
class Drafts;
class IdentityKeeper;
class Inbox;

/// What is asked and said before a conversation, and how that concerns the other parts: forms,
/// greetings, and the address of a visitor.
class Prelude : public QObject
{
    Q_OBJECT

public:
    /// Whom it concerns; all of them outlive it.
    struct Parts
    {
        ApiCaller *caller;
        LocalStore *store;
        IdentityKeeper *identity;
        Inbox *inbox;
        Courier *courier;
        Drafts *drafts;
        Beginnings *beginnings;
    };

    Prelude(const Parts &parts, const ChatConfiguration &configuration, QObject *parent = nullptr);

    Forms &forms() { return m_forms; }
    Greeter &greeter() { return m_greeter; }
    EmailCapture &emails() { return m_emails; }

    void setSettings(const ChatSettings &settings);
    /// Somebody looks at these: those that have just begun are asked or greeted.
    void watch(const QStringList &threadIds);
    /// A thread in which something was asked or said, and nothing answered; empty: none.
    QString askedThread() const;
    /// A local thread is this conversation now.
    void become(const QString &threadId, const Conversation &conversation);
    /// The row that a message of the company repeats; empty: none.
    QString claim(const Message &message) { return m_greeter.claim(message); }
    /// Says something about the customer (E6).
    void describe(const CustomerDescription &description, QObject *context,
                  const Answer<Done> &answer);

Q_SIGNALS:
    void problemNoticed(const Kustomer::Error &error);

private:
    void connectForms();
    bool isBlank(const QString &threadId) const;
    void show(const Message &row);
    void confirm(const Message &message);
    void adopt(const QString &threadId, const Conversation &conversation);

    Parts m_parts;
    Forms m_forms;
    Greeter m_greeter;
    EmailCapture m_emails;
};

} // namespace Kustomer
