// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// What has the keyboard, as seen from a part; nullptr: nothing. Of what is in a graphics scene, Qt
/// itself names the view that shows it.
QWidget *keyboardHolder(const QWidget &part);

/// Whether the keyboard is in a part.
bool hasKeyboard(const QWidget &part);

/// Whether a part takes the keyboard now, also in a window that is not on screen yet.
bool takesKeyboard(const QWidget &part);

/// What Tab would come to first in a place; nullptr: nothing.
QWidget *firstStop(const QWidget &place);

/// Before something is hidden or disabled: Qt would pass the keyboard on to whatever is next in the
/// window, or to nobody.
void handOver(const QWidget &goingAway, QWidget *next);

/// Tab comes to the second behind the first, with all that is in it. What is made late would be the
/// last in the window, behind all of the application.
void placeBehind(QWidget *first, QWidget *second);

/// Tells assistive technologies once more who has the keyboard, of a list or of tabs which of them.
/// Queued: Qt tells of the part itself once it has it, and that would be heard last.
void tellKeyboard(QWidget *part);

} // namespace Kustomer
