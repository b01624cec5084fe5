// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/pictures.h"

#include "widgets/pictures/workers.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

namespace Kustomer {
namespace {

constexpr qsizetype atOnce = 3;              // each may take as much memory as its pixels unpacked
constexpr qsizetype mostWishes = 100;        // who scrolls on does not wish for what was passed
constexpr std::chrono::minutes nextFetch{1}; // of what could not be fetched

QImage decoded(const Pictures::File &file, const PictureWish &wish)
{
    if (!file.path.isEmpty()) {
        QFile device(file.path);
        return device.open(QIODevice::ReadOnly) ? fittedPicture(device, wish.pixels, wish.framing)
                                                : QImage();
    }
    QBuffer device;
    device.setData(file.bytes);
    device.open(QIODevice::ReadOnly);
    return fittedPicture(device, wish.pixels, wish.framing);
}

} // namespace

Pictures::Pictures(const Source &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{ }

QPixmap Pictures::pixmap(const PictureWish &wish) const
{
    const QPixmap *kept = m_kept.object(wish);
    return kept ? *kept : QPixmap();
}

void Pictures::request(const PictureWish &wish)
{
    const auto broken = m_broken.constFind(wish.id);
    const bool mayTry = broken == m_broken.cend() || broken->hasExpired();
    if (wish.pixels.isEmpty() || !mayTry || m_running.contains(wish) || m_kept.contains(wish))
        return;
    m_broken.remove(wish.id);
    m_wishes.removeOne(wish);
    m_wishes.append(wish);
    if (m_wishes.size() > mostWishes)
        m_wishes.removeFirst();
    fetchNext();
}

void Pictures::forgetFailures()
{
    m_broken.removeIf([](const auto &failure) { return !failure.value().isForever(); });
    Q_EMIT offered();
}

void Pictures::fetchNext()
{
    while (m_running.size() < atOnce && !m_wishes.isEmpty()) {
        const PictureWish wish = m_wishes.takeLast();
        m_running.insert(wish);
        m_source(wish.id, this, [this, wish](const File &file) { decode(wish, file); });
    }
}

void Pictures::decode(const PictureWish &wish, const File &file)
{
    if (file.path.isEmpty() && file.bytes.isEmpty()) {
        m_broken.insert(wish.id, QDeadlineTimer(nextFetch));
        return finish(wish);
    }
    workers()->start([file, wish, pictures = QPointer<Pictures>(this)] {
        const QImage image = decoded(file, wish);
        QMetaObject::invokeMethod(
            qApp,
            [pictures, image, wish] {
                if (pictures)
                    pictures->take(wish, image);
            },
            Qt::QueuedConnection);
    });
}

void Pictures::take(const PictureWish &wish, const QImage &image)
{
    if (image.isNull())
        m_broken.insert(wish.id, QDeadlineTimer(QDeadlineTimer::Forever));
    else
        m_kept.insert(wish, new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
    finish(wish);
}

void Pictures::finish(const PictureWish &wish)
{
    m_running.remove(wish);
    fetchNext();
    Q_EMIT changed(wish.id);
}

} // namespace Kustomer
