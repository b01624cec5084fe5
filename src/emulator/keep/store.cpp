// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keep/store.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    if (!m_keep.open(file))
        return false;
    for (const auto &tracking : m_trackings.list())
        m_trackingIdOfToken.insert(tracking.token, tracking.trackingId);
    for (const auto &message : m_messages.list())
        arrange(message);
    return true;
}

void Store::clear()
{
    const auto kept = organisation();
    m_keep.clear();
    m_trackingIdOfToken.clear();
    m_messagesOf.clear();
    save(kept);
}

QString Store::nextId(const QDateTime &now)
{
    m_lastSecond = qMax(m_lastSecond, now.toSecsSinceEpoch());
    return u"%1%2%3"_s.arg(m_lastSecond, 8, 16, '0'_L1)
        .arg(m_run, 6, 16, '0'_L1)
        .arg(++m_idCount, 10, 16, '0'_L1);
}

Organisation Store::organisation() const
{
    return m_organisations.list().value(0);
}

std::optional<Customer> Store::customerByEmail(const QString &email) const
{
    return m_customers.findIf([&email](const Customer &customer) {
        return !email.isEmpty() && customer.email.compare(email, Qt::CaseInsensitive) == 0;
    });
}

std::optional<Customer> Store::customerNamed(const QString &idOrEmail) const
{
    const auto known = customer(idOrEmail);
    return known ? known : customerByEmail(idOrEmail);
}

std::optional<Customer> Store::customerByExternalId(const QString &externalId) const
{
    return m_customers.findIf([&externalId](const Customer &customer) {
        return !externalId.isEmpty() && customer.externalId == externalId;
    });
}

QList<Customer> Store::visitors() const
{
    QList<Customer> visitors;
    for (const auto &customer : customers()) {
        const bool isKnown = !customer.email.isEmpty() || !customer.externalId.isEmpty();
        if (!isKnown && !trackings(customer.id).isEmpty()) // else gone, or somebody else by now
            visitors.append(customer);
    }
    return visitors;
}

std::optional<Tracking> Store::trackingByToken(const QString &token) const
{
    return m_trackings.find(m_trackingIdOfToken.value(token));
}

QList<Tracking> Store::trackings(const QString &customerId) const
{
    QList<Tracking> trackings;
    for (const auto &tracking : m_trackings.list()) {
        if (customerId.isEmpty() || tracking.customerId == customerId)
            trackings.append(tracking);
    }
    std::ranges::sort(trackings, {}, &Tracking::id);
    return trackings;
}

QList<ChatSession> Store::sessions(const QString &customerId) const
{
    QList<ChatSession> sessions;
    for (const auto &session : m_sessions.list()) {
        if (session.customerId == customerId && !session.isRemoved())
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
    const auto messages = m_messagesOf.value(sessionId);
    const auto found = std::ranges::find(messages, id, &Message::id);
    return found == messages.end() ? std::nullopt : std::optional(*found);
}

bool Store::hasMessage(const QString &body) const
{
    return m_messages.findIf([&](const Message &message) { return message.body == body; })
        .has_value();
}

void Store::save(const Tracking &tracking)
{
    m_trackings.save(tracking);
    m_trackingIdOfToken.insert(tracking.token, tracking.trackingId);
}

void Store::save(const Message &message)
{
    m_messages.save(message);
    arrange(message);
}

/// Puts a message into its place in its conversation.
void Store::arrange(const Message &message)
{
    auto &messages = m_messagesOf[message.sessionId];
    const auto position = std::ranges::lower_bound(messages, place(message), {}, place);
    if (position != messages.end() && position->id == message.id)
        *position = message;
    else
        messages.insert(position, message);
}

} // namespace Kustomer::Emulation
