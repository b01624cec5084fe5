// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace Kustomer {
namespace {

constexpr qint64 mostPixels = 4096 * 4096;
constexpr qint64 mostScaledPixels = 4 * mostPixels; ///< of what is never unpacked as a whole

/// The format of a file by its signature; empty for all that pictures are not made of here. Qt
/// itself would also try formats that refer to other files, such as SVG.
QByteArray formatOf(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return "gif";
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return "webp";
    if (head.startsWith("BM"))
        return "bmp";
    return {};
}

/// A reader of one picture, before anything but its head is read.
class Head
{
public:
    explicit Head(QIODevice &file)
    {
        const QByteArray format = formatOf(file.peek(16));
        if (format.isEmpty())
            return;
        reader.setAutoDetectImageFormat(false);
        reader.setFormat(format);
        reader.setDevice(&file);
        reader.setAutoTransform(true);
        const QSize claimed = reader.size();
        const qint64 most = format == "jpeg" ? mostScaledPixels : mostPixels;
        if (!claimed.isEmpty() && qint64(claimed.width()) * claimed.height() <= most)
            stored = claimed;
    }

    bool liesOnItsSide() const
    {
        return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    }

    /// From how it is stored to how it is looked at, and back.
    QSize turned(QSize size) const { return liesOnItsSide() ? size.transposed() : size; }

    QImageReader reader;
    QSize stored; ///< empty: not to be read
};

} // namespace

QSize sizeOfPicture(QIODevice &file)
{
    const qint64 start = file.pos();
    const Head head(file);
    file.seek(start);
    return head.turned(head.stored);
}

QImage squarePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return fittedPicture(buffer, {keptSide, keptSide}, Framing::Cover);
}

QImage fittedPicture(QIODevice &file, QSize box, Framing framing)
{
    Head head(file);
    if (head.stored.isEmpty() || box.isEmpty())
        return {};
    const QSize frame = head.turned(box);
    QSize size = head.stored;
    if (framing == Framing::Cover) {
        const QSize part = frame.scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1});
        head.reader.setClipRect(QRect(
            QPoint((size.width() - part.width()) / 2, (size.height() - part.height()) / 2), part));
        size = part;
    }
    if (size.width() > frame.width() || size.height() > frame.height()) {
        head.reader.setScaledSize(size.scaled(frame, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return head.reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace Kustomer
