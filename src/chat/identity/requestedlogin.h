// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <optional>

namespace Kustomer {

/// A login that the application asked for, and what has become of it so far.
struct RequestedLogin
{
    QString jwt = {};
    bool isRunning = false;
    bool isAccepted = false;   ///< wire E3 is asked who it is
    bool hasOvertaken = false; ///< one that may have succeeded with the same token
    bool isTokenTaken = false; ///< by another customer's login, perhaps: this one needs another
    bool hasOwnToken = false;  ///< wire E4 gave it meanwhile: no other login knows of it
    bool isSecondTry = false;  ///< the last one
    std::optional<Error> refusal = {}; ///< of the try before: its own error, whatever came of that
};

} // namespace Kustomer
