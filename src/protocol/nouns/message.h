// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/field.h"
#include "protocol/nouns/page.h"

#include <KustomerChat/Message>

namespace Kustomer {

inline constexpr std::tuple messageFields{
    Field{&Message::clientId, QLatin1StringView("clientId"), Reading::KeptOnly},
    Field{&Message::body, QLatin1StringView("body")},
    Field{&Message::payload, QLatin1StringView("payload")},
    Field{&Message::campaignId, QLatin1StringView("campaignId"), Reading::KeptOnly},
    Field{&Message::createdAt, QLatin1StringView("createdAt"), Reading::Required},
};

/// A `chat_message`; needs an id and createdAt (wire E11 to E13).
Result<Message> messageFrom(const Resource &resource);
Result<Message> soleMessageFrom(const Document &document);
Page<Message> messagePageFrom(const Document &document);

} // namespace Kustomer
