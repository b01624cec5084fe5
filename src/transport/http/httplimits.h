// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/pace.h"
#include "transport/http/retrypolicy.h"

#include <QLocale>

namespace Kustomer {

/// How patient the HTTP client is and how much it takes.
struct HttpLimits
{
    /// Of one attempt, until the last byte is here.
    std::chrono::milliseconds timeout = Pace().answer;
    qint64 body = 8 * 1024 * 1024; ///< longest answer in bytes, unpacked
    int redirects = 3;
    RetryPolicy retry = {};
    QLocale formats = {}; ///< in which it is told of them
};

} // namespace Kustomer
