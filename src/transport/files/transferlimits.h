// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>

#include <chrono>

namespace Kustomer {

/// How patient transfers of files are.
struct TransferLimits
{
    std::chrono::milliseconds silence{20000}; ///< without a byte in either direction
    /// Until a server that is asked without a manager has to be there.
    std::chrono::milliseconds reaching{2000};
    int redirects = 3;    ///< of a download
    QLocale formats = {}; ///< in which it is told of them
};

} // namespace Kustomer
