// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

namespace Kustomer {

/// What becomes of a message whose request has failed.
enum class SendVerdict {
    Refused,   ///< the server does not want it: a person has to decide
    TryAgain,  ///< it has certainly not arrived
    LookFirst, ///< it may have arrived
};

/// How many answers in a row could not be read, this one included.
SendVerdict sendVerdictOn(const Error &error, int unreadableAnswers);

} // namespace Kustomer
