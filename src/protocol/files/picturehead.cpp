// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/picturehead.h"

#include "protocol/files/jpegsegment.h"

#include <QtEndian>

namespace Kustomer {
namespace {

using Format = PictureHead::Format;

/// Numbers at places of a file; beyond its end they are 0.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    qsizetype size() const { return m_bytes.size(); }
    bool has(qsizetype place, QByteArrayView text) const
    {
        return reaches(place, text.size()) && m_bytes.sliced(place, text.size()) == text;
    }
    template <typename Number>
    Number big(qsizetype place) const
    {
        return reaches(place, sizeof(Number)) ? qFromBigEndian<Number>(m_bytes.data() + place) : 0;
    }
    template <typename Number>
    Number little(qsizetype place) const
    {
        return reaches(place, sizeof(Number)) ? qFromLittleEndian<Number>(m_bytes.data() + place)
                                              : 0;
    }
    Bytes from(qsizetype place) const
    {
        return Bytes(place < size() ? m_bytes.sliced(place) : QByteArrayView());
    }

private:
    bool reaches(qsizetype place, qsizetype length) const
    {
        return place >= 0 && length <= size() && place <= size() - length;
    }

    QByteArrayView m_bytes;
};

PictureHead headOf(Format format, qint64 width, qint64 height, bool mayBeAnimated = false)
{
    constexpr qint64 most = 1 << 30;
    return {.format = format,
            .size = QSize(int(qMin(width, most)), int(qMin(height, most))),
            .mayBeAnimated = mayBeAnimated};
}

/// Whether a PNG file says before its picture that more of them follow (APNG).
bool isAnimatedPng(const Bytes &bytes)
{
    constexpr qint64 frame = 12; // length, name and checksum of a chunk
    qint64 place = 8;
    while (place + frame <= bytes.size() && !bytes.has(place + 4, "IDAT")) {
        if (bytes.has(place + 4, "acTL"))
            return true;
        place += frame + bytes.big<quint32>(place);
    }
    return false;
}

/// The orientation that a TIFF structure gives, as EXIF has it.
int orientationIn(const Bytes &tiff)
{
    constexpr quint16 orientationTag = 0x0112;
    const bool isLittle = tiff.has(0, "II");
    if (!isLittle && !tiff.has(0, "MM"))
        return 1;
    const auto number16 = [&](qsizetype place) {
        return isLittle ? tiff.little<quint16>(place) : tiff.big<quint16>(place);
    };
    const qsizetype directory = isLittle ? tiff.little<quint32>(4) : tiff.big<quint32>(4);
    const int entries = number16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + 12 * qsizetype(i);
        if (number16(entry) != orientationTag)
            continue;
        const int orientation = number16(entry + 8);
        return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
    return 1;
}

bool isStartOfFrame(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<PictureHead> jpegHead(QByteArrayView file)
{
    const Bytes bytes(file);
    int orientation = 1;
    qsizetype place = 2;
    while (const auto segment = jpegSegmentAt(file, place)) {
        place = segment->end;
        constexpr qsizetype sizes = 5; // precision, height and width
        const qsizetype content = segment->begin + 4;
        if (isStartOfFrame(segment->marker)) {
            if (segment->end - content < sizes)
                return std::nullopt;
            PictureHead head = headOf(Format::Jpeg, bytes.big<quint16>(content + 3),
                                      bytes.big<quint16>(content + 1));
            head.orientation = orientation;
            return head;
        }
        if (segment->marker == JpegSegment::endOfPicture || segment->marker == JpegSegment::scan)
            return std::nullopt;
        if (segment->marker == JpegSegment::exif
            && bytes.has(content, QByteArrayView("Exif\0\0", 6)))
            orientation = orientationIn(bytes.from(content + 6));
    }
    return std::nullopt;
}

std::optional<PictureHead> webpHead(const Bytes &bytes)
{
    constexpr quint32 shortestExtended = 10;
    constexpr quint32 shortestLossless = 5;
    constexpr quint32 shortestLossy = 10;
    const auto length = bytes.little<quint32>(16);
    if (bytes.has(12, "VP8X") && length >= shortestExtended) {
        const auto number24 = [&](qsizetype place) {
            return bytes.little<quint16>(place) | (qint64(bytes.little<quint8>(place + 2)) << 16);
        };
        constexpr quint8 animation = 0x02;
        return headOf(Format::WebP, number24(24) + 1, number24(27) + 1,
                      (bytes.little<quint8>(20) & animation) != 0);
    }
    if (bytes.has(12, "VP8L") && length >= shortestLossless) {
        const auto packed = bytes.little<quint32>(21);
        return headOf(Format::WebP, (packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1);
    }
    if (bytes.has(12, "VP8 ") && length >= shortestLossy)
        return headOf(Format::WebP, bytes.little<quint16>(26) & 0x3fff,
                      bytes.little<quint16>(28) & 0x3fff);
    return std::nullopt;
}

std::optional<PictureHead> headIn(QByteArrayView file)
{
    const Bytes bytes(file);
    constexpr quint32 header = 13; // of a PNG file
    if (bytes.has(0, "\x89PNG\r\n\x1a\n") && bytes.has(12, "IHDR")
        && bytes.big<quint32>(8) == header)
        return headOf(Format::Png, bytes.big<quint32>(16), bytes.big<quint32>(20),
                      isAnimatedPng(bytes));
    if (bytes.has(0, "\xff\xd8\xff"))
        return jpegHead(file);
    if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a"))
        return headOf(Format::Gif, bytes.little<quint16>(6), bytes.little<quint16>(8), true);
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP"))
        return webpHead(bytes);
    if (bytes.has(0, "BM") && bytes.little<quint32>(14) >= 40)
        return headOf(Format::Bmp, bytes.little<qint32>(18),
                      qAbs(qint64(bytes.little<qint32>(22))));
    return std::nullopt;
}

} // namespace

std::optional<PictureHead> pictureHeadFrom(QByteArrayView bytes)
{
    const std::optional<PictureHead> head = headIn(bytes);
    return head && !head->size.isEmpty() ? head : std::nullopt;
}

} // namespace Kustomer
