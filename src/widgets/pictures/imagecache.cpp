// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/imagecache.h"

#include "widgets/pictures/picture.h"
#include "widgets/pictures/webpicture.h"
#include "widgets/pictures/workers.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QThreadPool>

namespace Kustomer {

namespace {

constexpr qint64 largestImage = 2 * 1024 * 1024;
constexpr std::chrono::minutes retryDelay{1};

} // namespace

ImageCache::ImageCache(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{ }

ImageCache::~ImageCache()
{
    const QHash<QUrl, QPointer<QNetworkReply>> running = std::exchange(m_running, {});
    for (QNetworkReply *reply : running) {
        if (!reply)
            continue;
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ImageCache::request(const QUrl &url)
{
    const auto failed = m_failed.constFind(url);
    const bool mayTry = failed == m_failed.cend() || failed->hasExpired();
    if (!isPictureUrl(url) || !mayTry || m_running.contains(url) || m_images.contains(url))
        return;
    m_failed.remove(url);
    QNetworkReply *reply = getPicture(*m_network, url, largestImage);
    m_running.insert(url, reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] { receive(reply, url); });
}

void ImageCache::retryFailures()
{
    const QHash<QUrl, QDeadlineTimer> failed = m_failed;
    for (const auto &[url, until] : failed.asKeyValueRange()) {
        if (until.isForever()) // it is no picture
            continue;
        m_failed.remove(url);
        request(url);
    }
}

void ImageCache::receive(QNetworkReply *reply, const QUrl &url)
{
    reply->deleteLater();
    if (reply->error() == QNetworkReply::NoError) {
        decode(reply->readAll(), url);
        return;
    }
    m_running.remove(url);
    m_failed.insert(url, QDeadlineTimer(retryDelay));
}

void ImageCache::decode(const QByteArray &bytes, const QUrl &url)
{
    workers()->start([bytes, url, cache = QPointer<ImageCache>(this)] {
        const QImage image = squarePicture(bytes);
        QMetaObject::invokeMethod(
            qApp,
            [cache, image, url] {
                if (cache)
                    cache->keep(image, url);
            },
            Qt::QueuedConnection);
    });
}

void ImageCache::keep(const QImage &image, const QUrl &url)
{
    m_running.remove(url);
    if (image.isNull()) {
        m_failed.insert(url, QDeadlineTimer::Forever);
        return;
    }
    m_images.insert(url, new QImage(image));
    Q_EMIT imageArrived(url);
}

QPixmap ImageCache::square(const QUrl &url, int pixels) const
{
    const QImage *image = m_images.object(url);
    if (!image)
        return {};
    if (const QPixmap *known = m_squares.object({url, pixels}))
        return *known;
    const QPixmap square = QPixmap::fromImage(
        image->scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    m_squares.insert({url, pixels}, new QPixmap(square));
    return square;
}

} // namespace Kustomer
