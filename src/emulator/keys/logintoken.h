// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/problem.h"

#include <KustomerChat/EmulatorIdentity>

#include <QDateTime>

namespace Kustomer::Emulation {

/// Who a login token speaks for: by email or, without one, by external id.
struct LoginClaims
{
    QString email;
    QString externalId;
};

/// Checks a login token (wire §3.2): HS256, at most 15 minutes old, at most 5 minutes ahead.
Outcome<LoginClaims> loginClaimsFrom(const QString &jwt, const QString &secret,
                                     const QDateTime &now);

/// A token for login() as the integrator's server would make it, now unless the identity says when.
QString loginToken(const EmulatorIdentity &identity, const QDateTime &now, const QString &secret);

} // namespace Kustomer::Emulation
