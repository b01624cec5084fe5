// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keys/jwt.h"

#include "emulator/keys/signature.h"

#include <QJsonDocument>

#include <optional>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

QString mintedJwt(const QJsonObject &claims, const QString &secret)
{
    const auto content
        = segment({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + segment(claims);
    return QString::fromLatin1(content + '.' + signature(content, secret).toBase64(Base64));
}

Outcome<QJsonObject> claimsOfJwt(const QString &jwt, const QString &secret)
{
    const auto parts = jwt.toUtf8().split('.');
    const auto header = parts.size() == 3 ? objectFrom(parts[0]) : std::nullopt;
    const auto claims = parts.size() == 3 ? objectFrom(parts[1]) : std::nullopt;
    if (!header || !claims)
        return Problem::unauthorized(u"malformed_token"_s, u"This is not a JSON Web Token"_s);

    const auto expected = signature(parts[0] + '.' + parts[1], secret).toBase64(Base64);
    if (header->value("alg"_L1) != "HS256"_L1 || !isEqualInConstantTime(parts[2], expected))
        return Problem::unauthorized(u"invalid_signature"_s, u"The signature is wrong"_s);
    return *claims;
}

} // namespace Kustomer::Emulation
