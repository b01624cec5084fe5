// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rows/timelinerow.h"

#include <KustomerChat/Conversation>

namespace Kustomer {

/// What is said below the messages of a conversation: by whom it was ended, where it goes on, that
/// it is gone. Nothing while it is open.
NoticeRow outcomeOf(const Conversation &conversation);

/// What is said where an assistant handed over to people; nothing where none did.
std::optional<EventRow> handoverOf(const Conversation &conversation);

/// What is said above the first message of a person who comes to the conversation.
EventRow arrivalOf(const QString &name, const QDateTime &instant, const QString &messageId);

} // namespace Kustomer
