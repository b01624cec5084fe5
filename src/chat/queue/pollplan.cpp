// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/pollplan.h"

using namespace std::chrono_literals;

namespace Kustomer {

std::optional<std::chrono::milliseconds> pauseAfter(const SessionQueue &queue,
                                                    std::chrono::milliseconds second)
{
    if (!queue.estimate) // it may become known
        return 30 * second;
    if (*queue.estimate == 0s)
        return std::nullopt;
    if (*queue.estimate < 60s)
        return 6 * second;
    if (*queue.estimate < 300s)
        return 30 * second;
    if (*queue.estimate < 600s)
        return 60 * second;
    return *queue.estimate / 1s * second / 10;
}

std::chrono::milliseconds firstPause(std::chrono::milliseconds second)
{
    return 2 * second;
}

} // namespace Kustomer
