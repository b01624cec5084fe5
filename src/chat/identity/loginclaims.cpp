// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/loginclaims.h"

#include "protocol/keys/jsonwebtoken.h"

namespace Kustomer {

LoginResponse claimsOf(const QString &jwt)
{
    const Result<JsonWebToken> token = jsonWebTokenFrom(jwt);
    const auto claim = [&token](QLatin1StringView name) {
        const QString text = token ? token->claims[name].toString() : QString();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    LoginResponse response;
    response.email = claim(QLatin1StringView("email"));
    if (!response.email)
        response.externalId = claim(QLatin1StringView("externalId"));
    return response;
}

bool mayFollow(const LoginResponse &now, const LoginResponse &before)
{
    if (now.customerId != before.customerId)
        return true;
    if (now.email)
        return now.email->compare(before.emailText(), Qt::CaseInsensitive) == 0;
    return !now.externalId || now.externalId == before.externalId;
}

bool isOfOneCustomer(const QString &jwt, const QString &other)
{
    const LoginResponse one = claimsOf(jwt);
    const bool isNamed = one.email || one.externalId;
    return jwt == other || (isNamed && mayFollow(one, claimsOf(other)));
}

} // namespace Kustomer
