// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/logging.h"

namespace Kustomer {

Q_LOGGING_CATEGORY(logHttp, "kustomer.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logRealtime, "kustomer.realtime", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "kustomer.store", QtInfoMsg)

} // namespace Kustomer
