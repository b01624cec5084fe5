// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/help/helprows.h"
#include "widgets/notices/statepage.h"

#include <KustomerChat/Error>

#include <optional>

namespace Kustomer {

/// What is known of a page of the knowledge base.
struct HelpFacts
{
    QString searched = {}; ///< words that were looked for; empty: a category is shown
    int rows = 0;
    bool isLoading = false;
    bool isLoadingMore = false;
    std::optional<Error> failure = {};
};

/// What a page of the knowledge base shows below its search.
struct HelpView
{
    enum class Content { List, Skeleton, State };

    Content content = Content::Skeleton;
    StatePage::Words words = {};

    static HelpView of(const HelpFacts &facts);

    bool operator==(const HelpView &) const = default;
};

} // namespace Kustomer
