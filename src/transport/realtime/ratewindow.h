// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <deque>

namespace Kustomer {

/// Lets so many things through in any window of that length.
class RateWindow
{
public:
    RateWindow(std::size_t most, std::chrono::milliseconds window);

    /// Whether one more may pass at this moment; if so, it counts.
    bool take(std::chrono::milliseconds now);

private:
    std::size_t m_most;
    std::chrono::milliseconds m_window;
    std::deque<std::chrono::milliseconds> m_taken;
};

} // namespace Kustomer
