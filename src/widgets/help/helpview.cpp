// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helpview.h"

#include "widgets/help/helpwords.h"

namespace Kustomer {

HelpView HelpView::of(const HelpFacts &facts)
{
    if (facts.rows > 0)
        return {.content = Content::List};
    if (facts.isLoading)
        return {.content = Content::Skeleton};
    if (facts.failure)
        return {.content = Content::State, .words = HelpWords::categoryFailure(*facts.failure)};
    return {.content = Content::State,
            .words = facts.searched.isEmpty() ? HelpWords::emptyCategory()
                                              : HelpWords::nothingFound(facts.searched)};
}

} // namespace Kustomer
