// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/contrast.h"

#include <QHash>
#include <QImage>

#include <algorithm>

namespace Kustomer::Testing {

/// How many pixels of a picture have each of its colours.
inline QHash<QRgb, qsizetype> coloursOf(const QImage &picture)
{
    const QImage opaque = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, qsizetype> counts;
    for (int y = 0; y < opaque.height(); ++y) {
        const auto *pixel = reinterpret_cast<const QRgb *>(opaque.constScanLine(y));
        const QRgb *const end = pixel + opaque.width();
        while (pixel != end) {
            const QRgb *const begin = pixel; // of a run: what is drawn has few of them
            const QRgb colour = *begin;
            while (pixel != end && *pixel == colour)
                ++pixel;
            counts[colour] += pixel - begin;
        }
    }
    return counts;
}

/// The colour that most of a picture has.
inline QColor groundOf(const QImage &picture)
{
    const QHash<QRgb, qsizetype> counts = coloursOf(picture);
    return counts.isEmpty() ? QColor()
                            : QColor(std::max_element(counts.cbegin(), counts.cend()).key());
}

/// The contrast of what stands out most from the ground.
inline double strongest(const QImage &picture)
{
    const QColor ground = groundOf(picture);
    double most = 1;
    const QHash<QRgb, qsizetype> counts = coloursOf(picture);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrast(it.key(), ground));
    return most;
}

} // namespace Kustomer::Testing
