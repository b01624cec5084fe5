// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/clock.h"
#include "emulator/keep/store.h"

namespace Kustomer {
struct EmulatorIdentity;
}

namespace Kustomer::Emulation {

/// The organisation: its keys, and what it has configured.
class Company
{
public:
    Company(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    { }

    /// Makes it anew, with fresh keys; without a secret it gets a random one (wire §1.1).
    void found(const QString &name, const QString &chatSecret, const QString &scenario);
    /// Merges into the settings (wire E1); null removes.
    void setSettings(const QJsonObject &changes);
    /// Sets a schedule (wire E2); an empty object removes it.
    void setSchedule(const QString &id, const QJsonObject &schedule);
    /// Where clients reach it, and with which keys.
    QJsonObject access() const;
    /// Signs a login token as the integrator's server would (wire §3.2).
    QString mintLoginToken(const EmulatorIdentity &identity) const;

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace Kustomer::Emulation
