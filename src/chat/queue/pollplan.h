// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/waiting/sessionqueue.h"

namespace Kustomer {

/// How long to wait before the queue is asked about again (wire E23), in seconds of this length;
/// nothing: not again, because nobody waits.
std::optional<std::chrono::milliseconds> pauseAfter(const SessionQueue &queue,
                                                    std::chrono::milliseconds second);
/// From the beginning of the conversation to the first question.
std::chrono::milliseconds firstPause(std::chrono::milliseconds second);

} // namespace Kustomer
