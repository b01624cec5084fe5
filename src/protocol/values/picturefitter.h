// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QString>

namespace Kustomer {

/// A picture that is to be made fit for sending: the way up that its metadata says, without them,
/// and no larger than this.
struct PictureFit
{
    QString source; ///< to be read
    QString target; ///< to be written
    qint64 mostBytes = 0;

    bool operator==(const PictureFit &) const = default;
};

/// Decodes a picture, scales it as far as it has to and writes it; answers with the content type of
/// what it wrote. It reads PNG, JPEG, GIF, WebP and BMP files; others never reach it. It is called
/// in threads of its own, for one picture at a time in each. Core has none, because it does not
/// know how to decode; KustomerChatWidget brings one along.
using PictureFitter = std::function<Result<QString>(const PictureFit &)>;

} // namespace Kustomer
