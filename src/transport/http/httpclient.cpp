// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/http/httpclient.h"

#include "transport/base/clientidentity.h"
#include "transport/base/endpoint.h"
#include "transport/base/version.h"
#include "transport/http/httpcall.h"
#include "transport/http/httpfailure.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// A line break in a header would smuggle in another one.
bool isHeaderValue(const QByteArray &value)
{
    return std::ranges::all_of(value, [](char c) { return c >= 0x20 && c < 0x7f; });
}

void keepPrivate(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
}

} // namespace

HttpClient::HttpClient(QNetworkAccessManager *network, const QUrl &baseUrl, QObject *parent,
                       const HttpLimits &limits)
    : QObject(parent)
    , m_baseUrl(checkedBaseUrl(baseUrl))
    , m_network(network,
                [left = QPointer(network)](QNetworkAccessManager *) {
                    if (left) // and once its transfers are gone, which come first
                        QMetaObject::invokeMethod(left.data(),
                                                  &QNetworkAccessManager::clearConnectionCache,
                                                  Qt::QueuedConnection);
                })
    , m_limits(limits)
    , m_budget(limits.retry)
{
    setLanguage({});
}

HttpClient::~HttpClient()
{
    qDeleteAll(findChildren<HttpCall *>(Qt::FindDirectChildrenOnly));
}

void HttpClient::send(const HttpRequest &request, QObject *context, Answer answer)
{
    auto *call = new HttpCall(request, m_limits, &m_budget, this);
    connect(context, &QObject::destroyed, call, &HttpCall::abandon);
    connect(call, &HttpCall::answered, context, std::move(answer));
    const Result<QNetworkRequest> ready = prepared(request);
    if (ready)
        call->start([this] { return m_network; }, *ready);
    else
        call->end(ready.error());
}

void HttpClient::cancelAll(const Error &reason)
{
    for (HttpCall *call : findChildren<HttpCall *>(Qt::FindDirectChildrenOnly))
        call->end(reason);
}

void HttpClient::dropIdleConnections()
{
    if (isIdle() || m_factory)
        forgetConnections();
}

void HttpClient::forgetConnections()
{
    if (isIdle() || !m_factory) {
        m_network->clearConnectionCache();
        return;
    }
    // Clearing waits up to five seconds for Qt's thread, which waits for us where it asks a
    // transfer something, such as for its body once more.
    QNetworkAccessManager *made = makeNetwork(m_factory).release();
    made->setParent(this);
    m_network = {made, [](QNetworkAccessManager *left) {
                     left->deleteLater();
                 }};
}

bool HttpClient::isIdle() const
{
    return findChildren<HttpCall *>(Qt::FindDirectChildrenOnly).isEmpty();
}

void HttpClient::setLanguage(const QString &language)
{
    m_acceptLanguage = acceptLanguage(language.isEmpty() ? QLocale::system().uiLanguages()
                                                         : QStringList{language});
}

Result<QNetworkRequest> HttpClient::prepared(const HttpRequest &request) const
{
    if (!m_baseUrl)
        return m_baseUrl.error();
    const Result<QUrl> target = targetOf(*m_baseUrl, request.path);
    if (!target)
        return requestError(target.error().kind, titleOf(request), target.error().message,
                            target.error().details);
    if (target->scheme() == "https"_L1 && !QSslSocket::supportsSsl())
        return withoutTlsError(titleOf(request));
    if (!isHeaderValue(request.token))
        return requestError(Error::Kind::Configuration, titleOf(request),
                            tr("The token holds characters that no token has."));

    QNetworkRequest ready(*target);
    keepPrivate(ready);
    // A time-out ends a connection of HTTP/1.1, but only one stream of an HTTP/2 connection, which
    // may be dead and would take all other requests with it until the system notices.
    ready.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    ready.setRawHeader("X-Kustomer", "kustomer");
    ready.setRawHeader("x-kustomer-client", "qt-desktop");
    ready.setRawHeader("x-kustomer-version", "release-v" + version().toLatin1());
    ready.setRawHeader("User-Agent", userAgent());
    ready.setRawHeader("Accept-Language", m_acceptLanguage);
    if (!request.token.isEmpty())
        ready.setRawHeader("x-kustomer-tracking-token", request.token);
    if (request.method != HttpRequest::Method::Get)
        ready.setRawHeader("Content-Type", request.contentType);
    return ready;
}

} // namespace Kustomer
