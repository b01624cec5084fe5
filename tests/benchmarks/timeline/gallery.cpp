// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/gallery.h"

#include "measure/conversation.h"

#include <QFile>
#include <QPainter>
#include <QWheelEvent>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize pixelsOfFile(1200, 900);
constexpr int differentFiles = 10;
constexpr QSize shownSize(266, 200);
constexpr int readyPictures = 20;

QImage photograph(int number, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, QColor::fromHsv(number * 31 % 360, 200, 240));
    gradient.setColorAt(1, QColor::fromHsv(number * 67 % 360, 255, 60));
    QPainter(&image).fillRect(image.rect(), gradient);
    return image;
}

} // namespace

Gallery::Gallery(int count)
    : m_model(u"gallery"_s)
{
    QStringList originals;
    for (int i = 0; i < differentFiles; ++i) {
        originals << m_folder.filePath(u"original%1.jpg"_s.arg(i));
        if (!photograph(i, pixelsOfFile).save(originals.last()))
            qFatal("The pictures could not be written.");
    }
    QList<Kustomer::Message> all = messages(0, count);
    for (int i = 0; i < count; ++i) {
        const QString path = m_folder.filePath(u"%1.jpg"_s.arg(i));
        QFile::copy(originals.at(i % differentFiles), path);
        all[i].body.clear();
        all[i].attachments = {{.id = idOf(i),
                               .name = u"photograph.jpg"_s,
                               .contentType = u"image/jpeg"_s,
                               .pictureSize = pixelsOfFile,
                               .localPath = path}};
    }
    m_model.merge(all);
}

GalleryMedia::GalleryMedia()
    : m_pictures(
        [](const Kustomer::PictureId &id, QObject *, const Kustomer::Pictures::Answer &answer) {
            answer({.path = id.name, .bytes = {}});
        })
{
    connect(&m_pictures, &Kustomer::Pictures::changed, this, [this] {
        m_mostKept = qMax(m_mostKept, m_pictures.cost());
        Q_EMIT changed();
    });
}

QPixmap GalleryMedia::pixmap(const Kustomer::PictureWish &wish) const
{
    return m_pictures.pixmap(wish);
}

bool GalleryMedia::isBroken(const Kustomer::PictureId &id) const
{
    return m_pictures.isBroken(id);
}

Kustomer::AttachmentTransfer GalleryMedia::transfer(const Kustomer::FilePlace &) const
{
    return {};
}

void GalleryMedia::request(const Kustomer::PictureWish &wish)
{
    m_pictures.request(wish);
}

void ReadyPictures::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_pictures.clear();
    for (int i = 0; i < readyPictures; ++i)
        m_pictures << QPixmap::fromImage(photograph(i, shownSize));
}

void ReadyPictures::wheelEvent(QWheelEvent *event)
{
    m_offset = (m_offset + event->pixelDelta().y()) % (readyPictures * shownSize.height());
    viewport()->update();
}

void ReadyPictures::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    int row = m_offset / shownSize.height();
    for (int top = -(m_offset % shownSize.height()); top < viewport()->height();
         top += shownSize.height())
        painter.drawPixmap(0, top, m_pictures.at(row++ % readyPictures));
}

} // namespace Benchmarks
