// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QList>

#include <variant>

namespace Kustomer {

/// Part of a theme by its name.
struct ThemeName
{
    QString name;
    std::variant<QColor *, int *, QFont *, std::chrono::milliseconds *> value;
    int least = 0;  ///< of a length: what is seen or pressed has a size, gaps and corners need none
    int most = 200; ///< of a length: what is larger leaves no room for words
};

/// All parts of a theme that an application may set.
QList<ThemeName> themeNames(ChatTheme &theme);

} // namespace Kustomer
