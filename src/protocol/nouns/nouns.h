// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <KustomerChat/ChatSettings>
#include <KustomerChat/Conversation>
#include <KustomerChat/Message>

namespace Kustomer {

/// One page of a list; what could not be read is named and hides nothing else.
template <typename T>
struct Page
{
    QList<T> items;
    QString next; ///< path of the next page, empty: there is none
    QList<Error> problems;
};

/// A `chat_message`; needs an id and createdAt (E11 to E13).
Result<Message> messageFrom(const Resource &resource);
/// A `chat_session`; needs an id and createdAt (E8 to E10).
Result<Conversation> conversationFrom(const Resource &resource);
/// A `user` (E18).
Result<User> userFrom(const Resource &resource);
/// `chat_settings`; every attribute has a default (E1).
Result<ChatSettings> settingsFrom(const Document &document);
/// When something last happened to this customer; invalid: there are no conversations (E7).
QDateTime lastActivityFrom(const Document &document);

Page<Message> messagePageFrom(const Document &document);
Page<Conversation> conversationPageFrom(const Document &document);

} // namespace Kustomer
