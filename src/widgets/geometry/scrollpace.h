// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace Kustomer {

/// How fast a reader is scrolling, from the moves of the last moment.
class ScrollPace
{
public:
    using Clock = std::chrono::steady_clock;

    /// A move by so many pixels, downwards when positive.
    void note(qint64 distance, Clock::time_point now);
    /// Pixels a second towards the first row; 0 for who rests or reads on.
    double upwards(Clock::time_point now) const;

private:
    struct Move
    {
        qint64 distance;
        Clock::time_point at;
    };

    std::deque<Move> m_moves; ///< of the last moment
};

} // namespace Kustomer
