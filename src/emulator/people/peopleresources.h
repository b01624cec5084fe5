// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/store.h"

namespace Kustomer::Emulation {

/// Writes customers, their tokens and agents as resources (wire §3, §5).
class PeopleResources
{
public:
    explicit PeopleResources(const Store &store)
        : m_store(store)
    { }

    QJsonObject of(const Tracking &tracking) const;
    /// The answer to a login (wire §3.2).
    QJsonObject identityOf(const Tracking &tracking) const;
    QJsonObject of(const Customer &customer) const;
    QJsonObject statsOf(const Customer &customer) const;
    QJsonObject of(const Agent &agent) const;
    QString avatarUrlOf(const Agent &agent) const;

private:
    const Store &m_store;
};

} // namespace Kustomer::Emulation
