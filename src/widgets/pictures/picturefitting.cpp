// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/picturefitting.h"

#include "widgets/pictures/picture.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quality = 80;
/// All that a camera of twelve megapixels took. The service has a rule for bytes alone: that its
/// older clients send one megapixel is their own habit, in which no contract and no serial number
/// can be read.
constexpr double mostPixelsSent = 12'200'000;
constexpr int leastSide = 64;

Error unfit(const QString &code)
{
    return {.kind = Error::Kind::Refused,
            .code = code,
            .message
            = QCoreApplication::translate("Kustomer::Pictures", "This picture can't be read.")};
}

bool isSeeThrough(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

/// Nothing but the pixels, in the colours that every screen means.
QImage bare(QImage image, QImage::Format format)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage result(image.size(), format);
    result.fill(Qt::transparent);
    QPainter(&result).drawImage(0, 0, image);
    return result;
}

bool write(const QImage &image, const QString &path, const QByteArray &format)
{
    QImageWriter writer(path, format);
    writer.setQuality(format == "jpeg" ? quality : -1);
    return writer.write(image);
}

/// Of the sides, where a try has too many bytes; those do not follow the pixels exactly.
double shrinkage(qint64 bytes, qint64 mostBytes)
{
    return std::min(0.9, 0.95 * std::sqrt(double(mostBytes) / double(bytes)));
}

/// A box of so many pixels in the shape of the picture.
QSize boxFor(QSize size)
{
    const double pixels = double(size.width()) * size.height();
    const double scale = std::min(1.0, std::sqrt(mostPixelsSent / pixels));
    return QSize(int(size.width() * scale), int(size.height() * scale)).expandedTo({1, 1});
}

} // namespace

Result<QString> fitPicture(const PictureFit &order)
{
    QFile source(order.source);
    if (!source.open(QIODevice::ReadOnly))
        return unfit(u"attachment_unreadable"_s);
    QSize box = boxFor(sizeOfPicture(source));
    QImage decoded = fittedPicture(source, box, Framing::Inside);
    if (decoded.isNull())
        return unfit(u"attachment_unreadable"_s);
    const bool keepsAlpha = isSeeThrough(decoded);
    const QByteArray format = keepsAlpha ? "png" : "jpeg";
    const QImage image
        = bare(std::move(decoded), keepsAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    do { // small ones as they are
        const QImage fit = image.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (!write(fit, order.target, format))
            return unfit(u"attachment_unwritable"_s);
        const qint64 bytes = QFileInfo(order.target).size();
        if (bytes <= order.mostBytes)
            return u"image/"_s + QString::fromLatin1(format);
        box *= shrinkage(bytes, order.mostBytes);
    } while (box.width() >= leastSide || box.height() >= leastSide);
    return unfit(u"attachment_too_large"_s);
}

} // namespace Kustomer
