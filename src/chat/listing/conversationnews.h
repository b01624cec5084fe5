// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>

namespace Kustomer {

// What is known of a conversation, brought up to date: no network, no clock.

/// The later of two instants, of which either may be invalid.
QDateTime later(const QDateTime &one, const QDateTime &other);

/// When the latest happened that is known of it.
QDateTime latestOf(const Conversation &conversation);

/// Whether there may be something that the customer has not seen (wire §7).
bool mayBeUnseen(const Conversation &conversation);

/// Who wrote the latest message that the server tells: as it says, or as it is known of the same
/// message.
Conversation::Author authorOf(const Conversation &known, const Conversation &told);

/// What the server says now, together with what only this client knows. Nothing goes back in time,
/// because an answer may be older than an event.
Conversation updated(const Conversation &known, const Conversation &news);

/// The conversation after this message: latest message, preview, responders, and whether an
/// assistant leads it.
Conversation withMessage(Conversation conversation, const Message &message);
/// The same after one message and another.
Conversation withMessages(Conversation conversation, const QList<Message> &messages);

/// Whether a conversation that is known as ended goes on.
enum class Sequel {
    None,
    Possible, ///< the company wrote after the end, which may be its last word: the service knows
    Certain,  ///< the service took what the customer wrote after the end (wire E13)
};
/// By these messages; those that are no news, or older than the end, tell nothing.
Sequel sequelOf(const Conversation &conversation, const QList<Message> &messages);

/// The conversation with the name and picture of one of its responders.
Conversation withResponder(Conversation conversation, const User &person);

} // namespace Kustomer
