// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/conversation.h"
#include "emulator/keep/organisation.h"
#include "emulator/keep/person.h"
#include "emulator/keep/table.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Kustomer::Emulation {

/// All that one organisation has: people, conversations, messages, and where they lie.
class Store
{
public:
    Store();

    /// The place where features keep records of their own.
    Keep &keep() { return m_keep; }
    /// Keeps the records in a file from now on and loads what it holds.
    [[nodiscard]] bool open(const QString &file);
    QString errorString() const { return m_keep.errorString(); }
    /// Writes all saved records to the file at once; to be called before anybody is told of them.
    void commit() { m_keep.commit(); }
    /// Forgets everything but the organisation.
    void clear();
    /// A new id of 24 hexadecimal digits, greater than all before.
    QString nextId(const QDateTime &now);

    /// Base of the absolute URLs of pictures; not kept.
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    QString baseUrl() const { return m_baseUrl; }

    Organisation organisation() const;
    const QList<Agent> &agents() const { return m_agents.list(); }
    /// Who speaks for the company where nobody in particular does; empty: there are no agents.
    QString firstAgentId() const { return agents().value(0).id; }
    std::optional<Agent> agent(const QString &id) const { return m_agents.find(id); }
    const QList<Customer> &customers() const { return m_customers.list(); }
    std::optional<Customer> customer(const QString &id) const { return m_customers.find(id); }
    std::optional<Customer> customerByEmail(const QString &email) const;
    /// By id, or else by address.
    std::optional<Customer> customerNamed(const QString &idOrEmail) const;
    std::optional<Customer> customerByExternalId(const QString &externalId) const;
    /// Customers whom nobody knows and who have an installation, the oldest first.
    QList<Customer> visitors() const;
    std::optional<Tracking> trackingByToken(const QString &token) const;
    std::optional<Tracking> trackingById(const QString &id) const { return m_trackings.find(id); }
    /// Trackings of a customer, the oldest first; all when no customer is named.
    QList<Tracking> trackings(const QString &customerId = {}) const;
    std::optional<ChatSession> session(const QString &id) const { return m_sessions.find(id); }
    /// Conversations of a customer, newest activity first.
    QList<ChatSession> sessions(const QString &customerId) const;
    /// Messages of a conversation, the oldest first.
    QList<Message> messages(const QString &sessionId) const { return m_messagesOf[sessionId]; }
    bool hasMessage(const QString &body) const;
    std::optional<Message> message(const QString &sessionId, const QString &id) const;
    std::optional<Message> message(const QString &id) const { return m_messages.find(id); }

    void save(const Organisation &organisation) { m_organisations.save(organisation); }
    void save(const Agent &agent) { m_agents.save(agent); }
    void save(const Customer &customer) { m_customers.save(customer); }
    void save(const ChatSession &session) { m_sessions.save(session); }
    void save(const Tracking &tracking);
    void save(const Message &message);

private:
    void arrange(const Message &message);

    Keep m_keep;
    Table<Organisation> m_organisations{m_keep, QStringLiteral("organisation")};
    Table<Agent> m_agents{m_keep, QStringLiteral("agent")};
    Table<Customer> m_customers{m_keep, QStringLiteral("customer")};
    Table<Tracking> m_trackings{m_keep, QStringLiteral("tracking")};
    Table<ChatSession> m_sessions{m_keep, QStringLiteral("session")};
    Table<Message> m_messages{m_keep, QStringLiteral("message")};
    QHash<QString, QString> m_trackingIdOfToken;
    QHash<QString, QList<Message>> m_messagesOf;
    QString m_baseUrl;
    quint32 m_run;
    qint64 m_lastSecond = 0;
    quint64 m_idCount = 0;
};

} // namespace Kustomer::Emulation
