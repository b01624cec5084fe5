// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Endpoint
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Endpoint)
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    const bool isEncrypted = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    return url.port(isEncrypted ? 443 : 80);
}

/// The server's address, unless its scheme is neither the safe one nor the one for loopback.
Result<QUrl> checkedUrl(const QUrl &url, QLatin1StringView safe, QLatin1StringView local)
{
    const QString name = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    const auto refused = [&](const QString &why) {
        return Error{.kind = Error::Kind::Configuration,
                     .code = u"invalid_address"_s,
                     .message = why,
                     .details = name};
    };
    if (!url.isValid() || url.host().isEmpty())
        return refused(Endpoint::tr("This is not the address of a server."));
    if (!url.userInfo().isEmpty())
        return refused(Endpoint::tr("The address of a server must not carry a password."));
    if (url.scheme() != safe && url.scheme() != local)
        return refused(Endpoint::tr("The address of the server has to begin with %1:.").arg(safe));
    if (url.scheme() == local && !isLoopback(url.host())) {
        return refused(
            Endpoint::tr("An address without encryption is for servers on this machine only."));
    }
    QUrl bare = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (bare.path() == "/"_L1)
        bare.setPath({});
    return bare;
}

/// `..` leads out of what was asked for, however it is written.
bool climbs(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/');
    return segments.contains("."_L1) || segments.contains(".."_L1);
}

} // namespace

QString originOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(portOf(url));
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return originOf(one) == originOf(other);
}

Result<QUrl> checkedBaseUrl(const QUrl &url)
{
    return checkedUrl(url, "https"_L1, "http"_L1);
}

Result<QUrl> checkedSocketUrl(const QUrl &url)
{
    return checkedUrl(url, "wss"_L1, "ws"_L1);
}

Result<QUrl> targetOf(const QUrl &baseUrl, const QString &path)
{
    const auto refused = [&](const QString &why) {
        return Error{.kind = Error::Kind::Protocol,
                     .message = Endpoint::tr("What the server names is not on this server."),
                     .details = why};
    };
    const QUrl link(path, QUrl::StrictMode);
    if (path.isEmpty() || !link.isValid() || link.hasFragment())
        return refused(u"the path is not valid"_s);
    const bool isAbsolute = !link.scheme().isEmpty() || !link.authority().isEmpty();
    if (isAbsolute && (!isSameOrigin(link, baseUrl) || !link.userInfo().isEmpty()))
        return refused(u"the path leads to another server"_s);
    if (!isAbsolute && !path.startsWith(u'/'))
        return refused(u"the path is not valid"_s);
    if (climbs(link))
        return refused(u"the path climbs up"_s);
    if (isAbsolute)
        return link;
    QUrl target = baseUrl;
    target.setPath(baseUrl.path(QUrl::FullyEncoded) + link.path(QUrl::FullyEncoded),
                   QUrl::StrictMode);
    target.setQuery(link.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return target;
}

} // namespace Kustomer
