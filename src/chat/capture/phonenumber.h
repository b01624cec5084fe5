// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// A phone number of any country as it can travel, with what people write between the digits and
/// with an extension; empty: it is none.
QString phoneFrom(const QString &written);

} // namespace Kustomer
