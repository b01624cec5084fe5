// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QUrl>

namespace Kustomer {

/// What a chat key tells about the organisation (wire §1.1). The key itself is never sent.
struct ChatKey
{
    QString organisationId;   ///< `org`: part of the realtime channels' names
    QString organisationName; ///< `orgName`: the subdomain, and the name of last resort

    /// The organisation's name with an upper-cased first letter.
    QString displayName() const;
    /// `https://{orgName}.api.{hostDomain}` (wire §1.2).
    QUrl baseUrl(const QString &hostDomain) const;

    bool operator==(const ChatKey &) const = default;
};

/// Decodes a chat key; an Error (Configuration, `invalid_key`) says what is wrong with it.
Result<ChatKey> chatKeyFrom(const QString &apiKey);

/// Checks that a login token is worth sending: three parts, readable, signed (wire §3.2).
/// Age and signature are the server's to judge. An Error (Configuration, `invalid_token`) says what
/// is wrong with it.
Result<QString> loginTokenFrom(const QString &jwt);

} // namespace Kustomer
