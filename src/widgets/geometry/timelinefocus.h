// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPersistentModelIndex>

namespace Kustomer {

/// Where the keyboard is in a timeline. Follows its row when others come and go.
struct TimelineFocus
{
    QPersistentModelIndex row;
    int target = -1;    ///< one of the row's targets; −1: the row itself
    bool shown = false; ///< the keyboard was used last, not the mouse
};

} // namespace Kustomer
