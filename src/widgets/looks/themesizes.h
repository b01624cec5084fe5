// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

namespace Kustomer {

/// A font of another size.
QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal);

/// The fonts of a theme, all from the one of the application.
void takeFonts(ChatTheme &theme, const QFont &font);

/// Lengths that were drawn for a usual font, for the font of the theme.
void scaleLengths(ChatTheme &theme);

} // namespace Kustomer
