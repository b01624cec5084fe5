// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/pace.h"

#include <KustomerChat/ChatClient>

namespace Kustomer::Testing {

/// A client with waits and a clock of its own.
class PacedClient final : public ChatClient
{
public:
    explicit PacedClient(const Pace &pace)
        : ChatClient(pace)
    { }
};

} // namespace Kustomer::Testing
