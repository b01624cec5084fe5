// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// Where a channel, `email`, `sms` or `voice`, leads to, as it can travel; empty: nowhere. Phone
/// numbers may be of any country.
QString followUpAddressFrom(const QString &channel, const QString &written);

} // namespace Kustomer
