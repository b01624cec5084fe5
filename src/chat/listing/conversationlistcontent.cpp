// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationlistcontent.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace Kustomer {
namespace {

/// What the list is sorted by, the greatest first. The instant as a number: each event looks for
/// its conversation, and QDateTime compares slowly.
std::tuple<bool, qint64, QStringView> keyOf(const Conversation &conversation)
{
    const bool isEnded = conversation.isEnded();
    const QDateTime &latest = isEnded          ? conversation.endedAt
        : conversation.lastMessageAt.isValid() ? conversation.lastMessageAt
                                               : conversation.createdAt;
    return {!isEnded, latest.toMSecsSinceEpoch(), conversation.id};
}

} // namespace

int ConversationListContent::placeOf(const Conversation &conversation) const
{
    const auto place = std::ranges::lower_bound(rows, keyOf(conversation), std::greater<>(), keyOf);
    return int(place - rows.begin());
}

int ConversationListContent::rowOf(const QString &id) const
{
    const auto found = known.constFind(id);
    return found == known.cend() ? -1 : placeOf(*found);
}

} // namespace Kustomer
