// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

QT_BEGIN_NAMESPACE
class QThreadPool;
QT_END_NAMESPACE

namespace Kustomer {

/// The chat's own threads for what takes longer than a frame: those that Qt keeps for the
/// application may all be busy with its own work, or be cleared. They go with the application.
QThreadPool *workers();

} // namespace Kustomer
