// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/picturemetadata.h"

#include "protocol/files/jpegsegment.h"
#include "protocol/files/picturehead.h"

#include <QByteArrayList>
#include <QtEndian>

namespace Kustomer {
namespace {

const QByteArray pngMark("\x89PNG\r\n\x1a\n");

QByteArray strippedPng(const QByteArray &picture)
{
    static const QByteArrayList told{"eXIf", "tEXt", "zTXt", "iTXt", "tIME"};
    constexpr qsizetype frame = 12; // length, name and checksum of a chunk
    QByteArray bare = pngMark;
    for (qsizetype place = pngMark.size(); place < picture.size();) {
        if (picture.size() - place < frame)
            return bare + picture.sliced(place);
        const qint64 length = qFromBigEndian<quint32>(picture.constData() + place);
        const QByteArray name = picture.sliced(place + 4, 4);
        if (length > picture.size() - place - frame)
            return bare + picture.sliced(place);
        if (!told.contains(name))
            bare += picture.sliced(place, frame + length);
        if (name == "IEND") // what follows is no part of the picture
            break;
        place += frame + length;
    }
    return bare;
}

/// All that is left of EXIF: the way up.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xff\xe1\x00\x22"
                       "Exif\0\0"
                       "MM\0\x2a\0\0\0\x08"
                       "\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0",
                       36);
    segment[29] = char(orientation);
    return segment;
}

bool isTold(quint8 marker)
{
    constexpr quint8 press = 0xed;
    constexpr quint8 comment = 0xfe;
    return marker == JpegSegment::exif || marker == press || marker == comment;
}

/// Where the data of a scan ends: at the next marker that is a part of it no more.
qsizetype endOfScan(const QByteArray &picture, qsizetype place)
{
    for (; place + 1 < picture.size(); ++place) {
        const auto next = quint8(picture[place + 1]);
        const bool isData = next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
        if (quint8(picture[place]) == 0xff && !isData)
            return place;
    }
    return picture.size();
}

QByteArray strippedJpeg(const QByteArray &picture, int orientation)
{
    qsizetype place = 2;
    QByteArray bare = picture.first(place);
    if (orientation != 1)
        bare += orientationSegment(orientation);
    while (const auto segment = jpegSegmentAt(picture, place)) {
        const bool isScan = segment->marker == JpegSegment::scan;
        place = isScan ? endOfScan(picture, segment->end) : segment->end;
        if (!isTold(segment->marker))
            bare += picture.sliced(segment->begin, place - segment->begin);
        if (segment->marker == JpegSegment::endOfPicture) // what follows is no part of the picture
            return bare;
    }
    return bare + picture.sliced(place);
}

/// Chunks of an even length each, in one of which flags tell which others there are.
QByteArray strippedWebP(const QByteArray &picture)
{
    static const QByteArrayList told{"EXIF", "XMP "};
    constexpr qsizetype head = 12, frame = 8, flags = 20;
    constexpr char toldFlags = 0x08 | 0x04;
    const auto number32 = [&picture](qsizetype place) {
        return qsizetype(qFromLittleEndian<quint32>(picture.constData() + place));
    };
    QByteArray bare = picture.first(head);
    for (qsizetype place = head; place < picture.size();) {
        const bool isWhole = picture.size() - place >= frame
            && number32(place + 4) <= picture.size() - place - frame;
        const qsizetype length = isWhole ? frame + number32(place + 4) : picture.size() - place;
        const qsizetype padded = qMin(length + length % 2, picture.size() - place);
        if (!isWhole || !told.contains(picture.sliced(place, 4)))
            bare += picture.sliced(place, padded);
        place += padded;
    }
    if (bare.size() == picture.size())
        return picture;
    qToLittleEndian(quint32(bare.size() - 8), bare.data() + 4);
    if (bare.sliced(head, 4) == "VP8X" && bare.size() > flags)
        bare[flags] = char(bare[flags] & ~toldFlags);
    return bare;
}

} // namespace

QByteArray withoutMetadata(const QByteArray &picture)
{
    const auto head = pictureHeadFrom(picture);
    if (head && head->format == PictureHead::Format::Png)
        return strippedPng(picture);
    if (head && head->format == PictureHead::Format::Jpeg)
        return strippedJpeg(picture, head->orientation);
    if (head && head->format == PictureHead::Format::WebP)
        return strippedWebP(picture);
    return picture;
}

} // namespace Kustomer
