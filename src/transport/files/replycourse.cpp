// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/replycourse.h"

namespace Kustomer {

ReplyCourse::ReplyCourse(const QString &title, const QUrl &url, const TransferLimits &limits,
                         QNetworkAccessManager *network, QObject *parent)
    : FileCourse(title, url, limits, parent)
    , m_network(network)
{ }

ReplyCourse::~ReplyCourse()
{
    ReplyCourse::drop();
}

void ReplyCourse::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // its end ends the transfer
    m_reply.clear();
}

QNetworkRequest ReplyCourse::bareRequest() const
{
    QNetworkRequest request(url());
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // see HttpClient
    request.setRawHeader("Accept-Encoding", "identity"); // its length is that of the file
    return request;
}

void ReplyCourse::watch(QNetworkReply *reply)
{
    m_reply = reply;
    stir();
    connect(reply, &QNetworkReply::finished, this, &ReplyCourse::conclude);
}

int ReplyCourse::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Result<Done> ReplyCourse::outcomeOf(const QByteArray &body) const
{
    const HttpAnswer answer{.status = status(),
                            .date = m_reply->rawHeader("Date"),
                            .retryAfter = m_reply->rawHeader("Retry-After"),
                            .body = body};
    return FileCourse::outcomeOf(answer, m_reply->error(), m_reply->errorString());
}

} // namespace Kustomer
