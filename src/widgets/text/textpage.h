// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

struct MessageText;

/// A text with its form as HTML, for what leaves the chat; nothing in it loads or runs anything.
QString htmlOf(const MessageText &text);

} // namespace Kustomer
