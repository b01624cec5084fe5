// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/formdialogue.h"

#include <KustomerChat/Message>

namespace Kustomer {

/// The dialogue of a form as rows of its thread. The company's have an id of their own, by which
/// their options can be chosen; there are no options where they are too many for a row.
QList<Message> rowsOf(const FormDialogue &dialogue, const User &team);

/// The client id of the row of what the customer said last.
QString latestOwnRowOf(const FormDialogue &dialogue);

/// What of a thread belongs to the dialogue of a form.
bool isFormRow(const Message &row);

/// The messages that a form has become, the oldest first, each with the row that it takes.
QList<Message> paired(const QList<Message> &rows, QList<Message> messages);

/// All that was said in it as one text, for a company that does not take it as a form.
QString textOf(const FormDialogue &dialogue);

} // namespace Kustomer
