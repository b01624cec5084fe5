// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QKeyEvent>

namespace Kustomer {

/// Whether a key presses the button that has the keyboard, beside Space: Enter, once and without
/// modifiers. Outside of dialogs Qt leaves it to nobody.
inline bool isPressKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && !event.isAutoRepeat()
        && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace Kustomer
