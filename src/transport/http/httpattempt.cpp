// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/http/httpattempt.h"

#include "protocol/json/jsonapi.h"
#include "transport/base/logging.h"
#include "transport/http/httpfailure.h"
#include "transport/http/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Qt stops up to a block before a read buffer is full: with this too much is seen to be too much.
constexpr qint64 beyondTheLimit = 1024 * 1024; // bytes

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

HttpAttempt::HttpAttempt(const HttpRequest &request, const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_title(titleOf(request))
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(timeoutError(m_title, m_host, m_limits.timeout, m_limits.formats)); });
}

HttpAttempt::~HttpAttempt()
{
    drop();
}

void HttpAttempt::start(const std::shared_ptr<QNetworkAccessManager> &network,
                        QNetworkRequest prepared)
{
    m_network = network;
    // A redirected POST would have to be sent twice or turn into a GET.
    const bool isFollowed = isIdempotent(m_request.method) && !tellsRedirects();
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          isFollowed ? QNetworkRequest::SameOriginRedirectPolicy
                                     : QNetworkRequest::ManualRedirectPolicy);
    prepared.setMaximumRedirectsAllowed(m_limits.redirects);
    prepared.setDecompressedSafetyCheckThreshold(m_limits.body);
    m_host = prepared.url().host();
    m_age.start();
    m_deadline.start(m_limits.timeout);
    m_reply = transferOf(prepared);
    // Without it Qt's thread reads on and on, and tells of nothing as long as more comes.
    m_reply->setReadBufferSize(m_limits.body + beyondTheLimit);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::readPackedFreely);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::watchSize);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::conclude);
}

QNetworkReply *HttpAttempt::transferOf(const QNetworkRequest &prepared)
{
    if (m_request.method == HttpRequest::Method::Get)
        return m_network->get(prepared);
    if (m_request.method == HttpRequest::Method::Put)
        return m_network->put(prepared, m_request.body);
    QNetworkRequest once = prepared;
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    once.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneShotBody(m_request.body, this);
    QNetworkReply *reply = m_network->sendCustomRequest(once, verbOf(m_request.method), body);
    body->setParent(reply);
    return reply;
}

void HttpAttempt::readPackedFreely()
{
    // The check of what is unpacked bounds them; with a read buffer it would never end the reply
    // (6.4).
    if (m_reply->hasRawHeader("Content-Encoding"))
        m_reply->setReadBufferSize(0);
}

void HttpAttempt::watchSize()
{
    if (m_reply->bytesAvailable() > m_limits.body)
        finish(tooLargeError(m_title, m_limits.body, m_limits.formats));
}

void HttpAttempt::conclude()
{
    m_body = m_reply->readAll();
    if (m_body.size() > m_limits.body)
        finish(tooLargeError(m_title, m_limits.body, m_limits.formats));
    else
        finish(outcome());
}

void HttpAttempt::finish(const Result<HttpReply> &outcome)
{
    qCDebug(logHttp).noquote() << m_title << (m_reply ? statusOf(*m_reply) : 0) << m_age.elapsed()
                               << "ms" << (outcome ? "done" : "failed");
    drop();
    Q_EMIT finished(outcome);
}

void HttpAttempt::drop()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Its end ends the transfer; abort() warns where the reply has reported an error already.
    m_reply->deleteLater();
    m_reply.clear();
}

Result<HttpReply> HttpAttempt::outcome() const
{
    const int status = statusOf(*m_reply);
    if (status >= 400) {
        Error error = errorFromAnswer(status, m_body);
        error.details = u"%1: HTTP %2"_s.arg(m_title).arg(status);
        error.retryAfter = retryAfterOf(*m_reply);
        return error;
    }
    if (m_reply->error() != QNetworkReply::NoError)
        return transferError(m_reply->error(), m_title, m_host, m_reply->errorString());
    const QByteArray location = m_reply->rawHeader("Location");
    if (status >= 300 && tellsRedirects() && !location.isEmpty())
        return HttpReply{.status = status, .body = location};
    if (status >= 300)
        return transferError(QNetworkReply::InsecureRedirectError, m_title, m_host, {});
    if (status < 200)
        return transferError(QNetworkReply::ProtocolFailure, m_title, m_host, {});
    return HttpReply{.status = status, .body = m_body};
}

} // namespace Kustomer
