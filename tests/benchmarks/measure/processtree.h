// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Benchmarks {

/// Proportional set size of a process and all its descendants, in kilobytes.
qint64 memoryOfTree(qint64 process);

/// CPU time that a process and all its descendants have used, in milliseconds.
double cpuTimeOfTree(qint64 process);

/// How often the threads of a process and of all its descendants have gone to sleep, each time to
/// be woken up.
int wakeUpsOfTree(qint64 process);

} // namespace Benchmarks
