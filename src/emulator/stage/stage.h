// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/hall/feature.h"
#include "emulator/http/problem.h"
#include "emulator/keep/clock.h"
#include "emulator/keep/store.h"

#include <QJsonObject>

namespace Kustomer::Emulation {

/// Sets the service up as a scenario describes it, all features taking part.
class Stage
{
public:
    Stage(Store &store, const Clock &clock, const Features &features)
        : m_store(store)
        , m_clock(clock)
        , m_features(features)
    { }

    /// Scenarios that are built in.
    static QStringList names();
    /// Replaces what the service holds by a built-in scenario or by one in a file.
    std::optional<Problem> plant(const QString &nameOrFile);
    /// Replaces what the service holds, or says what is wrong and where and changes nothing.
    std::optional<Problem> plant(const QJsonObject &scenario);

private:
    Store &m_store;
    const Clock &m_clock;
    const Features &m_features;
};

} // namespace Kustomer::Emulation
