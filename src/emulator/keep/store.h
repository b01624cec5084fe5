// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/archive.h"
#include "emulator/keep/records.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Kustomer::Emulation {

/// All records of one organisation: read from memory, written through to the archive.
class Store
{
public:
    Store();

    /// Keeps the records in a file from now on and loads what it holds.
    [[nodiscard]] bool open(const QString &file);
    QString errorString() const { return m_archive.errorString(); }
    /// Writes all saved records to the file at once; to be called before anybody is told of them.
    void commit();
    /// Forgets everything but the organisation.
    void clear();
    /// A new id of 24 hexadecimal digits, greater than all before.
    QString nextId(const QDateTime &now);

    const Organisation &organisation() const { return m_organisation; }
    QList<Agent> agents() const { return m_agents; }
    std::optional<Agent> agent(const QString &id) const;
    std::optional<Customer> customer(const QString &id) const;
    std::optional<Customer> customerByEmail(const QString &email) const;
    std::optional<Customer> customerByExternalId(const QString &externalId) const;
    std::optional<Tracking> trackingByToken(const QString &token) const;
    std::optional<Tracking> trackingById(const QString &trackingId) const;
    /// Trackings of a customer, the oldest first; all when no customer is named.
    QList<Tracking> trackings(const QString &customerId = {}) const;
    std::optional<ChatSession> session(const QString &id) const;
    /// Conversations of a customer, newest activity first.
    QList<ChatSession> sessions(const QString &customerId) const;
    /// Messages of a conversation, the oldest first.
    QList<Message> messages(const QString &sessionId) const { return m_messages[sessionId]; }
    std::optional<Message> message(const QString &sessionId, const QString &id) const;

    void save(const Organisation &organisation);
    void save(const Agent &agent);
    void save(const Customer &customer);
    void save(const Tracking &tracking);
    void save(const ChatSession &session);
    void save(const Message &message);

private:
    void take(const Archive::Entry &entry);
    void put(const Message &message);
    void note(const QString &kind, const QString &id, const QJsonObject &record);

    Archive m_archive;
    QList<Archive::Entry> m_unwritten;
    Organisation m_organisation;
    QList<Agent> m_agents;
    QHash<QString, Customer> m_customers;
    QHash<QString, Tracking> m_trackings;
    QHash<QString, QString> m_trackingIdOfToken;
    QHash<QString, ChatSession> m_sessions;
    QHash<QString, QList<Message>> m_messages;
    quint32 m_run;
    qint64 m_lastSecond = 0;
    quint64 m_idCount = 0;
};

} // namespace Kustomer::Emulation
