// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keys/logintoken.h"

#include "emulator/keys/jwt.h"

#include <chrono>
#include <cmath>
#include <optional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds MaxAge = 15min;
constexpr std::chrono::seconds MaxSkew = 5min;

std::optional<Problem> problemWithAge(const QJsonValue &issuedAt, const QDateTime &now)
{
    if (!issuedAt.isDouble())
        return Problem::unauthorized(u"malformed_token"_s, u"The claim iat is missing"_s);
    const double age = double(now.toMSecsSinceEpoch()) / 1000 - issuedAt.toDouble();
    if (!std::isfinite(age) || age > double(MaxAge.count()))
        return Problem::unauthorized(u"token_expired"_s, u"The token is too old"_s);
    if (age < -double(MaxSkew.count()))
        return Problem::unauthorized(u"token_expired"_s, u"The token is from the future"_s);
    return {};
}

} // namespace

Outcome<LoginClaims> loginClaimsFrom(const QString &jwt, const QString &secret,
                                     const QDateTime &now)
{
    const auto claims = claimsOfJwt(jwt, secret);
    if (!claims)
        return claims.problem();
    if (const auto problem = problemWithAge(claims->value("iat"_L1), now))
        return *problem;

    const auto email = claims->value("email"_L1).toString().trimmed();
    const auto externalId = claims->value("externalId"_L1).toString().trimmed();
    if (email.isEmpty() && externalId.isEmpty())
        return Problem::unauthorized(u"missing_identity"_s, u"Neither email nor externalId"_s);
    if (!email.isEmpty())
        return LoginClaims{email.toLower(), {}};
    return LoginClaims{{}, externalId};
}

QString loginToken(const EmulatorIdentity &identity, const QDateTime &now, const QString &secret)
{
    QJsonObject claims{{u"iat"_s, identity.issuedAt.value_or(now).toSecsSinceEpoch()}};
    if (!identity.email.isEmpty())
        claims[u"email"_s] = identity.email;
    if (!identity.externalId.isEmpty())
        claims[u"externalId"_s] = identity.externalId;
    return mintedJwt(claims, secret);
}

} // namespace Kustomer::Emulation
