// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>

namespace Benchmarks {

/// Proportional set size of a process and all its descendants, in kilobytes.
qint64 memoryOfTree(qint64 process);

/// What the threads of a process and of all its descendants have done so far. Two of them are
/// compared thread by thread: one that has ended meanwhile takes its counts with it.
class TreeLoad
{
public:
    struct Load
    {
        double cpuTime = 0; ///< in milliseconds
        int wakeUps = 0;    ///< how often it went to sleep, each time to be woken up
    };

    explicit TreeLoad(qint64 process);

    /// Since an earlier moment, of the threads that are there now.
    Load since(const TreeLoad &before) const;

private:
    QHash<QString, Load> m_threads;
};

} // namespace Benchmarks
