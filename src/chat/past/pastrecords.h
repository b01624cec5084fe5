// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/record.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>
#include <KustomerChat/Result>

namespace Kustomer {

// Conversations and messages of the server, as records and back: no disk, no clock.

extern const QString conversationKind;
extern const QString messageKind;

Record recordOf(const Conversation &conversation);
/// Only what the server has is a record: a message with an id.
Record recordOf(const Message &message);

Result<Conversation> conversationFrom(const Record &record);
Result<Message> messageFrom(const Record &record);

} // namespace Kustomer
