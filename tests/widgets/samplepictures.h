// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace Kustomer {

/// A picture whose left half is red and whose right half is blue.
inline QImage twoColours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    return image;
}

inline QByteArray pictureFile(const QImage &image, const char *format)
{
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

/// A JPEG file that says how it is to be turned (EXIF; 6: its left side is up).
inline QByteArray turnedJpeg(const QImage &image, char orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif.append(orientation).append("\0\0\0\0\0\0", 6);
    QByteArray jpeg = pictureFile(image, "jpeg");
    const auto length = qsizetype(exif.size() + 2);
    QByteArray segment("\xff\xe1");
    segment.append(char(length >> 8)).append(char(length & 0xff)).append(exif);
    return jpeg.insert(2, segment);
}

/// A red JPEG file of 8 × 8 in the four colours of printers, as Photoshop writes them.
inline QByteArray printersJpeg()
{
    return QByteArray::fromHex("ffd8"
                               "ffee000e41646f626500640000000000" // Adobe, inverted CMYK
                               "ffdb004300")
        + QByteArray(64, '\x08')
        + QByteArray::fromHex("ffc000140800080008040111000211000311000411"
                              "00"
                              "ffc400150001010000000000000000000000000000"
                              "0708"
                              "ffc4001410010000000000000000000000000000"
                              "0000"
                              "ffda000e0401000200030004"
                              "00003f007f4fe9fcfeffd9");
}

/// Files that are there as long as it is.
class SampleFiles
{
public:
    QString put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Kustomer
