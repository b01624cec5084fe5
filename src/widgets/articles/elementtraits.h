// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlebody.h"

#include <gumbo.h>
#include <optional>

namespace Kustomer {

// What the elements of HTML mean in an article.

/// The styles of ArticleRun that words in it wear; 0: none.
int stylesOf(GumboTag tag);
/// Whether what is in it begins a line of its own.
bool isBlockElement(GumboTag tag);
ArticleBlock::Kind blockKindOf(GumboTag tag);
/// 1 to 6; 0 where it is no heading.
int headingLevelOf(GumboTag tag);
Qt::LayoutDirection directionNamed(const QString &name);
/// The box that an element stands for, by what it is or by what authors call it.
std::optional<ArticleBox::Kind> boxOf(GumboTag tag, const QString &classes, const QString &role);
/// What stands before an item: "4.", "d.", "IV.".
QString listMarker(int number, const QString &type);

} // namespace Kustomer
