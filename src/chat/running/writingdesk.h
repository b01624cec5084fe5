// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Conversation>
#include <KustomerChat/Draft>
#include <KustomerChat/Message>
#include <KustomerChat/NewConversation>
#include <KustomerChat/Result>

#include <QCoreApplication>

#include <functional>

namespace Kustomer {

struct ChatParts;

/// Where the customer writes: keeps what is not sent, and lets what is go its way, past the
/// application, as an answer to a form or as a message.
class WritingDesk
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::WritingDesk)

public:
    /// See ChatClient::OutgoingFilter.
    using Filter = std::function<Result<Draft>(const QString &conversationId, const Draft &draft)>;

    /// The parts outlive it.
    explicit WritingDesk(ChatParts *parts)
        : m_parts(parts)
    { }

    void setFilter(const Filter &filter) { m_filter = filter; }
    /// What every conversation that begins here has as its attributes.
    void setAttributes(const std::function<QVariantMap()> &attributes)
    {
        m_attributes = attributes;
    }
    /// Sends it; the client id of its row, empty where there was nothing to say. An Error says why
    /// it cannot be said.
    Result<QString> say(const QString &threadId, const Draft &draft);
    /// The same, and answers when the server has the message; an Error says why it will never have
    /// it.
    QString send(const QString &threadId, const Draft &draft, const Answer<Message> &answer);
    /// Chooses one of the answers that a message offers, and says it; empty where it cannot be
    /// chosen.
    Result<QString> reply(const QString &threadId, const QString &messageId,
                          const QString &payload);
    /// The open conversation where only one may be, else a thread of which the same was wanted,
    /// with a draft alone, or a new one.
    QString threadToBegin(const NewConversation &wanted = {});
    /// Begins with a message; answers when the server has the conversation.
    void create(const QString &message, const NewConversation &wanted,
                const Answer<Conversation> &answer);
    Draft draft(const QString &threadId) const;
    void setDraft(const QString &threadId, const Draft &draft);

private:
    /// What the application lets pass of it.
    Result<Draft> permitted(const QString &conversationId, const Draft &draft) const;
    Result<QString> post(const QString &conversationId, const Draft &draft);
    void describe(const QString &threadId);
    QString openThread() const;

    ChatParts *m_parts;
    Filter m_filter;
    std::function<QVariantMap()> m_attributes;
};

} // namespace Kustomer
