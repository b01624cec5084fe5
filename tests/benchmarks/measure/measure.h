// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Benchmarks {

/// Repeated measurements of one thing, in one unit.
class Samples
{
public:
    Samples() = default;
    /// A thing that is known without measuring it more than once, such as a size.
    explicit Samples(double value) { add(value); }

    void add(double value) { m_values.push_back(value); }
    void add(const Samples &others);
    bool isEmpty() const { return m_values.empty(); }

    double median() const { return percentile(0.5); }
    double minimum() const { return percentile(0); }
    double maximum() const { return percentile(1); }
    /// The value that this part of all values does not exceed; 0 where there are none.
    double percentile(double part) const;

private:
    std::vector<double> m_values;
};

/// One row of the report: ours beside what can't be beaten and what one would use instead.
struct Figure
{
    QString id; ///< of the goal: P1 to P17, R1 to R3
    QString what;
    QString unit;
    Samples ours = {};
    Samples limit = {}; ///< empty where there is none
    Samples peer = {};
    QString goal = {};            ///< empty: told for the curve only
    std::optional<bool> met = {}; ///< whether the goal is reached, where there is one
};

/// Median by median.
double ratio(const Samples &ours, const Samples &other);

/// Writes a figure to the standard output, as one line of JSON.
void report(const Figure &figure);
/// Says why a measurement could not be made.
void reportMissing(const QString &id, const QString &reason);

/// Whether a goal was asked for on the command line; all are where none was named.
bool isWanted(const QString &id);

/// What this thread has worked since it began, in milliseconds: what else runs on the machine does
/// not count.
double workOfThread();

/// The longest work of this thread, while something goes on, until others have a turn.
double longestWorkDuring(const std::function<void()> &action);

/// How long an action takes, in milliseconds.
template <typename Action>
double millisecondsOf(Action &&action)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point start = Clock::now();
    action();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

} // namespace Benchmarks
