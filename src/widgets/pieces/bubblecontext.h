// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace Kustomer {

class RowMedia;
class TemplateWidgets;

/// What every bubble of a view has in common.
struct BubbleContext
{
    ChatTheme theme;
    int width = 0; ///< of a row
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale;
    QDate today;
    int language = 0;             ///< another number for each that the words are in
    QStringList linkSchemes = {}; ///< that the host allows beside the usual ones
    bool showsLinkPreviews = true;
    RowMedia *media = nullptr; ///< not owned; nullptr: nothing is fetched or sent
    /// Of messages of the application's own kinds; not owned, nullptr: there are none.
    TemplateWidgets *templates = nullptr;

    bool operator==(const BubbleContext &) const = default;
};

} // namespace Kustomer
