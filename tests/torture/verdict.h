// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Torture {

/// A message as the service keeps it or as the client shows it.
struct Row
{
    QString id;
    QString body;
    bool isFromCustomer = false;
    QString detail = {}; ///< when the service got it, or how the client shows its delivery

    bool operator==(const Row &) const = default;
};

/// What is kept of conversations, by their ids.
using Numbers = QHash<QString, int>;

/// The number of a text, `name number`.
int numberIn(const QString &text);

/// Conversations by id, each with the oldest message first.
using Conversations = QHash<QString, QList<Row>>;

/// What went wrong on the way in one direction.
struct Damage
{
    int count = 0; ///< messages that were looked at
    int lost = 0;
    int duplicated = 0;
    int reordered = 0;

    int sum() const { return lost + duplicated + reordered; }
    bool isNone() const { return sum() == 0; }
    Damage &operator+=(const Damage &other);
    bool operator==(const Damage &) const = default;
};

/// How often a kind of trouble was made, by whose messages it was to hit.
struct Tally
{
    int out = 0;
    int in = 0;
    int both = 0;
    int unmet = 0; ///< of all these: no request came that it was for

    int count() const { return out + in + both; }
    Tally &operator+=(const Tally &other);
};

/// Whether the trouble, by kinds, met enough of them: what met nobody proves nothing.
bool isMet(const QMap<QString, Tally> &troubles);

/// From the customer to the service: what the client accepted, in this order, and what the service
/// has. Texts are `name number`; each name has an order of its own. A text that nobody accepted may
/// be there once: its client died before it could say so.
Damage damageOnTheWayOut(const QStringList &accepted, const Conversations &onServer);
/// From the service to the customer: all that the service has, and what the client shows of it.
Damage damageOnTheWayIn(const Conversations &onServer, const Conversations &shown);
/// What was taken in of conversations and is not there, nor anything later.
Damage damageToWhatIsKept(const Numbers &accepted, const Numbers &there);
/// Each message that is lost, too much or out of order, with all that is known of it, one a line.
QStringList traces(const QStringList &accepted, const Conversations &onServer,
                   const Conversations &shown);

} // namespace Torture
