// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/PictureFitter>

namespace Kustomer {

/// Makes a picture fit for sending (PictureFitter): upright, without anything that it told of its
/// camera and place, scaled down as far as the bytes demand. What has to stay as it is, such as
/// transparency, stays.
Result<QString> fitPicture(const PictureFit &order);

} // namespace Kustomer
