// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace Kustomer {

/// The longest side an avatar is kept with: enough for every one at every screen scale.
inline constexpr int keptSide = 192;

/// The middle of a PNG, JPEG, GIF, WebP or BMP file as a square of at most keptSide. What a file
/// is, its first bytes decide. Null if it is something else, is damaged or has too many pixels; the
/// last is known from the head of the file alone.
QImage squarePicture(const QByteArray &bytes);

/// How a picture meets a box of another shape.
enum class Framing {
    Inside, ///< all of it is seen
    Cover,  ///< its middle fills the box
};

/// How large such a file is as it is looked at, its orientation applied, read from its head alone;
/// empty where squarePicture() would take nothing. The file stays where it was read.
QSize sizeOfPicture(QIODevice &file);

/// Such a file, upright and never larger than it is; the first picture of one that moves. Null
/// where sizeOfPicture() is empty or the file is damaged.
QImage fittedPicture(QIODevice &file, QSize box, Framing framing);

} // namespace Kustomer
