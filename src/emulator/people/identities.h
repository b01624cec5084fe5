// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/clock.h"
#include "emulator/keep/store.h"
#include "emulator/keys/logintoken.h"

#include <QObject>

namespace Kustomer::Emulation {

/// Who is who: gives out tracking tokens and logs customers in (wire §3).
class Identities : public QObject
{
    Q_OBJECT

public:
    Identities(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    { }

    /// The customer with this id, or with this address, who is made if need be.
    Customer customerOf(const QString &idOrEmail);

    /// A new installation with a new anonymous customer (wire E4).
    Tracking create();
    /// Makes the customer behind a token the one the login token speaks for (wire E5). An anonymous
    /// customer's conversations move along; an identified one must log out first.
    Outcome<Tracking> identify(const Tracking &tracking, const QString &jwt);
    /// Merges what a customer told (wire E6) into what is known.
    Customer describe(const QString &customerId, const QJsonObject &description);
    /// Makes all tokens given out so far invalid.
    void expireAll();

Q_SIGNALS:
    void identified(const QString &customerId);

private:
    std::optional<Customer> customerFor(const LoginClaims &claims) const;
    void moveConversations(const Customer &from, const Customer &to);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace Kustomer::Emulation
