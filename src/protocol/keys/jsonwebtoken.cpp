// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/keys/jsonwebtoken.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Token
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Token)
};

Error malformed(const QString &text)
{
    return {.kind = Error::Kind::Configuration, .message = text};
}

/// Blanks, and what editors and pages leave unseen around a text, such as a byte order mark.
bool isPadding(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

QString withoutPadding(QStringView text)
{
    while (!text.isEmpty() && isPadding(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isPadding(text.back()))
        text.chop(1);
    return text.toString();
}

bool isBase64Url(const QString &part)
{
    return std::ranges::all_of(part, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'=');
    });
}

Result<QJsonObject> objectFrom(const QString &part, const QString &name)
{
    constexpr auto strict = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(part.toUtf8(), strict);
    if (!decoded)
        return malformed(Token::tr("its %1 is not base64url").arg(name));
    const QJsonDocument json = QJsonDocument::fromJson(*decoded);
    if (!json.isObject())
        return malformed(Token::tr("its %1 is not a JSON object").arg(name));
    return json.object();
}

} // namespace

Result<JsonWebToken> jsonWebTokenFrom(const QString &text)
{
    const QString token = withoutPadding(text);
    if (token.isEmpty())
        return malformed(Token::tr("it is empty"));
    if (token.size() > longestToken)
        return malformed(Token::tr("it is longer than %1 characters").arg(longestToken));
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3)
        return malformed(Token::tr("it has %n part(s) instead of 3", nullptr, int(parts.size())));

    const Result<QJsonObject> header = objectFrom(parts.at(0), Token::tr("header"));
    if (!header)
        return header.error();
    const Result<QJsonObject> claims = objectFrom(parts.at(1), Token::tr("payload"));
    if (!claims)
        return claims.error();
    if (!isBase64Url(parts.at(2)))
        return malformed(Token::tr("its %1 is not base64url").arg(Token::tr("signature")));
    const bool isSigned = !parts.at(2).isEmpty()
        && (*header)["alg"_L1].toString().compare("none"_L1, Qt::CaseInsensitive) != 0;
    return JsonWebToken{token, *header, *claims, isSigned};
}

} // namespace Kustomer
