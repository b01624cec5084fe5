// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/evidence/madefile.h"

#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace Kustomer {

/// The files in what was pasted or dropped.
class GivenFiles
{
public:
    /// Whether it is files or a picture, and no text.
    static bool areIn(const QMimeData &source);
    /// Those that have a path.
    static QStringList pathsIn(const QMimeData &source);
    /// The addresses beside them, each on a line of its own.
    static QString addressesIn(const QMimeData &source);

    /// A picture that has no file, as a PNG.
    static std::optional<MadeFile> pictureIn(const QMimeData &source);
};

} // namespace Kustomer
