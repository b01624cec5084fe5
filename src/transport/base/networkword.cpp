// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/networkword.h"

namespace Kustomer {

bool mayBeOfTheNetwork(const Error &error)
{
    constexpr int proxyAsks = 407;
    return error.retryable || error.kind == Error::Kind::Tls || error.kind == Error::Kind::Protocol
        || error.httpStatus == proxyAsks;
}

bool isUndecided(const Error &error)
{
    return mayBeOfTheNetwork(error) || error.httpStatus == 401
        || error.kind == Error::Kind::Cancelled;
}

} // namespace Kustomer
