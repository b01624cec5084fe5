// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/http/httplimits.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

namespace Kustomer {

/// One transfer: bounded in time and size, ended when the object is.
class HttpAttempt : public QObject
{
    Q_OBJECT

public:
    HttpAttempt(const HttpRequest &request, const HttpLimits &limits, QObject *parent);
    ~HttpAttempt() override;

    /// Sends a request whose address and headers are set.
    void start(const std::shared_ptr<QNetworkAccessManager> &network, QNetworkRequest prepared);

Q_SIGNALS:
    /// Comes once.
    void finished(const Kustomer::Result<Kustomer::HttpReply> &outcome);

private:
    QNetworkReply *transferOf(const QNetworkRequest &prepared);
    void readPackedFreely();
    void watchSize();
    void conclude();
    void finish(const Result<HttpReply> &outcome);
    void drop();
    Result<HttpReply> outcome() const;
    bool tellsRedirects() const { return m_request.redirects == HttpRequest::Redirects::Told; }

    HttpRequest m_request;
    QString m_title;
    QString m_host;
    HttpLimits m_limits;
    std::shared_ptr<QNetworkAccessManager> m_network; ///< stays until this is over
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_deadline;
    QElapsedTimer m_age;
};

} // namespace Kustomer
