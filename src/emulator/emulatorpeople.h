// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorAgentMessage>
#include <KustomerChat/EmulatorStates>
#include <KustomerChat/EmulatorTrouble>
#include <KustomerChat/emulator_export.h>

namespace Kustomer {

/// What people do at an Emulator: its agents, and customers without a client of their own.
class KUSTOMERCHAT_EMULATOR_EXPORT EmulatorPeople : public EmulatorTrouble
{
    Q_OBJECT

public:
    using Typing = EmulatorStates::Typing;
    using Typist = EmulatorStates::Typist;

    /// Starts a conversation of a customer with that address, who is made if need be, or with that
    /// id, as a visitor has one; returns its id, empty with a warning where nobody has that id. The
    /// lines are the customer's and the first agent's in turn.
    QString createConversation(const QString &customer, const QString &title,
                               const QStringList &lines = {});
    /// Posts a message of the first agent; returns its id, empty for an unknown conversation.
    QString sendAsAgent(const QString &conversationId, const QString &body);
    /// Posts a message of any agent; returns its id, empty for an unknown conversation, agent or
    /// attachment, and where it says nothing.
    QString sendAsAgent(const QString &conversationId, const EmulatorAgentMessage &message);
    /// Shows or hides the first agent's typing indicator; false for an unknown conversation.
    bool setAgentTyping(const QString &conversationId, Typing typing,
                        Typist typist = Typist::Person);
    /// Ends a conversation as an agent does; false for an unknown one.
    bool endConversation(const QString &id);
    /// Lets the customer write into an ended conversation again; false for an unknown one.
    bool reopenConversation(const QString &id);

protected:
    using EmulatorTrouble::EmulatorTrouble;
};

} // namespace Kustomer
