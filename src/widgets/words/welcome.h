// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Availability>
#include <KustomerChat/ChatSettings>

namespace Kustomer {

/// Whether people are greeted as by someone who is there now.
bool isOpen(Availability availability);

/// The company's greeting, or outside business hours its word for that; empty when it has none, and
/// where the chat is switched off: both invite to write.
QString welcome(const ChatSettings &settings, Availability availability);

/// When an answer can be expected: how soon, or outside business hours the company's word for that;
/// empty when it has none, and where the chat is switched off.
QString promise(const ChatSettings &settings, Availability availability);

} // namespace Kustomer
