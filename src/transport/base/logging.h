// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace Kustomer {

// Messages name methods, paths, statuses, durations, events and channels; never tokens, bodies,
// signatures or the values of a query.

Q_DECLARE_LOGGING_CATEGORY(logHttp)     // kustomer.http
Q_DECLARE_LOGGING_CATEGORY(logRealtime) // kustomer.realtime
Q_DECLARE_LOGGING_CATEGORY(logStore)    // kustomer.store

} // namespace Kustomer
