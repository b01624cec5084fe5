// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/picturemetadata.h"

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
    constexpr quint8 exif = 0xe1;
    constexpr quint8 press = 0xed;
    constexpr quint8 comment = 0xfe;
    return marker == exif || marker == press || marker == comment;
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
    constexpr quint8 scan = 0xda;
    constexpr quint8 end = 0xd9;
    QByteArray bare = picture.first(2);
    if (orientation != 1)
        bare += orientationSegment(orientation);
    for (qsizetype place = 2; place + 4 <= picture.size();) {
        const auto marker = quint8(picture[place + 1]);
        const qsizetype length = qFromBigEndian<quint16>(picture.constData() + place + 2);
        const qsizetype behind = place + 2 + length;
        if (quint8(picture[place]) != 0xff || length < 2 || behind > picture.size())
            return bare + picture.sliced(place);
        const qsizetype next = marker == scan ? endOfScan(picture, behind) : behind;
        if (!isTold(marker))
            bare += picture.sliced(place, next - place);
        place = next;
        if (place + 1 < picture.size() && quint8(picture[place + 1]) == end)
            return bare + picture.sliced(place, 2); // what follows is no part of the picture
    }
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
    return picture;
}

} // namespace Kustomer
