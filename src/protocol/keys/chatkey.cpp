// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/keys/chatkey.h"

#include "protocol/keys/jsonwebtoken.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Key
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Key)
};

Error badKey(const QString &text)
{
    return {.kind = Error::Kind::Configuration, .code = u"invalid_key"_s, .message = text};
}

Error badToken(const QString &text)
{
    return {.kind = Error::Kind::Configuration, .code = u"invalid_token"_s, .message = text};
}

bool isHostLabel(const QString &name)
{
    constexpr qsizetype longestLabel = 63; // RFC 1035
    return name.size() <= longestLabel && std::ranges::all_of(name, [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
           });
}

} // namespace

QString ChatKey::displayName() const
{
    return organisationName.left(1).toUpper() + organisationName.mid(1);
}

QUrl ChatKey::baseUrl(const QString &hostDomain) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(organisationName + ".api."_L1
                + (hostDomain.isEmpty() ? u"kustomerapp.com"_s : hostDomain));
    return url;
}

Result<ChatKey> chatKeyFrom(const QString &apiKey)
{
    const Result<JsonWebToken> token = jsonWebTokenFrom(apiKey);
    if (!token)
        return badKey(Key::tr("The chat key cannot be used: %1.").arg(token.error().message));
    ChatKey key{.organisationId = token->claims["org"_L1].toString(),
                .organisationName = token->claims["orgName"_L1].toString()};
    if (key.organisationName.isEmpty())
        return badKey(Key::tr("The chat key cannot be used: its payload has no “orgName”."));
    if (!isHostLabel(key.organisationName) || !key.baseUrl({}).isValid())
        return badKey(Key::tr("The chat key cannot be used: its “orgName” is no host name."));
    return key;
}

Result<QString> loginTokenFrom(const QString &jwt)
{
    const Result<JsonWebToken> token = jsonWebTokenFrom(jwt);
    if (!token)
        return badToken(Key::tr("The login token cannot be used: %1.").arg(token.error().message));
    if (!token->isSigned)
        return badToken(Key::tr("The login token cannot be used: it is not signed."));
    return token->text;
}

} // namespace Kustomer
