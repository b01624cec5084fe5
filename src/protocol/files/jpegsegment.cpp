// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/jpegsegment.h"

#include <QtEndian>

namespace Kustomer {
namespace {

constexpr quint8 mark = 0xff;

/// Whether a marker is all of its segment.
bool standsAlone(quint8 marker)
{
    constexpr quint8 temporary = 0x01, firstRestart = 0xd0;
    return marker == temporary || (marker >= firstRestart && marker <= JpegSegment::endOfPicture);
}

} // namespace

std::optional<JpegSegment> jpegSegmentAt(QByteArrayView file, qsizetype place)
{
    constexpr qsizetype markerLength = 2, lengthLength = 2;
    const auto isMark = [file](qsizetype at) {
        return at < file.size() && quint8(file[at]) == mark;
    };
    if (!isMark(place))
        return std::nullopt;
    while (isMark(place + 1))
        ++place;
    qsizetype end = place + markerLength;
    if (end > file.size())
        return std::nullopt;
    const auto marker = quint8(file[place + 1]);
    if (!standsAlone(marker)) {
        if (marker == 0 || end + lengthLength > file.size())
            return std::nullopt;
        const auto length = qFromBigEndian<quint16>(file.data() + end);
        if (length < lengthLength || length > file.size() - end)
            return std::nullopt;
        end += length;
    }
    return JpegSegment{.marker = marker, .begin = place, .end = end};
}

} // namespace Kustomer
