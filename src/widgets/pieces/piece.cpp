// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pieces/piece.h"

#include <algorithm>

namespace Kustomer {

bool Piece::contains(QPoint point) const
{
    return std::ranges::any_of(rects, [point](const QRect &rect) { return rect.contains(point); });
}

void Piece::translate(QPoint by)
{
    for (QRect &rect : rects)
        rect.translate(by);
}

QList<Piece> pressable(const QList<Piece> &pieces)
{
    QList<Piece> result;
    std::ranges::copy_if(pieces, std::back_inserter(result),
                         [](const Piece &piece) { return piece.action.has_value(); });
    return result;
}

} // namespace Kustomer
