// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/networkword.h"

namespace Kustomer {

bool mayBeOfTheNetwork(const Error &error)
{
    constexpr int proxyAsks = 407;
    return error.mayPass() || error.kind == Error::Kind::Tls || error.kind == Error::Kind::Protocol
        || error.httpStatus == proxyAsks;
}

} // namespace Kustomer
