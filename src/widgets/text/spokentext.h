// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/reading/messagetext.h"

namespace Kustomer {

/// How a text is read aloud: a pause between its lines, and in words what only its form says, such
/// as quotations, code and what is done of a list.
QString spokenText(const MessageText &text);

} // namespace Kustomer
