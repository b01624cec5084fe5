// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/imagecache.h"

#include "widgets/pictures/picture.h"
#include "widgets/pictures/webpicture.h"
#include "widgets/pictures/workers.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QThreadPool>

namespace Kustomer {

namespace {

constexpr qint64 largestImage = 2 * 1024 * 1024;
constexpr int keptImages = 200;
constexpr std::chrono::minutes retryDelay{1};

} // namespace

ImageCache::ImageCache(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{ }

ImageCache::~ImageCache()
{
    const QHash<QUrl, QNetworkReply *> running = std::exchange(m_running, {});
    for (QNetworkReply *reply : running) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ImageCache::request(const QUrl &url)
{
    const auto asked = m_asked.constFind(url);
    if (!isPictureUrl(url) || (asked != m_asked.cend() && !asked->hasExpired()))
        return;
    if (m_images.size() >= keptImages) {
        m_asked.clear();
        m_images.clear();
        m_squares.clear();
    }
    m_asked.insert(url, QDeadlineTimer::Forever);
    QNetworkReply *reply = getPicture(*m_network, url, largestImage);
    m_running.insert(url, reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] { receive(reply, url); });
}

void ImageCache::forgetFailures()
{
    m_asked.removeIf([](const auto &asked) { return !asked.value().isForever(); });
}

void ImageCache::receive(QNetworkReply *reply, const QUrl &url)
{
    m_running.remove(url);
    reply->deleteLater();
    if (reply->error() == QNetworkReply::NoError)
        decode(reply->readAll(), url);
    else
        m_asked[url] = QDeadlineTimer(retryDelay);
}

void ImageCache::decode(const QByteArray &bytes, const QUrl &url)
{
    workers()->start([bytes, url, cache = QPointer<ImageCache>(this)] {
        const QImage image = squarePicture(bytes);
        QMetaObject::invokeMethod(
            qApp,
            [cache, image, url] {
                if (cache && !image.isNull())
                    cache->keep(image, url);
            },
            Qt::QueuedConnection);
    });
}

void ImageCache::keep(const QImage &image, const QUrl &url)
{
    m_images.insert(url, image);
    Q_EMIT imageArrived(url);
}

QPixmap ImageCache::square(const QUrl &url, int pixels) const
{
    const auto image = m_images.constFind(url);
    if (image == m_images.cend())
        return {};
    QPixmap &square = m_squares[{url, pixels}];
    if (square.isNull()) {
        square = QPixmap::fromImage(
            image->scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return square;
}

} // namespace Kustomer
