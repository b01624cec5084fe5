// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

namespace Kustomer {

/// The longest side a picture is kept with: enough for every avatar at every screen scale.
inline constexpr int keptSide = 192;

/// The middle of a PNG, JPEG, GIF or WebP file as a square of at most keptSide. What a file is, its
/// first bytes decide. Null if it is something else, is damaged or has too many pixels; the last is
/// known from the head of the file alone.
QImage squarePicture(const QByteArray &bytes);

} // namespace Kustomer
