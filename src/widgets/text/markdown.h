// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/reading/messagetext.h"

namespace Kustomer {

struct Message;

/// What a message says: the company's is Markdown, the customer's is what was typed. Of a text that
/// is longer than people write only the beginning is shown; one with more markup than that is shown
/// as it is. The host's schemes make links, too; what is read is the same.
MessageText textOf(const Message &message, const QStringList &hostSchemes = {});

/// All of it, for what is not laid out in a window.
MessageText wholeTextOf(const Message &message);

} // namespace Kustomer
