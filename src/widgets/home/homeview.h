// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notices/statepage.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/ConversationListModel>

namespace Kustomer {

/// What decides about home.
struct HomeFacts
{
    int conversations = 0;
    ConversationListModel::Loading loading = ConversationListModel::Loading::Nothing;
    ConversationListModel::More more = ConversationListModel::More::None;
    Error lastError = {};
    Availability availability = Availability::Unknown;
    bool isLoginRequired = false;
    bool hasLoginFailed = false;
    bool mayAsk = true; ///< in a new conversation
};

/// What home shows below its header.
struct HomeView
{
    enum class Content { List, Skeleton, State };

    /// One line above the list.
    struct Hint
    {
        QString text = {};
        QString action = {};

        bool operator==(const Hint &) const = default;
    };

    Content content = Content::Skeleton;
    StatePage::Words words = {};
    Hint hint = {};

    static HomeView of(const HomeFacts &facts);

    bool operator==(const HomeView &) const = default;
};

} // namespace Kustomer
