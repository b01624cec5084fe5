// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <chrono>

namespace Kustomer {

/// Whether something of then has this age now. What is of the future has any: the clock was set
/// back, and nobody knows how much time has passed.
inline bool hasAge(const QDateTime &then, const QDateTime &now, std::chrono::milliseconds age)
{
    const qint64 passed = then.msecsTo(now);
    return passed < 0 || passed >= age.count();
}

} // namespace Kustomer
