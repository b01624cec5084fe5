// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QImage>
#include <QNetworkReply>
#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

/// Small pictures from the web, such as avatars: fetched over https (plain http from this machine
/// only), decoded in a thread pool within limits of bytes and pixels, kept in memory: the 200 that
/// were looked at last.
class ImageCache : public QObject
{
    Q_OBJECT

public:
    /// The network is not owned and must outlive the cache.
    explicit ImageCache(QNetworkAccessManager *network, QObject *parent = nullptr);
    ~ImageCache() override;

    /// Fetches a picture unless it is here, on its way or has just failed; imageArrived() tells.
    void request(const QUrl &url);
    /// Fetches what could not be fetched once more, as the network may be another one.
    void retryFailures();
    /// The picture, cropped to a square and scaled to so many pixels; null until it is here.
    QPixmap square(const QUrl &url, int pixels) const;

Q_SIGNALS:
    void imageArrived(const QUrl &url);

private:
    void receive(QNetworkReply *reply, const QUrl &url);
    void decode(const QByteArray &bytes, const QUrl &url);
    void keep(const QImage &image, const QUrl &url);

    static constexpr int mostImages = 200;

    QNetworkAccessManager *m_network;
    QHash<QUrl, QPointer<QNetworkReply>> m_running; ///< until they are decoded
    QHash<QUrl, QDeadlineTimer> m_failed;           ///< until when not to ask again
    QCache<QUrl, QImage> m_images{mostImages};
    mutable QCache<QPair<QUrl, int>, QPixmap> m_squares{2 * mostImages}; ///< scaled once
};

} // namespace Kustomer
