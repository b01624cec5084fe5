// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/base/networkfactory.h"
#include "transport/http/httplimits.h"

#include <QObject>
#include <QUrl>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkRequest;
QT_END_NAMESPACE

namespace Kustomer {

/// Talks to the API at one origin: generic headers (wire §2.1), redirects within the origin only,
/// bounded answers, and all the retries of the library that are about HTTP.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<HttpReply>)>;

    /// The network outlives the client. An address that checkedBaseUrl() refuses makes each
    /// request fail with its error.
    HttpClient(QNetworkAccessManager *network, const QUrl &baseUrl, QObject *parent = nullptr,
               const HttpLimits &limits = {});
    ~HttpClient() override;

    /// Asks; the answer comes exactly once and never from within this call, unless the context or
    /// the client is gone before. The end of the context ends the transfer.
    void send(const HttpRequest &request, QObject *context, Answer answer);
    /// Ends everything under way; each gets this error as its answer, soon but not from within.
    void cancelAll(const Error &reason);

    /// Connections may have died unnoticed: the next request makes a new one. While another one is
    /// under way, which would end with them, that takes another network.
    void dropIdleConnections();
    /// Makes such a network; without it nothing is dropped while a request is under way.
    void setNetworkFactory(NetworkFactory factory) { m_factory = std::move(factory); }
    /// What connections remember of their last request, such as its token, is to be nowhere; what
    /// those remember that are in use goes once that is over, where another network can be made.
    void forgetConnections();

    /// What the API answers in, as a BCP 47 name; empty: the languages of the system.
    void setLanguage(const QString &language);
    /// How numbers in errors are written; at first as the application does.
    void setFormats(const QLocale &formats) { m_limits.formats = formats; }

private:
    bool isIdle() const;
    Result<QNetworkRequest> prepared(const HttpRequest &request) const;

    Result<QUrl> m_baseUrl;
    NetworkFactory m_factory;
    std::shared_ptr<QNetworkAccessManager> m_network; ///< of the next request; goes with the last
    HttpLimits m_limits;
    RetryBudget m_budget;
    QByteArray m_acceptLanguage;
};

} // namespace Kustomer
