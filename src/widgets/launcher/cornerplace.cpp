// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/launcher/cornerplace.h"

namespace Kustomer {
namespace {

constexpr int gap = 12; ///< between button and panel
constexpr int rim = 8;  ///< between panel and the far edges of the window

} // namespace

bool CornerPlace::isRight() const
{
    const bool isRight = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
    return isRight == (direction == Qt::LeftToRight);
}

bool CornerPlace::isBottom() const
{
    return corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
}

QRect CornerPlace::button(QSize window, int size) const
{
    const int left = isRight() ? window.width() - margins.right() - size : margins.left();
    const int top = isBottom() ? window.height() - margins.bottom() - size : margins.top();
    return QRect(left, top, size, size);
}

QRect CornerPlace::panel(QSize window, int size, QSize wanted, QSize least) const
{
    const QRect from = button(window, size);
    const int wide = isRight() ? from.right() + 1 - rim : window.width() - from.left() - rim;
    const int high
        = isBottom() ? from.top() - gap - rim : window.height() - from.bottom() - 1 - gap - rim;
    const QSize room = wanted.boundedTo({wide, high});
    if (room.width() < least.width() || room.height() < least.height())
        return {};
    const int left = isRight() ? from.right() + 1 - room.width() : from.left();
    const int top = isBottom() ? from.top() - gap - room.height() : from.bottom() + 1 + gap;
    return QRect(QPoint(left, top), room);
}

} // namespace Kustomer
