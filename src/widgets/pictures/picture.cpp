// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace Kustomer {
namespace {

constexpr qint64 mostPixels = 4096 * 4096;

/// The format of a file by its signature; empty for all that avatars are not made of. Qt itself
/// would also try formats that refer to other files, such as SVG.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

QImage squarePicture(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    const int side = qMin(size.width(), size.height());
    reader.setClipRect(QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    if (side > keptSide)
        reader.setScaledSize({keptSide, keptSide});
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace Kustomer
