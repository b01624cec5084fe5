// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/filecourse.h"

#include "protocol/json/jsonapi.h"
#include "transport/base/logging.h"
#include "transport/http/httpfailure.h"
#include "transport/http/retrypolicy.h"

#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

FileCourse::FileCourse(const QString &title, const QUrl &url, const TransferLimits &limits,
                       QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_url(url)
    , m_limits(limits)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        finish(timeoutError(m_title, m_url.host(), m_limits.silence, m_limits.formats));
    });
}

FileCourse::~FileCourse()
{
    drop();
}

void FileCourse::drop()
{
    m_silence.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // its end ends the transfer
    m_reply.clear();
}

void FileCourse::abandon()
{
    m_isOver = true;
    drop();
    deleteLater();
}

QNetworkRequest FileCourse::bareRequest() const
{
    QNetworkRequest request(m_url);
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

void FileCourse::watch(QNetworkReply *reply)
{
    m_reply = reply;
    stir();
    connect(reply, &QNetworkReply::finished, this, &FileCourse::conclude);
}

int FileCourse::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void FileCourse::finish(const Result<Done> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    qCDebug(logHttp).noquote() << m_title << (m_reply ? status() : 0)
                               << (outcome ? "done" : "failed");
    drop();
    Q_EMIT finished(outcome);
}

void FileCourse::finishLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

Result<Done> FileCourse::outcomeOf(const QByteArray &body) const
{
    if (status() >= 400) {
        Error error = errorFromAnswer(status(), body);
        error.message = m_title + ": "_L1 + error.message;
        error.retryAfter = retryAfterOf(*m_reply);
        return error;
    }
    const bool wasFollowed = m_reply->error() == QNetworkReply::TooManyRedirectsError;
    if (status() >= 300 && !wasFollowed)
        return transferError(QNetworkReply::InsecureRedirectError, m_title, m_url.host(), {});
    if (m_reply->error() != QNetworkReply::NoError)
        return transferError(m_reply->error(), m_title, m_url.host(), m_reply->errorString());
    if (status() < 200)
        return transferError(QNetworkReply::ProtocolFailure, m_title, m_url.host(), {});
    return Done();
}

} // namespace Kustomer
