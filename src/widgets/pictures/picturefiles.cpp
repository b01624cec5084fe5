// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/picturefiles.h"

#include "widgets/pictures/webpicture.h"

#include <QNetworkReply>
#include <QUrl>

namespace Kustomer {
namespace {

constexpr qint64 largestPicture = 10 * 1024 * 1024;

void fetch(QNetworkAccessManager *network, const QUrl &url, QObject *context,
           const Pictures::Answer &answer)
{
    if (!isPictureUrl(url))
        return answer({});
    QNetworkReply *reply = getPicture(*network, url, largestPicture);
    reply->setParent(context); // a reply that nobody waits for is given up
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, answer] {
        reply->deleteLater();
        const bool isHere = reply->error() == QNetworkReply::NoError;
        answer({.path = {}, .bytes = isHere ? reply->readAll() : QByteArray()});
    });
}

} // namespace

Pictures::Source pictureFiles(QNetworkAccessManager *network)
{
    return [network](const PictureId &id, QObject *context, const Pictures::Answer &answer) {
        if (id.origin == PictureId::Origin::Web)
            fetch(network, QUrl(id.name), context, answer);
        else
            answer({.path = id.name, .bytes = {}});
    };
}

} // namespace Kustomer
