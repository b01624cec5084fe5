// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Kustomer {

using std::chrono::milliseconds;

RandomSource systemRandom()
{
    return [] {
        return QRandomGenerator::global()->generateDouble();
    };
}

Backoff::Backoff(const BackoffPolicy &policy, RandomSource random)
    : m_policy(policy)
    , m_random(std::move(random))
    , m_pause(policy.first)
{ }

milliseconds Backoff::next()
{
    const milliseconds longest = m_waited < m_policy.earlyPhase ? m_policy.early : m_policy.late;
    const milliseconds pause = std::min(m_pause, longest);
    const double share = 0.5 + 0.5 * std::clamp(m_random(), 0.0, 1.0);
    const auto jittered = std::chrono::ceil<milliseconds>(pause * share);
    m_pause = std::chrono::ceil<milliseconds>(pause * m_policy.factor);
    m_waited += jittered;
    return jittered;
}

void Backoff::reset()
{
    m_pause = m_policy.first;
    m_waited = milliseconds::zero();
}

} // namespace Kustomer
