// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/company/organisationmaker.h"

#include "emulator/people/jwt.h"
#include "emulator/people/signature.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Organisation newOrganisation(const QString &id, const QString &name, const QString &chatSecret,
                             const QDateTime &now)
{
    const auto user = randomSecret().left(24);
    const QJsonObject key{{u"id"_s, randomSecret().left(24)},
                          {u"user"_s, user},
                          {u"sub"_s, user},
                          {u"org"_s, id},
                          {u"orgName"_s, name},
                          {u"userType"_s, u"machine"_s},
                          {u"roles"_s, QJsonArray{u"org.tracking"_s}},
                          {u"aud"_s, u"urn:consumer"_s},
                          {u"iss"_s, u"urn:api"_s},
                          {u"iat"_s, now.toSecsSinceEpoch()}};
    return {.id = id,
            .name = name,
            .apiKey = mintedJwt(key, randomSecret()),
            .chatSecret = chatSecret.isEmpty() ? randomSecret() : chatSecret,
            .serverApiKey = randomSecret(),
            .realtimeKey = randomSecret().left(20),
            .realtimeSecret = randomSecret()};
}

} // namespace Kustomer::Emulation
