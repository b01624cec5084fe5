// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/webpicture.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

bool isPictureUrl(const QUrl &url)
{
    return url.isValid()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host())));
}

QNetworkReply *getPicture(QNetworkAccessManager &network, const QUrl &url, qint64 largestFile)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout();
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                     [reply, largestFile](qint64 received, qint64 total) {
                         if (qMax(received, total) > largestFile)
                             reply->abort();
                     });
    QObject::connect(reply, &QNetworkReply::redirected, reply, [reply](const QUrl &target) {
        if (isPictureUrl(target))
            Q_EMIT reply->redirectAllowed();
        else
            reply->abort();
    });
    return reply;
}

} // namespace Kustomer
