// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keep/store.h"

#include "emulator/keep/recordjson.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Record>
std::optional<Record> find(const QHash<QString, Record> &records, const QString &id)
{
    const auto found = records.constFind(id);
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

template <typename Record, typename Predicate>
std::optional<Record> findIf(const QHash<QString, Record> &records, Predicate predicate)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), predicate);
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

auto place(const Message &message)
{
    return std::tie(message.createdAt, message.id);
}

} // namespace

Store::Store()
    : m_run(QRandomGenerator::global()->generate() & 0xffffff)
{ }

bool Store::open(const QString &file)
{
    return m_archive.open(file) && m_archive.read([this](const auto &entry) { take(entry); });
}

void Store::commit()
{
    if (m_archive.isOpen() && !m_unwritten.isEmpty() && !m_archive.write(m_unwritten))
        qFatal("The data file can't be written: %s", qUtf8Printable(m_archive.errorString()));
    m_unwritten.clear();
}

void Store::clear()
{
    if (m_archive.isOpen() && !m_archive.clear())
        qFatal("The data file can't be cleared: %s", qUtf8Printable(m_archive.errorString()));
    m_unwritten.clear();
    m_agents.clear();
    m_customers.clear();
    m_trackings.clear();
    m_trackingIdOfToken.clear();
    m_sessions.clear();
    m_messages.clear();
    save(m_organisation);
}

QString Store::nextId(const QDateTime &now)
{
    m_lastSecond = qMax(m_lastSecond, now.toSecsSinceEpoch());
    return u"%1%2%3"_s.arg(m_lastSecond, 8, 16, '0'_L1)
        .arg(m_run, 6, 16, '0'_L1)
        .arg(++m_idCount, 10, 16, '0'_L1);
}

std::optional<Agent> Store::agent(const QString &id) const
{
    const auto found = std::ranges::find(m_agents, id, &Agent::id);
    return found == m_agents.end() ? std::nullopt : std::optional(*found);
}

std::optional<Customer> Store::customer(const QString &id) const
{
    return find(m_customers, id);
}

std::optional<Customer> Store::customerByEmail(const QString &email) const
{
    return findIf(m_customers, [&email](const Customer &customer) {
        return !email.isEmpty() && customer.email.compare(email, Qt::CaseInsensitive) == 0;
    });
}

std::optional<Customer> Store::customerByExternalId(const QString &externalId) const
{
    return findIf(m_customers, [&externalId](const Customer &customer) {
        return !externalId.isEmpty() && customer.externalId == externalId;
    });
}

std::optional<Tracking> Store::trackingByToken(const QString &token) const
{
    return find(m_trackings, m_trackingIdOfToken.value(token));
}

std::optional<Tracking> Store::trackingById(const QString &trackingId) const
{
    return find(m_trackings, trackingId);
}

QList<Tracking> Store::trackings(const QString &customerId) const
{
    QList<Tracking> trackings;
    for (const auto &tracking : m_trackings) {
        if (customerId.isEmpty() || tracking.customerId == customerId)
            trackings.append(tracking);
    }
    std::ranges::sort(trackings, {}, &Tracking::id);
    return trackings;
}

std::optional<ChatSession> Store::session(const QString &id) const
{
    return find(m_sessions, id);
}

QList<ChatSession> Store::sessions(const QString &customerId) const
{
    QList<ChatSession> sessions;
    for (const auto &session : m_sessions) {
        if (session.customerId == customerId)
            sessions.append(session);
    }
    std::ranges::sort(sessions, [](const ChatSession &left, const ChatSession &right) {
        return std::tuple(left.lastActivity(), left.id)
            > std::tuple(right.lastActivity(), right.id);
    });
    return sessions;
}

std::optional<Message> Store::message(const QString &sessionId, const QString &id) const
{
    const auto messages = m_messages.value(sessionId);
    const auto found = std::ranges::find(messages, id, &Message::id);
    return found == messages.end() ? std::nullopt : std::optional(*found);
}

void Store::save(const Organisation &organisation)
{
    m_organisation = organisation;
    note(u"organisation"_s, organisation.id, toJson(organisation));
}

void Store::save(const Agent &agent)
{
    m_agents.append(agent);
    note(u"agent"_s, agent.id, toJson(agent));
}

void Store::save(const Customer &customer)
{
    m_customers.insert(customer.id, customer);
    note(u"customer"_s, customer.id, toJson(customer));
}

void Store::save(const Tracking &tracking)
{
    m_trackings.insert(tracking.trackingId, tracking);
    m_trackingIdOfToken.insert(tracking.token, tracking.trackingId);
    note(u"tracking"_s, tracking.trackingId, toJson(tracking));
}

void Store::save(const ChatSession &session)
{
    m_sessions.insert(session.id, session);
    note(u"session"_s, session.id, toJson(session));
}

void Store::save(const Message &message)
{
    put(message);
    note(u"message"_s, message.id, toJson(message));
}

void Store::take(const Archive::Entry &entry)
{
    if (entry.kind == "organisation"_L1)
        m_organisation = organisationFrom(entry.record);
    else if (entry.kind == "agent"_L1)
        m_agents.append(agentFrom(entry.record));
    else if (entry.kind == "customer"_L1)
        m_customers.insert(entry.id, customerFrom(entry.record));
    else if (entry.kind == "session"_L1)
        m_sessions.insert(entry.id, sessionFrom(entry.record));
    else if (entry.kind == "message"_L1)
        put(messageFrom(entry.record));
    else if (entry.kind == "tracking"_L1) {
        const auto tracking = trackingFrom(entry.record);
        m_trackings.insert(entry.id, tracking);
        m_trackingIdOfToken.insert(tracking.token, entry.id);
    }
}

void Store::put(const Message &message)
{
    auto &messages = m_messages[message.sessionId];
    const auto position = std::ranges::lower_bound(messages, place(message), {}, place);
    if (position != messages.end() && position->id == message.id)
        *position = message;
    else
        messages.insert(position, message);
}

void Store::note(const QString &kind, const QString &id, const QJsonObject &record)
{
    if (m_archive.isOpen())
        m_unwritten.append({kind, id, record});
}

} // namespace Kustomer::Emulation
