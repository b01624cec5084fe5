// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keys/jwt.h"

#include "emulator/keys/signature.h"

#include <QJsonDocument>

#include <chrono>
#include <cmath>
#include <optional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds MaxAge = 15min;
constexpr std::chrono::seconds MaxSkew = 5min;
constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray segment(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(Base64);
}

std::optional<QJsonObject> objectFrom(const QByteArray &segment)
{
    const auto bytes
        = QByteArray::fromBase64Encoding(segment, Base64 | QByteArray::AbortOnBase64DecodingErrors);
    const auto document = QJsonDocument::fromJson(bytes.decoded);
    if (!bytes || !document.isObject())
        return {};
    return document.object();
}

Problem malformed(const QString &title)
{
    return Problem::unauthorized(u"malformed_token"_s, title);
}

std::optional<Problem> problemWithAge(const QJsonValue &issuedAt, const QDateTime &now)
{
    if (!issuedAt.isDouble())
        return malformed(u"The claim iat is missing"_s);
    const double age = double(now.toMSecsSinceEpoch()) / 1000 - issuedAt.toDouble();
    if (!std::isfinite(age) || age > double(MaxAge.count()))
        return Problem::unauthorized(u"token_expired"_s, u"The token is too old"_s);
    if (age < -double(MaxSkew.count()))
        return Problem::unauthorized(u"token_expired"_s, u"The token is from the future"_s);
    return {};
}

} // namespace

QString mintedJwt(const QJsonObject &claims, const QString &secret)
{
    const auto content
        = segment({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + segment(claims);
    return QString::fromLatin1(content + '.' + signature(content, secret).toBase64(Base64));
}

Outcome<LoginClaims> loginClaimsFrom(const QString &jwt, const QString &secret,
                                     const QDateTime &now)
{
    const auto parts = jwt.toUtf8().split('.');
    const auto header = parts.size() == 3 ? objectFrom(parts[0]) : std::nullopt;
    const auto claims = parts.size() == 3 ? objectFrom(parts[1]) : std::nullopt;
    if (!header || !claims)
        return malformed(u"This is not a JSON Web Token"_s);

    const auto expected = signature(parts[0] + '.' + parts[1], secret).toBase64(Base64);
    if (header->value("alg"_L1) != "HS256"_L1 || !isEqualInConstantTime(parts[2], expected))
        return Problem::unauthorized(u"invalid_signature"_s, u"The signature is wrong"_s);
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
