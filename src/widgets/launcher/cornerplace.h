// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMargins>
#include <QRect>

namespace Kustomer {

/// Where a launcher is in its window: a corner, which is mirrored with the window, and the room
/// between its edges and the button. Numbers only.
struct CornerPlace
{
    Qt::Corner corner = Qt::BottomRightCorner;
    QMargins margins;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// Where the button is.
    QRect button(QSize window, int size) const;
    /// Where the panel is: above or below the button, as large as wanted and possible; nothing
    /// where there is no room for the least.
    QRect panel(QSize window, int size, QSize wanted, QSize least) const;

    bool operator==(const CornerPlace &) const = default;

private:
    bool isRight() const;
    bool isBottom() const;
};

} // namespace Kustomer
