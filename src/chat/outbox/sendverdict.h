// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/outboxentry.h"

namespace Kustomer {

/// What becomes of a message whose request has failed.
enum class SendVerdict {
    Refused,    ///< the server does not want it: a person has to decide
    NotSent,    ///< it has certainly not arrived
    Unknown,    ///< it may have arrived: the server has done with it
    Unfinished, ///< it may have arrived, or be about to: the server may still be at it
};

/// How many answers in a row could not be read, this one included.
SendVerdict sendVerdictOn(const Error &error, int unreadableAnswers);

/// There was an answer, of which nobody can tell what it says.
bool isUnreadable(const Error &error);

} // namespace Kustomer
