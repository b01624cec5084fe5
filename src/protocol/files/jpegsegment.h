// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Kustomer {

/// A part of a JPEG file that begins with a marker.
struct JpegSegment
{
    static constexpr quint8 endOfPicture = 0xd9;
    static constexpr quint8 scan = 0xda; ///< its data follow behind it
    static constexpr quint8 exif = 0xe1;

    quint8 marker = 0;
    qsizetype begin = 0; ///< of the marker, behind what fills
    qsizetype end = 0;
};

/// The segment at a place of a file; none where there is no marker, or where it is cut.
std::optional<JpegSegment> jpegSegmentAt(QByteArrayView file, qsizetype place);

} // namespace Kustomer
