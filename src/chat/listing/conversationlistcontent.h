// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/listing/conversationlistmodel.h"

#include <QHash>

namespace Kustomer {

/// What a ConversationListModel shows: the rows in their order.
struct ConversationListContent
{
    /// Where a conversation stands, or belongs.
    int placeOf(const Conversation &conversation) const;
    /// −1 where it is not there.
    int rowOf(const QString &id) const;

    QList<Conversation> rows;
    QHash<QString, Conversation> known; ///< by id, to find a row by its place in the order
    ConversationListModel::Loading loading = ConversationListModel::Loading::Nothing;
    Error lastError = {};
    ConversationListModel::More more = ConversationListModel::More::None;
};

} // namespace Kustomer
