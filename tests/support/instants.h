// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

namespace Kustomer::Testing {

/// So many seconds after an instant of the past.
inline QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(1741083000 + second, Qt::UTC);
}

} // namespace Kustomer::Testing
