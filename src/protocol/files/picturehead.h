// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace Kustomer {

/// What the first bytes of a picture say of it.
struct PictureHead
{
    enum class Format { Png, Jpeg, Gif, WebP, Bmp };

    Format format = Format::Png;
    QSize size = {};     ///< in pixels, as they are stored
    int orientation = 1; ///< 1 to 8: how it is to be turned before it is looked at (EXIF)
    /// Several pictures follow each other, or may: of a GIF, only its end tells.
    bool mayBeAnimated = false;

    /// As it is to be looked at.
    QSize seenSize() const { return orientation > 4 ? size.transposed() : size; }
    qint64 pixels() const { return qint64(size.width()) * size.height(); }

    bool operator==(const PictureHead &) const = default;
};

/// How much of a file pictureHeadFrom() wants to see; cameras put much before the size.
constexpr qint64 pictureHeadLength = 512 * 1024;

/// Reads the head of a picture; nothing where it is none, or none that says how large it is.
std::optional<PictureHead> pictureHeadFrom(QByteArrayView bytes);

} // namespace Kustomer
