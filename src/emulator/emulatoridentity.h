// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Kustomer {

/// Who a login token speaks for, as the integrator's server would put it.
struct EmulatorIdentity
{
    QString email = {};
    QString externalId = {};
    /// When the token claims to be made; now, unless given.
    std::optional<QDateTime> issuedAt = {};
};

} // namespace Kustomer
