// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/realtime/ratewindow.h"

namespace Kustomer {

RateWindow::RateWindow(std::size_t most, std::chrono::milliseconds window)
    : m_most(most)
    , m_window(window)
{ }

bool RateWindow::take(std::chrono::milliseconds now)
{
    while (!m_taken.empty() && now - m_taken.front() >= m_window)
        m_taken.pop_front();
    if (m_taken.size() >= m_most)
        return false;
    m_taken.push_back(now);
    return true;
}

} // namespace Kustomer
