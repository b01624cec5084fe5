// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>

namespace Kustomer {

/// How long to wait between attempts; each pause is jittered down to half of its length.
struct BackoffPolicy
{
    using milliseconds = std::chrono::milliseconds;

    milliseconds first{250};
    double factor = 2;
    milliseconds early{2000};       ///< longest pause while the outage is young
    milliseconds earlyPhase{60000}; ///< how long an outage counts as young
    milliseconds late{12000};       ///< longest pause afterwards
};

/// A random number from 0 to 1.
using RandomSource = std::function<double()>;

/// The random source of the process.
RandomSource systemRandom();

/// Hands out the pauses between attempts that go on until one succeeds; knows no clock: the
/// outage is taken to be as old as the pauses add up to.
class Backoff
{
public:
    explicit Backoff(const BackoffPolicy &policy, RandomSource random = systemRandom());

    /// The pause before the next attempt.
    std::chrono::milliseconds next();
    /// An attempt succeeded: the next outage is a new one.
    void reset();
    /// No pause was handed out since the last success.
    bool isFresh() const { return m_waited == std::chrono::milliseconds::zero(); }

private:
    BackoffPolicy m_policy;
    RandomSource m_random;
    std::chrono::milliseconds m_pause;
    std::chrono::milliseconds m_waited{0};
};

} // namespace Kustomer
