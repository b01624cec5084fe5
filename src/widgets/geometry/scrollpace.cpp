// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/geometry/scrollpace.h"

#include <algorithm>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

constexpr auto moment = 250ms;

} // namespace

void ScrollPace::note(qint64 distance, Clock::time_point now)
{
    std::erase_if(m_moves, [now](const Move &move) { return now - move.at >= moment; });
    m_moves.push_back({distance, now});
}

double ScrollPace::upwards(Clock::time_point now) const
{
    qint64 distance = 0;
    for (const Move &move : m_moves)
        distance -= now - move.at < moment ? move.distance : 0;
    return double(std::max<qint64>(0, distance)) / std::chrono::duration<double>(moment).count();
}

} // namespace Kustomer
