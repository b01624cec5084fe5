// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/pace.h"

namespace Kustomer::Testing {

/// A pace at which no test waits: failures are repeated at once, changes are written at once. What
/// happens by itself now and then keeps its time, so that it happens in the tests of it alone.
inline Pace quickPace()
{
    using std::chrono::milliseconds;
    const BackoffPolicy soon{
        .first = milliseconds(10), .early = milliseconds(40), .late = milliseconds(40)};
    Pace pace;
    pace.retry = soon;
    pace.again = soon;
    pace.reconnect = soon;
    pace.work = milliseconds(60);
    pace.look = soon;
    pace.writing = milliseconds(20);
    pace.gathering = milliseconds(50);
    return pace;
}

} // namespace Kustomer::Testing
