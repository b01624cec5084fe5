// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QJsonObject>

namespace Kustomer {

/// The longest key or login token that is looked at, in characters.
constexpr qsizetype longestToken = 16 * 1024;

/// What a JSON Web Token says. The signature is never verified here: only the server has the
/// secret.
struct JsonWebToken
{
    QString text; ///< without what stood around it
    QJsonObject header;
    QJsonObject claims;
    bool isSigned = false;
};

/// Takes a token apart; an Error (Configuration) says which part is not what it should be.
Result<JsonWebToken> jsonWebTokenFrom(const QString &text);

} // namespace Kustomer
