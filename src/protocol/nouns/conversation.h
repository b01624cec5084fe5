// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/field.h"
#include "protocol/nouns/page.h"

#include <KustomerChat/Conversation>

namespace Kustomer {

inline constexpr std::tuple conversationFields{
    Field{&Conversation::title, QLatin1StringView("title"), Reading::Line,
          QLatin1StringView("name")},
    Field{&Conversation::preview, QLatin1StringView("preview")},
    Field{&Conversation::createdAt, QLatin1StringView("createdAt"), Reading::Required},
    Field{&Conversation::lastMessageAt, QLatin1StringView("lastMessageAt")},
    Field{&Conversation::lastSeenAt, QLatin1StringView("lastSeenAt")},
    Field{&Conversation::endedAt, QLatin1StringView("endedAt"), Reading::Plain,
          QLatin1StringView("lockedAt")},
    Field{&Conversation::lockReason, QLatin1StringView("lockReason")},
    Field{&Conversation::mergedInto, QLatin1StringView("mergedInto"), Reading::KeptOnly},
    Field{&Conversation::assistantSince, QLatin1StringView("assistantSince"), Reading::KeptOnly},
    Field{&Conversation::assistantEndedAt, QLatin1StringView("assistantEndedAt")},
    Field{&Conversation::lockedByCustomer, QLatin1StringView("lockedByCustomer")},
    Field{&Conversation::lastReadMessageId, QLatin1StringView("lastReadMessageId")},
    Field{&Conversation::unreadCount, QLatin1StringView("unreadCount"), Reading::Plain,
          QLatin1StringView("unreadMessageCount")},
    Field{&Conversation::customerId, QLatin1StringView("customerId"), Reading::KeptOnly},
    Field{&Conversation::brandId, QLatin1StringView("brandId")},
    Field{&Conversation::customAttributes, QLatin1StringView("customAttributes"), Reading::Plain,
          QLatin1StringView("custom")},
};

/// A `chat_session`; needs an id and createdAt (wire E8 to E10).
Result<Conversation> conversationFrom(const Resource &resource);
Result<Conversation> soleConversationFrom(const Document &document);
Page<Conversation> conversationPageFrom(const Document &document);

} // namespace Kustomer
