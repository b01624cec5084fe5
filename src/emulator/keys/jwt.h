// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/problem.h"

#include <QJsonObject>

namespace Kustomer::Emulation {

/// A JSON Web Token with these claims, signed with HS256.
QString mintedJwt(const QJsonObject &claims, const QString &secret);

/// The claims of a JSON Web Token that was signed with this secret.
Outcome<QJsonObject> claimsOfJwt(const QString &jwt, const QString &secret);

} // namespace Kustomer::Emulation
