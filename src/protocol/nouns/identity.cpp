// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/identity.h"

#include "protocol/json/attributereader.h"
#include "protocol/json/wholejson.h"
#include "protocol/keys/jsonwebtoken.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Token
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Token)
};

/// Whether a text can be a token: it travels in a header of each request.
bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestToken && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
}

Error notAToken(const Resource &resource, QLatin1StringView name)
{
    return {.kind = Error::Kind::Protocol,
            .message = Token::tr("%1.attributes.%2: not a token").arg(resource.place(), name)};
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Result<TrackingToken> trackingTokenFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "tracking_token"_L1);
    if (!resource)
        return resource.error();
    AttributeReader read(*resource);
    TrackingToken token{.token = read.requiredText("token"_L1),
                        .trackingId = read.requiredText("trackingId"_L1),
                        .customerId = resource->relatedId("customer"_L1),
                        .isVerified = read.flag("verified"_L1)};
    if (read.failure())
        return *read.failure();
    if (!isToken(token.token))
        return notAToken(*resource, "token"_L1);
    return token;
}

Result<TrackingIdentity> trackingIdentityFrom(const QByteArray &body)
{
    const Result<Document> document = documentFrom(body);
    const bool isRefused = !document && document.error().kind != Error::Kind::Protocol;
    if (isRefused)
        return document.error();
    const Result<Resource> resource
        = document ? resourceFrom(*document, "tracking_identity"_L1) : document.error();
    if (!resource)
        return TrackingIdentity();
    const AttributeReader read(*resource);
    TrackingIdentity identity;
    identity.response = {.identified = read.flag("verified"_L1),
                         .customerId = read.text("customerId"_L1),
                         .email = unlessEmpty(read.text("email"_L1)),
                         .externalId = unlessEmpty(read.text("externalId"_L1))};
    identity.token = {.token = read.text("trackingToken"_L1),
                      .trackingId = read.text("trackingId"_L1),
                      .customerId = identity.response.customerId,
                      .isVerified = identity.response.identified};
    if (identity.response.customerId.isEmpty() || !isToken(identity.token.token))
        identity.token.token.clear(); // what cannot travel in a header is no token
    return identity;
}

QByteArray secretFrom(const StoredIdentity &identity)
{
    QJsonObject object{{u"token"_s, identity.token},
                       {u"ownerId"_s, identity.ownerId},
                       {u"predecessorIds"_s, QJsonArray::fromStringList(identity.predecessorIds)},
                       {u"verified"_s, identity.isVerified},
                       {u"inDoubt"_s, identity.isInDoubt}};
    if (identity.login) {
        object[u"identified"_s] = identity.login->identified;
        object[u"customerId"_s] = identity.login->customerId;
        if (identity.login->hasEmail())
            object[u"email"_s] = *identity.login->email;
        if (identity.login->hasExternalId())
            object[u"externalId"_s] = *identity.login->externalId;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StoredIdentity> storedIdentityFrom(const QByteArray &secret)
{
    const QJsonObject object = wholeJsonFrom(secret).object();
    StoredIdentity identity{.token = object["token"_L1].toString(),
                            .ownerId = object["ownerId"_L1].toString(),
                            .predecessorIds
                            = object["predecessorIds"_L1].toVariant().toStringList(),
                            .isVerified = object["verified"_L1].toBool(),
                            .isInDoubt = object["inDoubt"_L1].toBool()};
    if (!isToken(identity.token))
        return std::nullopt;
    if (const QString customerId = object["customerId"_L1].toString(); !customerId.isEmpty()) {
        identity.login
            = LoginResponse{.identified = object["identified"_L1].toBool(),
                            .customerId = customerId,
                            .email = unlessEmpty(object["email"_L1].toString()),
                            .externalId = unlessEmpty(object["externalId"_L1].toString())};
    }
    return identity;
}

} // namespace Kustomer
