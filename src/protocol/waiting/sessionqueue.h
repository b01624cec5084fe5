// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <chrono>
#include <optional>

namespace Kustomer {

/// The queue in which a conversation waits (wire E23). What makes no sense is not known.
struct SessionQueue
{
    QString name = {};
    std::optional<int> position = {}; ///< from 1; not a part of the known protocol
    std::optional<std::chrono::seconds> estimate = {};

    bool operator==(const SessionQueue &) const = default;
};

/// `session_queue`; every attribute may be missing.
Result<SessionQueue> sessionQueueFrom(const Document &document);

} // namespace Kustomer
